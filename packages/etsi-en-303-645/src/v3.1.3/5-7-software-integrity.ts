import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.7 of EN 303 645 V3.1.3: its provisions in the order printed. */
export const softwareIntegrity = /* @__PURE__ */ once(() =>
  at({ id: "5.7", title: "Ensure software integrity" }, [
    {
      id: "5.7-1",
      obligation: "should",
      status: "R",
      summary: "Secure boot is used to check device software.",
    },
    {
      id: "5.7-2",
      obligation: "should",
      status: "R F (s)",
      appliesIf: { fact: "softwareChangeDetection" },
      summary:
        "On an unauthorised software change the device alerts user or administrator and connects no wider than the alert needs.",
    },
  ]),
);
