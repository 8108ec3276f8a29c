import { once } from "@bollard/model";
import { at } from "./at.js";

/** Objective D of CAF v4.0: its principles and contributing outcomes in the order printed. */
export const minimisingImpact = /* @__PURE__ */ once(() =>
  at(
    {
      id: "D",
      title: "Minimising the impact of cyber security incidents",
      summary:
        "When an incident happens, harm stays small, the function comes back and the organisation learns.",
    },
    [
      {
        id: "D1",
        title: "Response and Recovery Planning",
        summary:
          "Plans for response and recovery exist, have been tried out and can be carried through.",
        outcomes: [
          {
            id: "D1.a",
            title: "Response Plan",
            summary:
              "A current incident plan rests on the assessed risks, covers the function and a range of scenarios, and people know it.",
            indicators: { achieved: 4, partiallyAchieved: 6, notAchieved: 3 },
          },
          {
            id: "D1.b",
            title: "Response and Recovery Capability",
            summary:
              "The means to carry out the plan are there: people, skills, authority, information, a fallback, outside help.",
            indicators: { achieved: 6, partiallyAchieved: 0, notAchieved: 3 },
          },
          {
            id: "D1.c",
            title: "Testing and Exercising",
            summary:
              "Response plans are exercised as a whole, on scenarios from real incidents and threats, and changed by what comes out.",
            indicators: { achieved: 4, partiallyAchieved: 0, notAchieved: 4 },
          },
        ],
      },
      {
        id: "D2",
        title: "Lessons Learned",
        summary: "After an incident its causes are found, and what was learnt changes something.",
        outcomes: [
          {
            id: "D2.a",
            title: "Post Incident Analysis",
            summary:
              "Causes of incidents are analysed broadly: organisation, technology, people, and what might have happened.",
            indicators: { achieved: 4, partiallyAchieved: 0, notAchieved: 4 },
          },
          {
            id: "D2.b",
            title: "Using Incidents to Drive Improvements",
            summary:
              "Lessons from incidents are recorded, ranked and turned into better protection.",
            indicators: { achieved: 7, partiallyAchieved: 0, notAchieved: 4 },
          },
        ],
      },
    ],
  ),
);
