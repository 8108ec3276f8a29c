import type { Confidence, Level, Nation, Verification } from "@bollard/model";
import type { SourceId } from "./sources.js";

/** What a superseded reference is about. */
export type SupersededCategory =
  | "procurement-law"
  | "procurement-policy-note"
  | "data-protection"
  | "cyber-law"
  | "uk-scheme-guidance"
  | "iot-device-standard"
  | "infosec-standard"
  | "smart-city-standard"
  | "accessibility"
  | "crypto-protocol"
  | "security-framework";

/** What to do with the reference: put the current one, add edition or territory, or have a person look. */
export type SupersededAction = "replace" | "qualify" | "verify";

/**
 * A spelling by which documents name a superseded reference, and how it must be matched. A space
 * stands for any run of white space. Where several aliases match at one place, the longest counts.
 */
export interface Alias {
  readonly text: string;
  /** True where another case means something else: `MEAT`, `SPF`, `Willow`. */
  readonly caseSensitive: boolean;
  /**
   * True where the name must end with the text: no letter or digit may touch either side, and no
   * dot, hyphen or slash after it may lead to one, so that `PCI DSS 4.0` is not `PCI DSS 4.0.1`.
   * False for the stem of a series: `EN 50132` stands for `EN 50132-7` too.
   */
  readonly wholeWord: boolean;
  /**
   * Words of which one must stand in the same sentence, cell or heading, in any case, because the
   * text alone is too common: `v3.1` counts beside `Cyber Essentials` only.
   */
  readonly onlyNear?: readonly string[];
}

/**
 * When the older reference is right and must not be flagged, with a note for people. `decidedBy`
 * says whether the purchase, the text or a person decides. "Nearby" is the same sentence, cell or
 * heading.
 *
 * - `commenced-before`: the procurement, contract or framework began before the day.
 * - `nation`: the buyer is in the nation.
 * - `near-words`: one of the words stands nearby, as a whole word in any case.
 * - `together-with`: one of the texts stands nearby, in any case, as part of a word too.
 * - `psti-context`: one of `pstiContextWords` stands nearby.
 * - `prohibition`: the text forbids the thing, as in "no TLS 1.0".
 * - `event-before`: the text speaks of what happened, or was so, before the day.
 * - `historic-statement`: the text tells history or names background, and asks for nothing.
 * - `title-or-quotation`: the name is part of a title, of an author's name or of a quotation.
 * - `existing-arrangement`: an agreement, certificate or system that exists goes on under the older
 *   reference, up to the last day `until` where that is known.
 * - `needs-person`: only a person can know.
 */
export type SupersededException = { readonly note: string } & (
  | { readonly kind: "commenced-before"; readonly date: string }
  | { readonly kind: "nation"; readonly nation: Nation }
  | { readonly kind: "near-words"; readonly words: readonly string[] }
  | { readonly kind: "together-with"; readonly texts: readonly string[] }
  | { readonly kind: "psti-context" }
  | { readonly kind: "prohibition" }
  | { readonly kind: "event-before"; readonly date: string }
  | { readonly kind: "historic-statement" }
  | { readonly kind: "title-or-quotation" }
  | { readonly kind: "existing-arrangement"; readonly until?: string }
  | { readonly kind: "needs-person" }
);

/** A reference that something newer has replaced, or that never was right. */
export interface SupersededReference<Id extends string = string> {
  readonly id: Id;
  readonly category: SupersededCategory;
  /** The older reference, described. */
  readonly superseded: string;
  readonly aliases: readonly Alias[];
  /** What to cite instead. */
  readonly current: string;
  /** The day, month or year from which the older one is out of date; absent where there is none. */
  readonly on?: string;
  /** The level that a finding would have if all is sure; `ceiling` says what is allowed. */
  readonly severity: Level;
  readonly action: SupersededAction;
  readonly exceptWhen: readonly SupersededException[];
  readonly note?: string;
  readonly sources: readonly SourceId[];
  readonly confidence: Confidence;
  readonly verified: Verification;
  /** The day of the last check, `YYYY-MM-DD`. */
  readonly checked: string;
  /** True where confidence is high, the row was checked, and no person need look first. */
  readonly lintReady: boolean;
}

/**
 * Words that set a sentence into the context of the PSTI regime, in lower case. They are generous,
 * since a contract has schedules of its own: a fault overlooked is better than a statute corrected.
 */
export const pstiContextWords = [
  "psti",
  "product security and telecommunications infrastructure",
  "2023/1007",
  "schedule 2",
  "schedule 4",
  "deemed compliance",
  "statement of compliance",
] as const;

/** An alias as its file writes it: a bare text is a whole word in any case. */
type WrittenAlias =
  | string
  | {
      readonly text: string;
      readonly cased?: true;
      readonly series?: true;
      readonly near?: readonly string[];
    };

/** A row as its file writes it. */
interface WrittenReference<Id extends string> {
  readonly id: Id;
  readonly superseded: string;
  readonly aliases: readonly WrittenAlias[];
  readonly current: string;
  readonly on?: string;
  readonly severity: Level;
  readonly action?: SupersededAction;
  readonly exceptWhen?: readonly SupersededException[];
  readonly note?: string;
  readonly sources?: readonly SourceId[];
  readonly confidence: Confidence;
  readonly verified?: Verification;
  readonly checked?: string;
  readonly lintReady?: true;
}

/** Writes the rows of a category. */
export function supersededIn<const Id extends string>(
  category: SupersededCategory,
  written: readonly WrittenReference<Id>[],
): readonly SupersededReference<Id>[] {
  return written.map((row) => ({
    ...row,
    category,
    aliases: row.aliases.map(toAlias),
    action: row.action ?? "replace",
    exceptWhen: row.exceptWhen ?? [],
    sources: row.sources ?? [],
    verified: row.verified ?? "unchecked",
    checked: row.checked ?? "2026-11-22",
    lintReady: row.lintReady ?? false,
  }));
}

function toAlias(written: WrittenAlias): Alias {
  const { text, cased, series, near } =
    typeof written === "string" ? { text: written } : { near: undefined, ...written };
  return {
    text,
    caseSensitive: cased ?? false,
    wholeWord: !series,
    ...(near && { onlyNear: near }),
  };
}
