import { once } from "@bollard/model";
import { at } from "./at.js";

/** Objective A of CAF v3.2: its principles and contributing outcomes in the order printed. */
export const managingSecurityRisk = /* @__PURE__ */ once(() =>
  at(
    {
      id: "A",
      title: "Managing security risk",
      summary:
        "The organisation is set up to see, weigh and govern the risks to the systems on which its essential functions rest.",
    },
    [
      {
        id: "A1",
        title: "Governance",
        summary: "Management sets policy and process by which the security of systems is governed.",
        outcomes: [
          {
            id: "A1.a",
            title: "Board Direction",
            summary:
              "The board leads on the security of systems: it owns the direction, talks about it regularly on good information, and policy follows from it.",
            indicators: { achieved: 4, partiallyAchieved: 0, notAchieved: 4 },
          },
          {
            id: "A1.b",
            title: "Roles and Responsibilities",
            summary:
              "Roles for the security of systems exist at every level, capable people fill them, and it is clear how a risk is passed upwards.",
            indicators: { achieved: 3, partiallyAchieved: 0, notAchieved: 3 },
          },
          {
            id: "A1.c",
            title: "Decision-making",
            summary:
              "Senior people answer for decisions on risk and pass them to those who have the skill and authority to take them in time.",
            indicators: { achieved: 4, partiallyAchieved: 0, notAchieved: 5 },
          },
        ],
      },
      {
        id: "A2",
        title: "Risk Management",
        summary:
          "Risks to systems are found, weighed and understood, and there is reason to trust the measures against them.",
        outcomes: [
          {
            id: "A2.a",
            title: "Risk Management Process",
            summary:
              "A working process finds, weighs, ranks and treats risks to systems, and tells those who must know.",
            indicators: { achieved: 9, partiallyAchieved: 6, notAchieved: 8 },
          },
          {
            id: "A2.b",
            title: "Assurance",
            summary:
              "There is well-founded confidence that technology, people and processes protect as they should, for as long as they are needed.",
            indicators: { achieved: 5, partiallyAchieved: 0, notAchieved: 3 },
          },
        ],
      },
      {
        id: "A3",
        title: "Asset Management",
        summary:
          "Whatever the systems need in order to work is known and looked after: data, people, equipment, power and cooling.",
        outcomes: [
          {
            id: "A3.a",
            title: "Asset Management",
            summary:
              "Assets that matter are listed, ranked, owned and cared for until disposal; what they depend on is known.",
            indicators: { achieved: 5, partiallyAchieved: 0, notAchieved: 5 },
          },
        ],
      },
      {
        id: "A4",
        title: "Supply Chain",
        summary:
          "What suppliers and outside services bring in as risk is understood and kept in hand.",
        outcomes: [
          {
            id: "A4.a",
            title: "Supply Chain",
            summary:
              "The supply chain, subcontractors included, is known; contracts settle security, access and data are controlled.",
            indicators: { achieved: 7, partiallyAchieved: 6, notAchieved: 4 },
          },
        ],
      },
    ],
  ),
);
