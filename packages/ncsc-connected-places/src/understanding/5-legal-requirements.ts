import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 5. */
export const legalRequirements = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-05",
      number: 5,
      title: "Understanding legal and regulatory requirements",
      fullTitle: "Understanding legal and regulatory requirements",
      summary:
        "Find out early which law and rules reach the place, its data and its suppliers, and go on showing that they are met; where people can be identified, data protection law is always among what to look at.",
      topics: [
        {
          id: "ncsc-cp-05-t1",
          title: "Data protection",
          questions: [
            "Is data about people, special categories or children processed, and was its impact assessed beforehand?",
            "Who is controller, who joint controller, who processor?",
          ],
        },
        {
          id: "ncsc-cp-05-t2",
          title: "Law of sectors and products",
          questions: [
            "Do rules on network security, surveillance, product security, radio, medicine, energy or transport apply?",
          ],
        },
        {
          id: "ncsc-cp-05-t3",
          title: "Location and foreign law",
          questions: ["Might another state oblige a supplier to hand over data or let it in?"],
        },
        {
          id: "ncsc-cp-05-t4",
          title: "Duty to report",
          questions: ["Which incidents are to be reported, to whom and how soon?"],
        },
      ],
      actions: [
        "Keep a register of the law that applies to each service",
        "Assess the impact on data protection, and publish that where it helps",
        "Write the duties to report into the incident plan",
      ],
      evidence: [
        "The register of applicable law",
        "Data protection impact assessments, records of processing, contracts with processors",
        "A table of who is told of what and when",
      ],
      cafOutcomes: ["A2.a", "D1.a"],
      alsoIn: ["burges-salmon-2021"],
      confirmed: "That it names the UK GDPR and the Data Protection Act 2018 is confirmed.",
    }) as const satisfies WrittenPrinciple,
);
