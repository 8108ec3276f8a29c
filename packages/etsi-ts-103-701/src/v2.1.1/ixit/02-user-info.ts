import { once } from "@bollard/model";
import { userInfoFields } from "../../ixit/02-user-info-fields.js";
import { table } from "../at.js";

/** IXIT table 2 of V2.1.1. */
export const userInfo = /* @__PURE__ */ once(() =>
  table({
    name: "2-UserInfo",
    title: "User Information",
    purpose: "Where users find information; one value a field.",
    rows: "one",
    fields: [
      userInfoFields(),
      {
        name: "Documentation of Maintenance Check",
        meaning: "Where the guidance for checking that the device stays in a secure state is.",
        provisions: ["5.12-3"],
      },
    ],
  }),
);
