import { once } from "@bollard/model";
import { at } from "./at.js";

/** Objective C of CAF v4.0: its principles and contributing outcomes in the order printed. */
export const detectingEvents = /* @__PURE__ */ once(() =>
  at(
    {
      id: "C",
      title: "Detecting Cyber Security Events",
      summary:
        "The organisation can tell that its defences work, and notices events that could reach an essential function.",
    },
    [
      {
        id: "C1",
        title: "Security Monitoring",
        summary:
          "Systems are watched, so that trouble is noticed and it shows whether protection works.",
        outcomes: [
          {
            id: "C1.a",
            title: "Sources and Tools for Logging and Monitoring",
            summary:
              "Log sources and tools are enough to see in time any event that could harm the security or resilience of systems.",
            indicators: { achieved: 9, partiallyAchieved: 7, notAchieved: 9 },
          },
          {
            id: "C1.b",
            title: "Securing Logs",
            summary:
              "Log data is safe from change, open only to people and systems that need it, and deleted when its set time is over.",
            indicators: { achieved: 5, partiallyAchieved: 4, notAchieved: 4 },
          },
          {
            id: "C1.c",
            title: "Generating Alerts",
            summary: "Signs of an incident in what is monitored reliably raise an alert.",
            indicators: { achieved: 9, partiallyAchieved: 9, notAchieved: 6 },
          },
          {
            id: "C1.d",
            title: "Triage of Security Alerts",
            summary:
              "All alerts are sorted in the light of threats and of one's own systems, answered, and incidents recognised among them.",
            indicators: { achieved: 6, partiallyAchieved: 5, notAchieved: 5 },
          },
          {
            id: "C1.e",
            title: "Personnel Skills for Monitoring and Detection",
            summary:
              "Those who monitor and detect, outsourced or not, have the skills, roles and knowledge of systems and function for it.",
            indicators: { achieved: 9, partiallyAchieved: 6, notAchieved: 6 },
          },
          {
            id: "C1.f",
            title:
              "Understanding User's and System's Behaviour, and Threat Intelligence (within Security Monitoring)",
            summary:
              "Normal behaviour of users and systems, and the threats to them, are known well enough to detect incidents by.",
            indicators: { achieved: 8, partiallyAchieved: 4, notAchieved: 7 },
          },
        ],
      },
      {
        id: "C2",
        title: "Threat Hunting",
        summary:
          "The organisation goes hunting for hostile activity that ordinary detection does not catch.",
        outcomes: [
          {
            id: "C2.a",
            title: "Threat Hunting",
            summary:
              "Threat hunts have people and method, happen as often as the risk asks, are written down and feed detection.",
            indicators: { achieved: 8, partiallyAchieved: 4, notAchieved: 3 },
          },
        ],
      },
    ],
  ),
);
