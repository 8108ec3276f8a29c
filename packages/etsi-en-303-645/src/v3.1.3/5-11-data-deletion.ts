import { once } from "@bollard/model";
import { at } from "./at.js";

/** Clause 5.11 of EN 303 645 V3.1.3: its provisions in the order printed. */
export const dataDeletion = /* @__PURE__ */ once(() =>
  at({ id: "5.11", title: "Make it easy for users to delete user data" }, [
    {
      id: "5.11-1",
      obligation: "shall",
      status: "M",
      summary:
        "Users have a simple function for erasing all of their own user data from the device.",
    },
    {
      id: "5.11-2",
      obligation: "should",
      status: "R F (x)",
      appliesIf: { fact: "servicesStorePersonalData" },
      summary:
        "Working from the device, the consumer can easily have personal data at associated services deleted.",
    },
    {
      id: "5.11-3",
      obligation: "should",
      status: "R",
      summary:
        "Users get clear instructions for deleting, and where possible erasing, their personal data on device and associated services.",
    },
    {
      id: "5.11-4",
      obligation: "should",
      status: "R",
      summary:
        "After a deletion the user is told clearly that the personal data is gone, and where possible erased, on devices and associated services.",
    },
  ]),
);
