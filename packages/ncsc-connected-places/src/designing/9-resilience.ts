import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 9. */
export const resilience = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-09",
      number: 9,
      title: "Designing to be resilient and scalable",
      fullTitle: "Designing your connected place to be resilient and scalable",
      summary:
        "Reckon that parts fail or are attacked and that the place grows: plan safe ways to run with less, recovery, capacity, and freedom from any single part or vendor.",
      topics: [
        {
          id: "ncsc-cp-09-t1",
          title: "Failure",
          questions: [
            "What does each device and service do without power, network, cloud or time?",
            "Can people safely take over by hand?",
          ],
        },
        {
          id: "ncsc-cp-09-t2",
          title: "Disruption",
          questions: [
            "How does the place stand up to denial of service, to jamming, to all devices restarting at once?",
          ],
        },
        {
          id: "ncsc-cp-09-t3",
          title: "Growth and change",
          questions: [
            "What gives way first with ten times the devices?",
            "Can a part be replaced without rebuilding the rest?",
          ],
        },
        {
          id: "ncsc-cp-09-t4",
          title: "Backups",
          questions: [
            "Are configurations, keys and data backed up, kept apart, and has restoring been tried?",
          ],
        },
      ],
      actions: [
        "Set for each service how soon and to which point it is recovered",
        "Design and try out ways to run with less",
        "Remove parts on which all depends, or accept them knowingly",
        "Use open interfaces",
      ],
      evidence: [
        "A table of recovery times and points",
        "Results of tests of failover and restoring",
        "A plan of capacity",
        "Instructions for operators on what to fall back to",
      ],
      cafOutcomes: ["B5.a", "B5.b", "B5.c"],
    }) as const satisfies WrittenPrinciple,
);
