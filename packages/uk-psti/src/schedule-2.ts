import { once } from "@bollard/model";
import { part } from "./item.js";
import { en303645, iso29147, jcStar, singaporeCls } from "./references.js";

const jcStarLabel =
  "Condition B: the product currently has a JC-STAR STAR-1 conformance label that has not expired.";
const clsLabel =
  "Condition C: the product currently has a Singapore CLS label, of whatever level, that has not expired.";

/** Schedule 2: when a requirement of Schedule 1 counts as met. */
export const schedule2 = /* @__PURE__ */ once(() =>
  part(
    { id: "Schedule 2", title: "Conditions for deemed compliance with security requirements" },
    { obligation: "may", roles: ["manufacturer"], witnesses: ["si1007", "si1267"] },
    [
      {
        id: "Schedule 2 paragraph 1(1)",
        title: "Passwords: deemed compliance",
        summary: "The password requirement counts as met if condition A, B or C is met.",
        requirement: "passwords",
      },
      {
        id: "Schedule 2 paragraph 1(2)",
        title: "Passwords: condition A, EN 303 645",
        summary:
          "Condition A: the manufacturer meets EN 303 645 V2.1.1 provision 5.1-1 and, where relevant, 5.1-2, for everything that Schedule 1 paragraph 1(1) covers.",
        requirement: "passwords",
        parameters: {
          standards: [{ standard: en303645, items: ["5.1-1", "5.1-2"], whereRelevant: ["5.1-2"] }],
        },
      },
      {
        id: "Schedule 2 paragraph 1(3)",
        title: "Passwords: condition B, JC-STAR",
        summary: jcStarLabel,
        requirement: "passwords",
        since: "2025-12-04",
        witnesses: ["si1267"],
        parameters: { labels: [jcStar] },
      },
      {
        id: "Schedule 2 paragraph 1(4)",
        title: "Passwords: condition C, Singapore CLS",
        summary: clsLabel,
        requirement: "passwords",
        since: "2025-12-04",
        witnesses: ["si1267"],
        parameters: { labels: [singaporeCls] },
      },
      {
        id: "Schedule 2 paragraph 2(1)",
        title: "Reporting: deemed compliance",
        summary: "The reporting requirement counts as met if condition A, B or C is met.",
        requirement: "reporting",
      },
      {
        id: "Schedule 2 paragraph 2(2)",
        title: "Reporting: condition A",
        summary:
          "Condition A: the manufacturer follows EN 303 645 or ISO/IEC 29147 as (a) or (b) says, for everything that Schedule 1 paragraph 2(1) covers.",
        requirement: "reporting",
        parameters: {
          oneOf: ["Schedule 2 paragraph 2(2)(a)", "Schedule 2 paragraph 2(2)(b)"],
        },
      },
      {
        id: "Schedule 2 paragraph 2(2)(a)",
        title: "Reporting: condition A, EN 303 645",
        summary: "The manufacturer meets EN 303 645 V2.1.1 provision 5.2-1.",
        requirement: "reporting",
        parameters: { standards: [{ standard: en303645, items: ["5.2-1"] }] },
      },
      {
        id: "Schedule 2 paragraph 2(2)(b)",
        title: "Reporting: condition A, ISO/IEC 29147",
        summary:
          "The manufacturer meets ISO/IEC 29147:2018 paragraphs 6.2.2, 6.2.5 and 6.5, and publishes what sub-paragraphs (3) and (4) ask.",
        requirement: "reporting",
        parameters: {
          standards: [{ standard: iso29147, items: ["6.2.2", "6.2.5", "6.5"] }],
          stillApply: ["Schedule 2 paragraph 2(3)", "Schedule 2 paragraph 2(4)"],
        },
      },
      {
        id: "Schedule 2 paragraph 2(2A)",
        title: "Reporting: condition B, JC-STAR",
        summary: jcStarLabel,
        requirement: "reporting",
        since: "2025-12-04",
        witnesses: ["si1267"],
        parameters: { labels: [jcStar] },
      },
      {
        id: "Schedule 2 paragraph 2(2B)",
        title: "Reporting: condition C, Singapore CLS",
        summary: clsLabel,
        requirement: "reporting",
        since: "2025-12-04",
        witnesses: ["si1267"],
        parameters: { labels: [singaporeCls] },
      },
      {
        id: "Schedule 2 paragraph 2(3)",
        title: "Reporting: what to publish with ISO/IEC 29147",
        summary:
          "Whoever relies on ISO/IEC 29147 publishes how to reach the reporting mechanism, when receipt is acknowledged and when further communication follows.",
        obligation: "duty",
        requirement: "reporting",
        witnesses: ["si1007"],
        parameters: {
          contents: [
            "how to reach the mechanism of ISO/IEC 29147 paragraph 6.2.2",
            "when receipt is acknowledged (paragraph 6.2.5)",
            "when further communication follows (paragraph 6.5)",
          ],
        },
      },
      {
        id: "Schedule 2 paragraph 2(4)",
        title: "Reporting: how to publish it",
        summary:
          "That information is accessible, clear and transparent, without a request, in English, free and without asking for personal information.",
        obligation: "duty",
        requirement: "reporting",
        witnesses: ["si1007"],
        parameters: {
          access: [
            "accessible-clear-transparent",
            "without-request",
            "in-english",
            "free-of-charge",
            "no-personal-information",
          ],
        },
      },
      {
        id: "Schedule 2 paragraph 3(1)",
        title: "Support period: deemed compliance",
        summary: "The support-period requirement counts as met if condition A, B or C is met.",
        requirement: "support-period",
      },
      {
        id: "Schedule 2 paragraph 3(2)",
        title: "Support period: condition A, EN 303 645",
        summary:
          "Condition A: the manufacturer meets EN 303 645 V2.1.1 provision 5.3-13 for everything that Schedule 1 paragraph 3(1) covers; extension, prominence and no shortening still bind.",
        requirement: "support-period",
        parameters: {
          standards: [{ standard: en303645, items: ["5.3-13"] }],
          stillApply: [
            "Schedule 1 paragraph 3(3)",
            "Schedule 1 paragraph 3(5)",
            "Schedule 1 paragraph 3(6)",
            "Schedule 2 paragraph 3(3)",
            "Schedule 2 paragraph 3(4)",
          ],
        },
      },
      {
        id: "Schedule 2 paragraph 3(2A)",
        title: "Support period: condition B, JC-STAR",
        summary: jcStarLabel,
        requirement: "support-period",
        since: "2025-12-04",
        witnesses: ["si1267"],
        parameters: { labels: [jcStar] },
      },
      {
        id: "Schedule 2 paragraph 3(2B)",
        title: "Support period: condition C, Singapore CLS",
        summary: clsLabel,
        requirement: "support-period",
        since: "2025-12-04",
        witnesses: ["si1267"],
        parameters: { labels: [singaporeCls] },
      },
      {
        id: "Schedule 2 paragraph 3(3)",
        title: "Support period: meaning of the term in EN 303 645",
        summary: "In provision 5.3-13, the defined support period has the meaning of regulation 2.",
        obligation: "definition",
        requirement: "support-period",
        witnesses: ["si1007"],
      },
      {
        id: "Schedule 2 paragraph 3(4)",
        title: "Support period: meaning of publishing in EN 303 645",
        summary:
          "In provision 5.3-13, accessible, clear and transparent includes: without a request, in English, free, without asking for personal information, and plain to a reader without technical knowledge.",
        obligation: "definition",
        requirement: "support-period",
        witnesses: ["si1007"],
        parameters: {
          access: [
            "accessible-clear-transparent",
            "without-request",
            "in-english",
            "free-of-charge",
            "no-personal-information",
            "plain-language",
          ],
        },
      },
    ],
  ),
);
