import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 1. */
export const placeAndImpacts = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-01",
      number: 1,
      title: "Understanding your connected place and potential impacts",
      fullTitle: "Understanding your connected place and the potential impacts",
      fullTitleSeen: true,
      summary:
        "Share one picture of the place: its services, the systems, data, sites and parties behind them, who answers for what, and whom it hurts when a part fails or is abused.",
      topics: [
        {
          id: "ncsc-cp-01-t1",
          title: "Scope and purpose",
          questions: [
            "Which public services lean on what is installed here?",
            "Where are the edges of the place, and which organisations are inside them?",
          ],
        },
        {
          id: "ncsc-cp-01-t2",
          title: "Accountability",
          questions: [
            "Who answers for the place as a whole, and who for each system?",
            "Who is allowed to accept a risk for it?",
          ],
        },
        {
          id: "ncsc-cp-01-t3",
          title: "Assets and dependencies",
          questions: [
            "What does each service need: sensors, actuators, gateways, platforms, networks, other parties?",
            "Which older systems are being connected although nobody designed them for it?",
          ],
        },
        {
          id: "ncsc-cp-01-t4",
          title: "Data",
          questions: [
            "What data is gathered, derived, stored, moved and passed on, and which of it is personal or becomes sensitive when joined?",
          ],
        },
        {
          id: "ncsc-cp-01-t5",
          title: "Impact",
          questions: [
            "What could at worst happen to people, privacy, service, money and trust if data leaked, was falsified or went missing?",
          ],
        },
      ],
      actions: [
        "Describe the place, map its data, and keep both current",
        "Name an owner for every service and system",
        "Rate for every service what a loss of confidentiality, integrity, availability or safety would do",
        "Record what depends on neighbours, and which neighbours depend on the place",
      ],
      evidence: [
        "A register of the place with owners and boundaries",
        "A diagram of data flows, or the record of processing",
        "A rating of impact per service, dated and signed",
        "A list of dependencies with suppliers and neighbouring systems",
      ],
      cafOutcomes: ["A1.b", "A3.a", "B3.a"],
      alsoIn: ["burges-salmon-2021"],
      confirmed:
        "Accountability, dependencies and the mapping of data are confirmed as its subject.",
    }) as const satisfies WrittenPrinciple,
);
