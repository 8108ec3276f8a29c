import { once } from "@bollard/model";
import type { WrittenPrinciple } from "../principle.js";

/** Principle 3. */
export const governanceAndSkills = /* @__PURE__ */ once(
  () =>
    ({
      id: "ncsc-cp-03",
      number: 3,
      title: "Understanding governance and skills",
      fullTitle: "Understanding cyber security governance and skills",
      fullTitleSeen: true,
      summary:
        "The top of the organisation owns the security of the place, roles are clear across departments and partners, and enough skilled people can specify, run and question the technology.",
      topics: [
        {
          id: "ncsc-cp-03-t1",
          title: "Leadership",
          questions: [
            "Which senior person, ideally on the board, owns the cyber risk of the place?",
            "How do they hear about risks?",
          ],
        },
        {
          id: "ncsc-cp-03-t2",
          title: "Roles across departments",
          questions: [
            "How do those for IT, roads, buildings, data protection, buying, physical security and emergencies work together?",
          ],
        },
        {
          id: "ncsc-cp-03-t3",
          title: "Skills",
          questions: [
            "Which skills are needed, which are missing, and which does one person or a supplier alone have?",
            "What training do owners of projects get who are no technologists?",
          ],
        },
        {
          id: "ncsc-cp-03-t4",
          title: "Policy",
          questions: [
            "Do security policies reach connected devices and systems that act on the world?",
          ],
        },
      ],
      actions: [
        "Give out the roles, for instance in a RACI table",
        "Set up a forum that governs, and how often it hears reports",
        "Find out which skills there are, plan for the rest, train those who are no specialists",
      ],
      evidence: [
        "Terms of reference and minutes",
        "The table of roles",
        "A matrix of skills and records of training",
        "An extract from a report to the board",
      ],
      cafOutcomes: ["A1.a", "A1.b", "A1.c", "B6.a", "B6.b"],
      alsoIn: ["burges-salmon-2021"],
    }) as const satisfies WrittenPrinciple,
);
