import { once } from "@bollard/model";
import type { CafEdition } from "./outcome-id.js";
import type { DescribedProfile } from "./profile.js";
import { govAssureBaseline, govAssureEnhanced } from "./v3.2/govassure-profiles.js";
import { govAssureBasic40, govAssureEnhanced40 } from "./v4.0/govassure-profiles.js";

/** Profiles with the least level of each outcome. */
export const profiles = /* @__PURE__ */ once(
  () =>
    [govAssureBaseline(), govAssureEnhanced(), govAssureBasic40(), govAssureEnhanced40()] as const,
);

/** Profiles that are known by description alone. */
export const describedProfiles = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "ncsc-basic-enhanced",
        editions: [],
        title: "Profiles as the NCSC thinks of them: Basic and Enhanced",
        summary:
          "A profile says which outcomes are to be achieved, partially achieved or left out, given an attacker of some capability. Basic is for all, Enhanced for a sector. The overseer sets the target, never the NCSC.",
        confidence: "medium",
        source: {
          document: "NCSC Cyber Assessment Framework v4.0 (August 2025)",
          clause: "Setting target levels of cyber security and resilience",
          url: "https://www.ncsc.gov.uk/collection/cyber-assessment-framework",
          checked: "2026-11-25",
          verified: "secondary",
          witnesses: ["webcaf"],
          note: "The idea of profiles was read in the transcription; the two names come from descriptions, and no table of the NCSC is public.",
        },
      },
      {
        id: "caf-local-government",
        editions: ["3.2"],
        title: "CAF for local government (MHCLG, England)",
        summary:
          "Councils take part of their own will: they assess organisation and critical systems, have it assured independently and plan improvements. A move to v4.0 with a profile of its own was planned from September 2026.",
        confidence: "high",
        source: {
          document: "MHCLG Local Digital: CAF for local government",
          clause: "questions and answers",
          url: "https://www.localdigital.gov.uk/cyber/cyber-assessment-framework-for-local-government/questions-about-the-caf-for-local-government/",
          checked: "2026-11-22",
          verified: "secondary",
          witnesses: ["localdigital-faq", "security-gov-caf-lg", "protocolpolicy"],
          note: "Whether the move happened was not confirmed; its table of minimums was not found.",
        },
      },
    ] as const satisfies readonly DescribedProfile[],
);

/** The id of a profile with minimums, such as `govassure-baseline`; of one edition where that is named. */
export type CafProfileId<E extends CafEdition = CafEdition> = Extract<
  ReturnType<typeof profiles>[number],
  { readonly edition: E }
>["id"];

/** The profile of that id; `minimums` says the level of each outcome. Throws a `RangeError` for an id that types did not check. */
export function profile<Id extends CafProfileId>(
  id: Id,
): Extract<ReturnType<typeof profiles>[number], { readonly id: Id }> {
  type Found = Extract<ReturnType<typeof profiles>[number], { readonly id: Id }>;
  const found = profiles().find((one): one is Found => one.id === id);
  if (!found) throw new RangeError(`The CAF has no profile ${id}`);
  return found;
}
