import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.10 of EN 303 645 V2.1.1: its provisions in the order printed. */
export const telemetry = /* @__PURE__ */ once(() =>
  at({ id: "5.10", title: "Examine system telemetry data" }, [
    {
      id: "5.10-1",
      obligation: "should",
      status: "R C (6)",
      appliesIf: { fact: "telemetry" },
      summary: "The telemetry that is collected is examined for signs of security problems.",
    },
  ]),
);
