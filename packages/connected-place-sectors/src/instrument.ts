import type { Clause, Confidence, Item, Source, Verification } from "@bollard/model";
import type { Jurisdiction } from "./reach.js";
import type { SourceId } from "./sources.js";

/** What an instrument is. What is a `bill`, a `draft-law` or a `proposal` is not law. */
export type InstrumentType =
  | "law"
  | "regulation"
  | "case-law"
  | "draft-law"
  | "bill"
  | "proposal"
  | "statutory-code"
  | "code"
  | "standard"
  | "information-standard"
  | "specification"
  | "industry-code"
  | "licence"
  | "direction"
  | "policy"
  | "procurement-policy"
  | "guidance"
  | "scheme"
  | "assessment"
  | "regulatory-process";

/** Whether an instrument has effect today, as far as was seen. */
export type InstrumentStatus = "current" | "not-yet-in-force" | "pending" | "draft" | "watch";

/** Words by which a document names an instrument, with a text that does and one that only looks like it. */
export interface Recognition {
  /** The instrument, or those that go together, as a tender would name them. */
  readonly cite: string;
  /** Takes time in proportion to the text; in any case unless it says otherwise. */
  readonly says: RegExp;
  /** Words of which some must stand with it in one clause, before or behind, not far off. */
  readonly near?: RegExp;
  readonly example: string;
  readonly counter: string;
}

/** A law, code, standard, scheme or guidance that use cases of connected places may fall under. */
export interface Instrument<Id extends string = string> extends Item<Id> {
  readonly title: string;
  /** Its title in quotes, so that no reader takes it for a citation of its own, and its edition. */
  readonly citeAs: string;
  readonly type: InstrumentType;
  /** What else it holds, where one entry names two kinds. */
  readonly alsoType?: InstrumentType;
  /** The edition or state that was seen; it says where it was not checked. */
  readonly edition: string;
  readonly status: InstrumentStatus;
  readonly jurisdiction: Jurisdiction;
  /** The ids of what it changed: whether it is in scope is decided with these. */
  readonly amends?: readonly string[];
  readonly url?: string;
  readonly confidence: Confidence;
  /** How documents name it; instruments that are named together share one. */
  readonly recognisedBy?: Recognition;
}

/** Instruments on one subject. */
export interface InstrumentArea<Id extends string = string> extends Clause {
  readonly items: readonly Instrument<Id>[];
}

/** An instrument as its file writes it; what is left out is the usual. */
interface WrittenInstrument<Id extends string> {
  readonly id: Id;
  readonly title: string;
  readonly type: InstrumentType;
  readonly alsoType?: InstrumentType;
  readonly edition: string;
  readonly summary: string;
  /** `current` where nothing is said. */
  readonly status?: InstrumentStatus;
  /** `UK` where nothing is said. */
  readonly jurisdiction?: Jurisdiction;
  readonly amends?: readonly string[];
  /** The place inside the document; `whole` where nothing is said. */
  readonly place?: string;
  readonly url?: string;
  readonly sources?: readonly SourceId[];
  /** `unchecked` where nothing is said. */
  readonly verified?: Verification;
  /** `high` where nothing is said. */
  readonly confidence?: Confidence;
  /** The day of the last check, where it is later than that of the whole. */
  readonly checked?: string;
  readonly note?: string;
  readonly recognisedBy?: Recognition;
}

/** Writes the instruments on one subject; each gets its parent, its defaults and its source. */
export function area<const Id extends string>(
  clause: Clause,
  written: readonly WrittenInstrument<Id>[],
): InstrumentArea<Id> {
  return { ...clause, items: written.map((row) => toInstrument(clause.id, row)) };
}

function toInstrument<Id extends string>(
  parent: string,
  row: WrittenInstrument<Id>,
): Instrument<Id> {
  const { id, title, type, alsoType, edition, summary, url, recognisedBy } = row;
  return {
    id,
    parent,
    title,
    citeAs: `“${title}” (${edition})`,
    summary,
    // Whether it binds anybody is a decision on its scope, which no entry of a list can take.
    obligation: "information",
    type,
    ...(alsoType && { alsoType }),
    edition,
    status: row.status ?? "current",
    jurisdiction: row.jurisdiction ?? "UK",
    ...(row.amends && { amends: row.amends }),
    ...(url && { url }),
    confidence: row.confidence ?? "high",
    ...(recognisedBy && { recognisedBy }),
    source: toSource(row),
  };
}

function toSource(row: WrittenInstrument<string>): Source {
  return {
    document: `${row.title} (${row.edition})`,
    clause: row.place ?? "whole",
    ...(row.url && { url: row.url }),
    checked: row.checked ?? "2026-11-22",
    verified: row.verified ?? "unchecked",
    witnesses: row.sources ?? [],
    ...(row.note && { note: row.note }),
  };
}
