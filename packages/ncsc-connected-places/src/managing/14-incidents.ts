import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 14. */
export const incidents = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-14",
      number: 14,
      title: "Managing incidents and planning your response and recovery",
      fullTitle: "Managing incidents and planning your response and recovery",
      summary:
        "Reckon with incidents: a plan that knows suppliers and effects on the physical world, practised, with those to be told; a way back to a state that can be trusted; and lessons.",
      topics: [
        {
          id: "ncsc-cp-14-t1",
          title: "Plan",
          questions: [
            "Which scenarios are covered, loss of control over physical systems and false data among them?",
            "Who decides to disconnect, to fall back or to shut down?",
          ],
        },
        {
          id: "ncsc-cp-14-t2",
          title: "Parties and reporting",
          questions: [
            "Who hears of it (suppliers, emergency services, neighbours, regulators, the public), how and by when?",
          ],
        },
        {
          id: "ncsc-cp-14-t3",
          title: "Practice",
          questions: ["When was the last exercise, and what did it change?"],
        },
        {
          id: "ncsc-cp-14-t4",
          title: "Recovery and lessons",
          questions: [
            "How do thousands of devices get back to a state known as good?",
            "How are causes analysed?",
          ],
        },
      ],
      actions: [
        "Write an incident plan for the place, and test it",
        "Agree with suppliers on their part and on how to reach them",
        "Keep copies that can be read without the network",
        "Look back after every incident",
      ],
      evidence: [
        "An incident plan with a part on the physical world",
        "Reports of exercises",
        "A list of contacts and of who is called next",
        "Reviews after incidents",
      ],
      cafOutcomes: ["D1.a", "D1.b", "D1.c", "D2.a", "D2.b"],
    }) as const satisfies WrittenPrinciple,
);
