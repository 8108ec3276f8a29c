import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 6. */
export const architecture = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-06",
      number: 6,
      title: "Designing your architecture",
      fullTitle: "Designing your connected place architecture",
      summary:
        "Build security in from the beginning, in the digital, the cyber-physical and the physical part alike, with zones and limits of trust: no weak device or supplier may open all the rest.",
      topics: [
        {
          id: "ncsc-cp-06-t1",
          title: "Domains",
          questions: [
            "Does the design treat the cyber, the cyber-physical and the physical domain as one?",
          ],
        },
        {
          id: "ncsc-cp-06-t2",
          title: "Zones and boundaries",
          questions: [
            "Which zones are there, what may talk to what, and what holds the line?",
            "Are office systems apart from those of the place, and suppliers apart from each other?",
          ],
        },
        {
          id: "ncsc-cp-06-t3",
          title: "Patterns",
          questions: [
            "Are known bad patterns avoided, such as administering from machines that nobody trusts?",
          ],
        },
        {
          id: "ncsc-cp-06-t4",
          title: "Trustworthy components",
          questions: [
            "Is there evidence that components were developed securely and are supported?",
          ],
        },
      ],
      actions: [
        "Draw an architecture with zones, boundaries and data flows",
        "Separate zones, and allow only the flows that are listed",
        "Follow principles of secure design and record exceptions",
      ],
      evidence: [
        "A diagram of zones and of the ways between them",
        "A review of the rules that separate them",
        "The record of a design review",
      ],
      cafOutcomes: ["B4.a", "B5.b"],
      alsoIn: ["burges-salmon-2021"],
      confirmed: "The three domains are confirmed as its subject.",
    }) as const satisfies WrittenPrinciple,
);
