import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 12. */
export const supplyChains = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-12",
      number: 12,
      title: "Managing your supply chains",
      fullTitle: "Managing your connected place's supply chain",
      summary:
        "Say what suppliers owe in security, put it into contracts, check it as long as they deliver, and pass it down to subcontractors and makers of parts.",
      topics: [
        {
          id: "ncsc-cp-12-t1",
          title: "Requirements",
          questions: ["Do the least requirements fit the risk of each purchase?"],
        },
        {
          id: "ncsc-cp-12-t2",
          title: "Contract",
          questions: [
            "Do contracts settle assurance, notice of incidents, vulnerabilities, the support period, audit, subcontracting and exit?",
          ],
        },
        {
          id: "ncsc-cp-12-t3",
          title: "Assurance over time",
          questions: [
            "Which evidence is renewed, and when?",
            "What happens with those who perform badly?",
          ],
        },
        {
          id: "ncsc-cp-12-t4",
          title: "Origin of components",
          questions: [
            "Can the supplier show what the product is made of and where that came from?",
          ],
        },
      ],
      actions: [
        "Use the NCSC's supply chain principles",
        "Use standard clauses on security",
        "Have suppliers show their security again and again",
      ],
      evidence: [
        "The security schedule of the contract",
        "Certificates with the days on which they end",
        "Software bills of materials",
        "Minutes of reviews with suppliers",
      ],
      cafOutcomes: ["A4.a", "A4.b"],
    }) as const satisfies WrittenPrinciple,
);
