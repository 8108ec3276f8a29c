import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.13 of EN 303 645 V2.1.1: its provisions in the order printed. */
export const inputValidation = /* @__PURE__ */ once(() =>
  at({ id: "5.13", title: "Validate input data" }, [
    {
      id: "5.13-1",
      obligation: "shall",
      status: "M",
      summary:
        "Device software checks incoming data, be it from user interfaces, APIs or exchanges between networks.",
    },
  ]),
);
