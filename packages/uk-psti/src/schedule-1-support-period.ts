import { once } from "@bollard/model";
import { part } from "./item.js";

/** Schedule 1 paragraph 3. A paragraph is split where a product can fail one part of it. */
export const schedule1SupportPeriod = /* @__PURE__ */ once(() =>
  part(
    { id: "Schedule 1 paragraph 3", title: "Information on minimum security update periods" },
    { obligation: "duty", roles: ["manufacturer"], requirement: "support-period" },
    [
      {
        id: "Schedule 1 paragraph 3(1)",
        title: "Support period: what is covered",
        summary:
          "Covers whatever can receive security updates: hardware, pre-installed software, software that must be installed, and, except for smartphones and cellular tablets, a manufacturer's software for an intended purpose.",
        obligation: "definition",
        parameters: {
          covers: [
            "updatable hardware",
            "updatable software installed before supply",
            "updatable software that must be installed for all intended purposes",
            "updatable software by or for any manufacturer used for an intended purpose, but not of smartphones and cellular tablets",
          ],
        },
      },
      {
        id: "Schedule 1 paragraph 3(2)",
        title: "Support period: publish it",
        summary: "The defined support period is published; by regulation 2 it has an end date.",
      },
      {
        id: "Schedule 1 paragraph 3(3)",
        title: "Support period: publish an extension",
        summary:
          "When the manufacturer extends the least time for updates, it publishes the new defined support period as soon as practicable.",
        witnesses: ["si1007", "si211"],
        note: "SI 2025/211 regulation 3 inserted a missing word on 2025-02-25.",
      },
      {
        id: "Schedule 1 paragraph 3(4)",
        title: "Support period: how it is published",
        summary:
          "The information is accessible, clear and transparent, and there for everyone on the terms of (a) to (e).",
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
      {
        id: "Schedule 1 paragraph 3(4)(a)",
        title: "Support period: without a request",
        summary: "Nobody has to ask for the information first.",
        parameters: { access: ["without-request"] },
      },
      {
        id: "Schedule 1 paragraph 3(4)(b)",
        title: "Support period: in English",
        summary: "The information is there in English.",
        parameters: { access: ["in-english"] },
      },
      {
        id: "Schedule 1 paragraph 3(4)(c)",
        title: "Support period: free of charge",
        summary: "The information costs nothing.",
        parameters: { access: ["free-of-charge"] },
      },
      {
        id: "Schedule 1 paragraph 3(4)(d)",
        title: "Support period: no personal information",
        summary: "Nobody is asked for personal information in order to get the information.",
        parameters: { access: ["no-personal-information"] },
      },
      {
        id: "Schedule 1 paragraph 3(4)(e)",
        title: "Support period: plain language",
        summary: "A reader without technical knowledge understands the information.",
        parameters: { access: ["plain-language"] },
      },
      {
        id: "Schedule 1 paragraph 3(5)",
        title: "Support period: as prominent as the offer",
        summary:
          "Where the manufacturer's own or unpaid site invites to buy the product and gives its main characteristics, the support period stands beside them or is as prominent.",
        note: "Refers to regulation 6(4)(a) of the Consumer Protection from Unfair Trading Regulations 2008, which Part 4 Chapter 1 of the Digital Markets, Competition and Consumers Act 2024 replaced on 2025-04-06. Whether the reference was amended was not established.",
      },
      {
        id: "Schedule 1 paragraph 3(6)",
        title: "Support period: no shortening",
        summary: "Whoever shortens the defined support period after publishing it does not comply.",
      },
      {
        id: "Schedule 1 paragraph 3(7)",
        title: "Support period: definitions",
        summary:
          "Takes the meaning of invitation to purchase from the Consumer Protection from Unfair Trading Regulations 2008.",
        obligation: "definition",
        parameters: { otherLaw: "SI 2008/1277" },
      },
    ],
  ),
);
