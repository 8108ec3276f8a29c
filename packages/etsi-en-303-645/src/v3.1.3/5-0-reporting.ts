import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.0 of EN 303 645 V3.1.3: its provisions in the order printed. */
export const reporting = /* @__PURE__ */ once(() =>
  at({ id: "5.0", title: "Reporting implementation" }, [
    {
      id: "5.0-1",
      obligation: "shall",
      status: "M",
      summary:
        "Keep a written reason for every recommendation that is treated as not applicable or left unfulfilled for the device.",
    },
  ]),
);
