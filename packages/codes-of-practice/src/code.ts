import {
  type Check,
  type CheckedSubject,
  type Confidence,
  type Framework,
  type Item,
  lazily,
  type Obligation,
  type Source,
  type Verification,
} from "@bollard/model";
import { type SourceId, sources } from "./sources.js";

/** What a code is today. A `draft` may still change; `mandatory-for-some` binds those whom it names. */
export type Standing =
  | "voluntary"
  | "guidance"
  | "draft"
  | "mandatory-for-some"
  | "certification-scheme";

/** A check that serves an item of a code. */
export interface CodeCheck<Id extends string = string> extends Check<Id> {
  readonly item: string;
}

/** A guideline, principle, control or category of a code. */
export interface CodeItem<Id extends string = string, CheckId extends string = string>
  extends Item<Id> {
  /** As the code prints it: `1.4`, `A`. */
  readonly number: string;
  readonly title: string;
  /** Who worded the title: the issuer, or Bollard because the issuer's was not read. */
  readonly titleBy: "issuer" | "bollard";
  /** How documents cite it. */
  readonly citeAs: string;
  /** The title that it had before. */
  readonly earlierTitle?: string;
  /** Whether the issuer puts it first. */
  readonly priority?: true;
  /** Whether it is the heading of others. */
  readonly isCategory?: true;
  /** The clauses of ETSI EN 303 645 that grew out of it. */
  readonly en303645?: readonly string[];
  /** The clause of ETSI EN 304 223 with the same principle. */
  readonly en304223?: string;
  /** How many of something it holds, by what is counted. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Ids of the assurance claims under it, as their issuer prints them. */
  readonly claims?: readonly string[];
  readonly confidence: Confidence;
  readonly checks: readonly CodeCheck<CheckId>[];
}

/** A code of practice or set of principles. `published` is a year alone where no more is known. */
export interface Code<
  Id extends string = string,
  ItemId extends string = string,
  CheckId extends string = string,
> extends Framework<ItemId> {
  readonly id: Id;
  readonly standing: Standing;
  /** What that means, in our own words. */
  readonly status: string;
  /** Whom it binds, where it binds some. */
  readonly bindsOnly?: readonly string[];
  readonly summary: string;
  readonly items: readonly CodeItem<ItemId, CheckId>[];
  /** The code whose checks serve the items of the same numbers here. */
  readonly sharesChecksOf?: string;
  /** How many of something it holds, by what is counted; shares in per cent end in `Percent`. */
  readonly counts?: Readonly<Record<string, number>>;
  /** Which parts are for whom. */
  readonly audiences?: Readonly<Record<string, string>>;
  readonly confidence: Confidence;
  readonly source: Source;
}

/** How something was read. */
export interface Reading {
  readonly sources: readonly SourceId[];
  readonly verified: Verification;
  /** The day of the last check, where it is later than that of the whole. */
  readonly checked?: string;
  readonly note?: string;
}

/** A check as its file writes it. */
interface WrittenCheck<CheckId extends string> {
  readonly id: CheckId;
  readonly subject: CheckedSubject;
  readonly looksFor: string;
}

/** An item as its file writes it; what is left out is that of its code. */
interface WrittenItem<ItemId extends string, CheckId extends string>
  extends Pick<
    CodeItem,
    | "number"
    | "title"
    | "summary"
    | "earlierTitle"
    | "priority"
    | "isCategory"
    | "en303645"
    | "en304223"
    | "counts"
    | "claims"
  > {
  readonly id: ItemId;
  /** The id of the clause; that of the only one where nothing is said. */
  readonly parent?: string;
  readonly titleBy?: "issuer" | "bollard";
  readonly confidence?: Confidence;
  readonly read?: Reading;
  readonly checks?: readonly WrittenCheck<CheckId>[];
}

/** A code as its file writes it. */
interface WrittenCode<Id extends string, ItemId extends string, CheckId extends string>
  extends Omit<Code<Id>, "kind" | "rights" | "items" | "witnesses" | "source"> {
  /** `guidance` where nothing is said. */
  readonly kind?: Framework["kind"];
  /** What an item is called in citations: `guideline`, `principle`. */
  readonly unit: string;
  /** `should` where nothing is said. */
  readonly obligation?: Obligation;
  readonly read: Reading;
  /** Made when they are first read. */
  readonly items: () => readonly WrittenItem<ItemId, CheckId>[];
}

/** Writes a code; each item gets its citation and its source, and each check that of its item. */
export function defineCode<
  const Id extends string,
  const ItemId extends string,
  const CheckId extends string = never,
>(written: WrittenCode<Id, ItemId, CheckId>): Code<Id, ItemId, CheckId> {
  const { unit: _, obligation: __, read, items, ...rest } = written;
  const own = {
    ...rest,
    kind: written.kind ?? "guidance",
    rights: "own-paraphrase",
    source: toSource(written, "whole", read),
  } as const;
  return lazily(own, {
    items: () => items().map((item) => toItem(written, item)),
    witnesses: () => Object.fromEntries(read.sources.map((id) => [id, witnessOf(id)])),
  });
}

function toItem<ItemId extends string, CheckId extends string>(
  code: WrittenCode<string, string, string>,
  written: WrittenItem<ItemId, CheckId>,
): CodeItem<ItemId, CheckId> {
  const { read = code.read, checks = [], ...rest } = written;
  const place = `${code.unit} ${written.number}`;
  const source = toSource(code, place, read);
  return {
    ...rest,
    parent: written.parent ?? code.clauses[0]?.id ?? code.id,
    titleBy: written.titleBy ?? "issuer",
    citeAs: `${code.title}, ${place}`,
    obligation: code.obligation ?? "should",
    confidence: written.confidence ?? code.confidence,
    source,
    checks: checks.map((check) => ({ ...check, item: written.id, source })),
  };
}

function toSource(
  { label, url }: { readonly label: string; readonly url?: string },
  clause: string,
  { sources: witnesses, verified, checked, note }: Reading,
): Source {
  return {
    document: label,
    clause,
    ...(url && { url }),
    checked: checked ?? "2026-11-22",
    verified,
    witnesses,
    ...(note && { note }),
  };
}

function witnessOf(id: SourceId): string {
  const { title, read } = sources()[id];
  return `${title}. Read: ${read}.`;
}
