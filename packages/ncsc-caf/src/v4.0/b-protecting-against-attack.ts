import { once } from "@bollard/model";
import { at } from "./at.js";

/** Objective B of CAF v4.0: its principles and contributing outcomes in the order printed. */
export const protectingAgainstAttack = /* @__PURE__ */ once(() =>
  at(
    {
      id: "B",
      title: "Protecting against cyber attack",
      summary:
        "Measures in proportion to the risk keep those systems from being attacked, or keep an attack small.",
    },
    [
      {
        id: "B1",
        title: "Service Protection Policies, Processes and Procedures",
        summary:
          "Policies, processes and procedures steer how systems and data are protected, and people follow them.",
        outcomes: [
          {
            id: "B1.a",
            title: "Policy, Process and Procedure Development",
            summary:
              "Policies, processes and procedures for security and resilience are written, usable, fit for the function and kept up to date.",
            indicators: { achieved: 7, partiallyAchieved: 2, notAchieved: 7 },
          },
          {
            id: "B1.b",
            title: "Policy, Process and Procedure Implementation",
            summary:
              "The policies are put into practice, breaches are followed up, and the benefit can be shown.",
            indicators: { achieved: 4, partiallyAchieved: 4, notAchieved: 6 },
            note: "Counted in WebCAF's Markdown transcription: its YAML has one indicator of failure less.",
          },
        ],
      },
      {
        id: "B2",
        title: "Identity and Access Control",
        summary: "Who and what may reach systems is known, checked and kept to what is needed.",
        outcomes: [
          {
            id: "B2.a",
            title: "Identity Verification, Authentication and Authorisation",
            summary:
              "Only users, devices and systems that were verified, authenticated and authorised get access, with stronger means where more is at stake.",
            indicators: { achieved: 6, partiallyAchieved: 7, notAchieved: 5 },
          },
          {
            id: "B2.b",
            title: "Device Management",
            summary:
              "Devices with which people reach systems and data are known and trusted; unknown ones are noticed.",
            indicators: { achieved: 4, partiallyAchieved: 5, notAchieved: 4 },
          },
          {
            id: "B2.c",
            title: "Privileged User Management",
            summary:
              "Privileged users and what they do are closely managed: separate accounts, rights on time, activity reviewed.",
            indicators: { achieved: 4, partiallyAchieved: 4, notAchieved: 7 },
          },
          {
            id: "B2.d",
            title: "Identity and Access Management (IdAM)",
            summary:
              "Identities and permissions are managed from first issue to removal, and use is logged and compared.",
            indicators: { achieved: 5, partiallyAchieved: 4, notAchieved: 5 },
          },
        ],
      },
      {
        id: "B3",
        title: "Data Security",
        summary:
          "Data, stored or on the move, is kept from harm that would reach an essential function.",
        outcomes: [
          {
            id: "B3.a",
            title: "Understanding Data",
            summary:
              "It is known which data matters, where it lies and travels, who can reach it and what its loss or release would do, at third parties too.",
            indicators: { achieved: 9, partiallyAchieved: 6, notAchieved: 4 },
          },
          {
            id: "B3.b",
            title: "Data in Transit",
            summary:
              "Data that travels is protected in proportion, and where it matters another path exists.",
            indicators: { achieved: 3, partiallyAchieved: 2, notAchieved: 3 },
          },
          {
            id: "B3.c",
            title: "Stored Data",
            summary:
              "Data that is stored, on paper too, is protected, kept in no more copies than needed and backed up.",
            indicators: { achieved: 5, partiallyAchieved: 4, notAchieved: 3 },
          },
          {
            id: "B3.d",
            title: "Mobile Data",
            summary:
              "Data on mobile devices such as phones, tablets and laptops is protected and kept small; the devices are known and can be wiped.",
            indicators: { achieved: 3, partiallyAchieved: 3, notAchieved: 3 },
          },
          {
            id: "B3.e",
            title: "Media / Equipment Sanitisation",
            summary:
              "Equipment and media are cleaned of data before they are used again or thrown away.",
            indicators: { achieved: 2, partiallyAchieved: 1, notAchieved: 1 },
          },
        ],
      },
      {
        id: "B4",
        title: "System Security",
        summary: "Systems are protected by how they are designed, configured, run and repaired.",
        outcomes: [
          {
            id: "B4.a",
            title: "Secure by Design",
            summary:
              "Security is designed in: zones, simple data flows, checked input, easy recovery, bounds for automated decisions, no single hole that brings the function down.",
            indicators: { achieved: 6, partiallyAchieved: 5, notAchieved: 4 },
          },
          {
            id: "B4.b",
            title: "Secure Configuration",
            summary:
              "Systems are built and kept to a known secure configuration; default accounts are gone, service accounts protected, and users cannot weaken settings.",
            indicators: { achieved: 7, partiallyAchieved: 7, notAchieved: 6 },
          },
          {
            id: "B4.c",
            title: "Secure Management",
            summary:
              "Administration is itself secure: trusted devices, authorised people, current documentation, no malware.",
            indicators: { achieved: 3, partiallyAchieved: 3, notAchieved: 2 },
          },
          {
            id: "B4.d",
            title: "Vulnerability Management",
            summary:
              "Known vulnerabilities are followed, ranked, fixed in time and tested for; unsupported products are on their way out.",
            indicators: { achieved: 4, partiallyAchieved: 5, notAchieved: 5 },
          },
        ],
      },
      {
        id: "B5",
        title: "Resilient Networks and Systems",
        summary:
          "Systems are built and run so that attack or failure does not bring the function down for long.",
        outcomes: [
          {
            id: "B5.a",
            title: "Resilience Preparation",
            summary:
              "It is known what restoring the function takes, and plans for continuity and recovery have been tested.",
            indicators: { achieved: 2, partiallyAchieved: 2, notAchieved: 3 },
          },
          {
            id: "B5.b",
            title: "Design for Resilience",
            summary:
              "Systems stand apart from others, and limits of resources, places and dependencies are dealt with.",
            indicators: { achieved: 5, partiallyAchieved: 3, notAchieved: 3 },
          },
          {
            id: "B5.c",
            title: "Backups",
            summary:
              "Current backups exist, are secured and reachable, and restoring from them has been tried.",
            indicators: { achieved: 2, partiallyAchieved: 2, notAchieved: 3 },
          },
        ],
      },
      {
        id: "B6",
        title: "Staff Awareness and Training",
        summary:
          "People know enough, and are well enough supported, to act securely in their jobs.",
        outcomes: [
          {
            id: "B6.a",
            title: "Cyber Security Culture",
            summary:
              "Leaders and staff live a culture in which security is everybody's matter and reporting is welcome.",
            indicators: { achieved: 6, partiallyAchieved: 4, notAchieved: 5 },
          },
          {
            id: "B6.b",
            title: "Cyber Security Training",
            summary:
              "Those who support the function get training in security that fits their role, and its effect is looked at.",
            indicators: { achieved: 4, partiallyAchieved: 3, notAchieved: 6 },
          },
        ],
      },
    ],
  ),
);
