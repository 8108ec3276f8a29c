import { once } from "@bollard/model";
import { part } from "./item.js";

/** How the regime is enforced and what a breach can cost: Chapter 3 of Part 1 of the Act. */
export const penalties = /* @__PURE__ */ once(() =>
  part(
    { id: "penalties", title: "Enforcement and penalties" },
    {
      obligation: "information",
      roles: ["manufacturer", "importer", "distributor", "authorised-representative"],
      witnesses: ["act"],
    },
    [
      {
        id: "PSTI Act ss.26-27",
        place: "sections 26 and 27",
        title: "Enforcement authority",
        summary:
          "The Secretary of State enforces Part 1, with the powers of Schedule 5 to the Consumer Rights Act 2015, and may authorise others. In practice the Office for Product Safety and Standards acts.",
        roles: ["enforcement-authority"],
        witnesses: ["act", "govuk-opss-enf"],
        parameters: { authority: "Office for Product Safety and Standards" },
        note: "The Office belongs to the Department for Business and Trade; the policy is that of the Department for Science, Innovation and Technology.",
      },
      {
        id: "PSTI Act s.28",
        title: "Compliance notice",
        summary:
          "Requires a person to comply with a duty within a set time, after at least 10 days' notice and a chance to make representations.",
        parameters: { periods: { priorNoticeDays: 10 } },
      },
      {
        id: "PSTI Act s.29",
        title: "Stop notice",
        summary:
          "Requires an activity in breach of a duty to stop, after the same 10 days' notice, which urgency waives.",
        parameters: { periods: { priorNoticeDays: 10, waivedIfUrgent: true } },
      },
      {
        id: "PSTI Act s.30",
        title: "Recall notice",
        summary:
          "Requires arrangements for the return of supplied products where other action does not suffice, after the same 10 days' notice, which urgency waives.",
        parameters: { periods: { priorNoticeDays: 10, waivedIfUrgent: true } },
      },
      {
        id: "PSTI Act s.32",
        title: "Offence: not complying with an enforcement notice",
        summary:
          "A summary offence; whoever took all reasonable steps has a defence. The fine is unlimited in England and Wales and up to level 5 in Scotland and Northern Ireland.",
        parameters: {
          penalty: {
            fine: { englandAndWales: "unlimited", scotlandAndNorthernIreland: "level 5" },
          },
        },
      },
      {
        id: "PSTI Act ss.33, 35, 41",
        place: "sections 33, 35 and 41",
        title: "Appeals",
        summary:
          "To the First-tier Tribunal within 28 days. A notice under appeal has no effect until the appeal is decided or withdrawn.",
        parameters: { periods: { appealDays: 28 } },
        note: "Section 35 is about compensation, where nothing is suspended.",
      },
      {
        id: "PSTI Act s.34",
        title: "Compensation for stop and recall notices given wrongly",
        summary:
          "The Secretary of State makes good the loss where there was no breach and the person was not at fault, and decides on a claim within 45 days.",
        parameters: { periods: { decisionDays: 45 } },
      },
      {
        id: "PSTI Act s.36",
        title: "Penalty notice",
        summary:
          "For breach of a duty of Chapter 2, on the balance of probabilities; one for each breach, at least 28 days to pay, and up to £20,000 for each day that the breach outlasts the time for payment.",
        parameters: { penalty: { dailyMaximumPounds: 20_000 }, periods: { paymentDays: 28 } },
      },
      {
        id: "PSTI Act s.38",
        title: "The most that a fixed penalty can be",
        summary:
          "£10 million or 4% of qualifying worldwide revenue in the last complete accounting period, whichever is more; £10 million where there is no accounting period. Daily penalties come on top.",
        parameters: { penalty: { maximumPounds: 10_000_000, percentOfWorldwideRevenue: 4 } },
      },
      {
        id: "PSTI Act s.39",
        title: "Penalty procedure",
        summary:
          "The person is told of the intention and may make representations; the notice follows 28 days later at the earliest and cannot be made more onerous.",
        parameters: { periods: { priorNoticeDays: 28 } },
      },
      {
        id: "PSTI Act ss.42-44",
        place: "sections 42 to 44",
        title: "Forfeiture",
        summary:
          "A court may order products that do not comply to be forfeited where compliance is unlikely and the order proportionate; appeal within 28 days.",
        parameters: { periods: { appealDays: 28 } },
      },
      {
        id: "PSTI Act ss.45-47",
        place: "sections 45 to 47",
        title: "Publicity and recall by the authority",
        summary:
          "The authority may warn the public, publish what it enforced, and recall products itself and recover the costs.",
        roles: ["enforcement-authority"],
      },
      {
        id: "PSTI Act s.52",
        title: "Directors and officers",
        summary:
          "Officers through whose consent, connivance or neglect a body corporate commits an offence are guilty of it too.",
      },
    ],
  ),
);
