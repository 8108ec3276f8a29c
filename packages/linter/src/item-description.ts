import {
  conditionWords,
  type Item,
  type Lineage,
  predecessors,
  successors,
  type Verification,
} from "@bollard/model";
import { type FoundItem, frameworks } from "./standards.js";
import { citeLabel } from "./why.js";

/** An item of a standard in plain sentences, for a terminal, a hover card or a page. */
export interface ItemDescription {
  /** How the item is cited, with its title where it has one. */
  readonly heading: string;
  /** The meaning in our own words. */
  readonly summary: string;
  /** How strongly it binds and under what condition; empty where it is neither. */
  readonly binding: string;
  /** What it was in the edition before, or became in the one after; empty where unknown. */
  readonly editions: string;
  /** What a reader should know about the reading; empty where there is nothing. */
  readonly note: string;
  /** Document, place, day of the last check and how it was read. */
  readonly source: string;
  /** The issuer's address of the document. */
  readonly url: string | undefined;
}

const readings: Readonly<Record<Verification, string>> = {
  "official-mirror": "read in a mirror of the official text",
  "official-excerpt": "read in excerpts of the official text",
  "full-text": "read in the full text",
  transcriptions: "read in independent transcriptions",
  title: "only the title was read",
  secondary: "read in secondary sources",
  unchecked: "not checked against any source",
};

/** Says how a fact was read, as it stands behind the day of its check. */
export function readingWords(verified: Verification): string {
  return readings[verified];
}

/** Describes an item of a standard, with its source and what is known of the reading. */
export function describeItem(found: FoundItem): ItemDescription {
  const { framework, item } = found;
  const { source } = item;
  return {
    heading: citeLabel(framework, item) + (item.title ? ` · ${item.title}` : ""),
    summary: item.summary,
    binding: bindingOf(item),
    editions: editionsOf(found),
    note: source.note ?? "",
    source: `${source.document}, ${source.clause}; checked ${source.checked}, ${readings[source.verified]}.`,
    url: source.url,
  };
}

function bindingOf({ status, obligation, appliesIf }: Item): string {
  const binding = status ? `Status ${status} (${obligation})` : "";
  const condition = appliesIf ? `applies if ${conditionWords(appliesIf)}` : "";
  return [binding, condition].filter((part) => part !== "").join(", ");
}

function editionsOf({ framework, item }: FoundItem): string {
  const own = framework.lineage ?? [];
  const step = own.find(({ to }) => to.includes(item.id));
  if (step) return sinceBefore(step, predecessors(own, item.id));
  const newer = frameworks.find(({ id, lineage }) => id === framework.id && lineage);
  const after = successors(newer?.lineage ?? [], item.id);
  return newer && after.length > 0 ? `In ${newer.label}: ${after.join(", ")}` : "";
}

function sinceBefore({ change, note }: Lineage, before: readonly string[]): string {
  if (before.length === 0) return `New in this edition.${note ? ` ${note}` : ""}`;
  if (change === "same") return `Unchanged since the edition before (${before.join(", ")})`;
  return `In the edition before: ${before.join(", ")}.${note ? ` ${note}` : ""}`;
}
