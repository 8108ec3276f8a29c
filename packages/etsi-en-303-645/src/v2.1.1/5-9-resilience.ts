import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.9 of EN 303 645 V2.1.1: its provisions in the order printed. */
export const resilience = /* @__PURE__ */ once(() =>
  at({ id: "5.9", title: "Make systems resilient to outages" }, [
    {
      id: "5.9-1",
      obligation: "should",
      status: "R",
      summary: "Devices and services are built to cope with network and power outages.",
    },
    {
      id: "5.9-2",
      obligation: "should",
      status: "R",
      summary:
        "Without network the device keeps working locally, and after a power loss it recovers cleanly.",
    },
    {
      id: "5.9-3",
      obligation: "should",
      status: "R",
      summary:
        "The device joins networks in good order: in a stable state that is to be expected, and asking no more of the infrastructure than it can bear.",
    },
  ]),
);
