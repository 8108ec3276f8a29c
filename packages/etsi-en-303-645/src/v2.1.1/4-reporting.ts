import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 4 of EN 303 645 V2.1.1: its provisions in the order printed. */
export const reporting = /* @__PURE__ */ once(() =>
  at({ id: "4", title: "Reporting implementation" }, [
    {
      id: "4-1",
      obligation: "shall",
      status: "M",
      summary:
        "Keep a written reason for every recommendation that is treated as not applicable or left unfulfilled for the device.",
      witnesses: ["VSANG4", "TCSFW701"],
      note: "Stands in clause 4 and has no row in Table B.1 as transcribed (67 rows); TS 103 701 V1.1.1 tests it all the same.",
    },
  ]),
);
