import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.12 of EN 303 645 V2.1.1: its provisions in the order printed. */
export const installationAndMaintenance = /* @__PURE__ */ once(() =>
  at({ id: "5.12", title: "Make installation and maintenance of devices easy" }, [
    {
      id: "5.12-1",
      obligation: "should",
      status: "R",
      summary:
        "Installation and maintenance ask few decisions of the user and follow good security usability practice.",
    },
    {
      id: "5.12-2",
      obligation: "should",
      status: "R",
      summary: "Guidance from the manufacturer shows users how to set the device up securely.",
    },
    {
      id: "5.12-3",
      obligation: "should",
      status: "R",
      summary:
        "Guidance from the manufacturer shows users how to check that the device is set up securely.",
    },
  ]),
);
