import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.11 of EN 303 645 V2.1.1: its provisions in the order printed. */
export const dataDeletion = /* @__PURE__ */ once(() =>
  at({ id: "5.11", title: "Make it easy for users to delete user data" }, [
    {
      id: "5.11-1",
      obligation: "shall",
      status: "M",
      summary: "The user has a simple function for erasing user data from the device.",
    },
    {
      id: "5.11-2",
      obligation: "should",
      status: "R",
      summary:
        "Working from the device, the consumer can easily have personal data at associated services removed.",
    },
    {
      id: "5.11-3",
      obligation: "should",
      status: "R",
      summary: "Users get clear instructions for deleting their personal data.",
    },
    {
      id: "5.11-4",
      obligation: "should",
      status: "R",
      summary:
        "After a deletion the user is told clearly that the personal data is gone from services, devices and applications.",
    },
  ]),
);
