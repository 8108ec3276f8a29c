import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 7. */
export const exposure = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-07",
      number: 7,
      title: "Designing to reduce exposure",
      fullTitle: "Designing your connected place to reduce exposure",
      summary:
        "Make what an attacker can reach small, on the network and on the street: few interfaces, hardened and patched parts, remote access under control, resistance to tampering.",
      topics: [
        {
          id: "ncsc-cp-07-t1",
          title: "Exposure to networks",
          questions: [
            "What faces the internet, and does it have to?",
            "Can interfaces for management be reached by trusted ways only?",
          ],
        },
        {
          id: "ncsc-cp-07-t2",
          title: "Hardening of devices",
          questions: [
            "Are ports, services, radios and debug interfaces off that nobody uses?",
            "Are default credentials gone?",
          ],
        },
        {
          id: "ncsc-cp-07-t3",
          title: "Physical exposure",
          questions: [
            "Could somebody in the street open, replace, jam or plug into a device, and what would they gain?",
          ],
        },
        {
          id: "ncsc-cp-07-t4",
          title: "Keeping up to date",
          questions: ["Can every part be patched, by whom, and how soon?"],
        },
      ],
      actions: [
        "Look from outside at what faces the internet, and make it less",
        "Harden by a baseline",
        "Ask for resistance to tampering by the risk of the location",
        "Set times within which patches are applied",
      ],
      evidence: [
        "A scan from outside",
        "The baseline and records of builds",
        "An assessment of the physical security of sites",
        "A report on what is patched",
      ],
      cafOutcomes: ["B4.b", "B4.d", "B2.b"],
    }) as const satisfies WrittenPrinciple,
);
