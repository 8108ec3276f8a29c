import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 10. */
export const monitoring = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-10",
      number: 10,
      title: "Designing your monitoring",
      fullTitle: "Designing your connected place monitoring",
      summary:
        "Settle what has to be seen across devices, networks and platforms to notice abuse or failure, and see to it that somebody is looking, at data that can be trusted.",
      topics: [
        {
          id: "ncsc-cp-10-t1",
          title: "Coverage",
          questions: [
            "What is logged of devices, gateways, networks, platforms and suppliers' access?",
            "What is normal, so that the unusual stands out?",
          ],
        },
        {
          id: "ncsc-cp-10-t2",
          title: "Quality of logs",
          questions: ["Do logs share one time, are they safe from change and kept long enough?"],
        },
        {
          id: "ncsc-cp-10-t3",
          title: "People and process",
          questions: [
            "Who looks, when, and what do they do then?",
            "Does the supplier tell what it sees?",
          ],
        },
      ],
      actions: [
        "Plan monitoring by what might happen",
        "Protect logs and keep them",
        "Send alerts to where somebody is on duty",
      ],
      evidence: [
        "A list of log sources",
        "Situations that raise alerts, and what is done then",
        "Settings of how long logs are kept",
        "Duties of monitoring in the contract",
      ],
      cafOutcomes: ["C1.a", "C1.b", "C1.c", "C1.d"],
    }) as const satisfies WrittenPrinciple,
);
