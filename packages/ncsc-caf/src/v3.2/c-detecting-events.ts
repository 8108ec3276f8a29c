import { once } from "@bollard/model";
import { at } from "./at.js";

/** Objective C of CAF v3.2: its principles and contributing outcomes in the order printed. */
export const detectingEvents = /* @__PURE__ */ once(() =>
  at(
    {
      id: "C",
      title: "Detecting cyber security events",
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
            title: "Monitoring Coverage",
            summary:
              "What is monitored is enough to see in time any event that could reach an essential function.",
            indicators: { achieved: 6, partiallyAchieved: 4, notAchieved: 4 },
          },
          {
            id: "C1.b",
            title: "Securing Logs",
            summary:
              "Log data is safe from change, open only to those who need it, and deleted when its agreed time is over.",
            indicators: { achieved: 7, partiallyAchieved: 3, notAchieved: 5 },
          },
          {
            id: "C1.c",
            title: "Generating Alerts",
            summary: "Signs of an incident in what is monitored reliably raise an alert.",
            indicators: { achieved: 6, partiallyAchieved: 5, notAchieved: 5 },
          },
          {
            id: "C1.d",
            title: "Identifying Security Incidents",
            summary:
              "Alerts are read in the light of threats and of one's own systems, so that incidents stand out.",
            indicators: { achieved: 4, partiallyAchieved: 4, notAchieved: 4 },
          },
          {
            id: "C1.e",
            title: "Monitoring Tools and Skills",
            summary:
              "Those who monitor, outsourced or not, have the skills, tools and roles for it and know the function that they protect.",
            indicators: { achieved: 7, partiallyAchieved: 6, notAchieved: 7 },
          },
        ],
      },
      {
        id: "C2",
        title: "Proactive Security Event Discovery",
        summary:
          "The organisation looks for malicious activity that ordinary detection does not catch.",
        outcomes: [
          {
            id: "C2.a",
            title: "System Abnormalities for Attack Detection",
            summary:
              "It is laid down which unusual behaviour of systems would give away an attack that is otherwise hard to see.",
            indicators: { achieved: 4, partiallyAchieved: 0, notAchieved: 2 },
          },
          {
            id: "C2.b",
            title: "Proactive Attack Discovery",
            summary:
              "Knowing advanced methods and normal behaviour, the organisation looks routinely for signs of attackers.",
            indicators: { achieved: 2, partiallyAchieved: 0, notAchieved: 1 },
          },
        ],
      },
    ],
  ),
);
