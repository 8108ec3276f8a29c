import { once } from "@bollard/model";
import type { Edition } from "../edition.js";
import { guarantees } from "../facets.js";
import type { WrittenTable } from "../write-table.js";

/** IXIT table 20, which both editions have alike. */
export const secBoot = /* @__PURE__ */ once(
  () =>
    ({
      name: "20-SecBoot",
      title: "Secure Boot Mechanisms",
      purpose: "Secure boot and reaction to unauthorised changes.",
      rows: "many",
      fields: [
        {
          name: "Description",
          meaning: "How secure boot works, which parts it covers and what it assumes.",
        },
        {
          name: "Security Guarantees",
          meaning:
            "What is verified; integrity and authenticity of device software are the minimum.",
          facets: [guarantees],
        },
        { name: "Detection Mechanisms", meaning: "How an unauthorised change is detected." },
        {
          name: "User Notification",
          meaning: "How and with what content user or administrator is alerted.",
        },
        {
          name: "Notification Functionality",
          meaning: "Network functions that remain available because the alert needs them.",
        },
      ],
    }) as const satisfies WrittenTable<Edition>,
);
