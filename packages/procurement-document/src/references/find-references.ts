import type { Reference } from "../reference.js";
import { mayMatch } from "../words/remember.js";
import type { Citation, CitationPattern, Surroundings } from "./citation-pattern.js";
import { citationTitle } from "./citation-title.js";
import { patterns } from "./patterns.js";
import {
  type Provision,
  provisionsAfter,
  provisionsBefore,
  provisionsBehind,
} from "./provisions.js";
import { enactment, statuteAt } from "./statutes.js";

/** A citation in a text; the document says in which statement that text stands. */
export type FoundReference = Omit<Reference, "statement">;

/** A citation with the stretch of the text that names document and edition. */
interface Placed extends Citation {
  readonly start: number;
  readonly end: number;
}

/** How many citations are read from one text, and at how many places they are looked for, at most. */
const most = { citations: 500, places: 5000 };

const begins = /* @__PURE__ */ beginningsOf(patterns);

/**
 * The citations of a text, in text order, in normal form whatever their spelling. A citation of several
 * provisions gives one reference for each. Takes time in proportion to the text and leaves
 * the rest of a text alone that is no prose, with hundreds of citations.
 */
export function findReferences(text: string): readonly FoundReference[] {
  if (!mayCite(text)) return [];
  const found: FoundReference[] = [];
  let end = 0;
  // One expression for all calls: a copy for each of thousands of short texts takes longer than the search.
  const { any } = begins;
  any.lastIndex = 0;
  let places = 0;
  for (let next = any.exec(text); next !== null; next = any.exec(text)) {
    if (found.length >= most.citations || ++places > most.places) break;
    const { 0: lead, index } = next;
    if (index < end) continue;
    const placed = citationAt(text, lead, index);
    if (placed === undefined || placed.start < end) continue;
    const all = withProvisions(text, placed, end);
    found.push(...all);
    end = Math.max(placed.end, ...all.map((one) => one.start + one.text.length));
  }
  return found;
}

const mayCite = /* @__PURE__ */ mayMatch(begins.any);

function citationAt(text: string, lead: string, index: number): Placed | undefined {
  if (enactment.test(text.slice(index, index + 24)) && begins.enactments.has(lead)) {
    return enactmentAt(text, index);
  }
  for (const { pattern, read } of begins.byLead.get(lead) ?? []) {
    pattern.lastIndex = index;
    const match = pattern.exec(text);
    const citation = match && read(match, around(text, index, pattern.lastIndex));
    if (!match || !citation) continue;
    const start = index - (citation.before ?? 0);
    return { ...citation, start, end: index + trimmed(match[0]) };
  }
  return undefined;
}

function around(text: string, start: number, end: number): Surroundings {
  return { before: text.slice(Math.max(0, start - 200), start), after: text.slice(end, end + 200) };
}

function trimmed(words: string): number {
  return words.replace(/(?<![ ,:(])[ ,:(]+$/, "").length;
}

function enactmentAt(text: string, index: number): Placed | undefined {
  const tail = enactment.exec(text.slice(index, index + 24));
  if (tail?.index !== 0) return undefined;
  const statute = statuteAt(text, index, tail[0]);
  return statute && { ...statute, end: index + tail[0].length };
}

function withProvisions(text: string, placed: Placed, from: number): readonly FoundReference[] {
  const { document, edition, start, end } = placed;
  const title = citationTitle(text, end);
  const common = {
    document,
    ...(edition !== undefined && { edition }),
    ...(title !== undefined && { title }),
  };
  const whole = { text: text.slice(start, end), start, ...common };
  if (placed.provision !== undefined) {
    const more = provisionsAfter(text, end, placed.provision);
    const others = more.map((other) => ofProvision(text, other, common));
    return [{ ...whole, provision: placed.provision }, ...others];
  }
  const [first, ...others] = provisionsBehind(text, end);
  if (first !== undefined) {
    const one = { ...whole, text: text.slice(start, first.end), provision: first.id };
    return [one, ...others.map((other) => ofProvision(text, other, common))];
  }
  const before = provisionsBefore(text, start).filter((one) => one.start >= from);
  const last = before.at(-1);
  if (last === undefined) return [whole];
  const ahead = before.slice(0, -1).map((other) => ofProvision(text, other, common));
  return [...ahead, { ...whole, ...joined(text, last, end), provision: last.id }];
}

function joined(
  text: string,
  { start }: Provision,
  end: number,
): Pick<Reference, "text" | "start"> {
  return { text: text.slice(start, end), start };
}

function ofProvision(
  text: string,
  { id, start, end }: Provision,
  common: Omit<FoundReference, "text" | "start">,
): FoundReference {
  return { text: text.slice(start, end), start, ...common, provision: id };
}

interface Beginnings {
  readonly any: RegExp;
  readonly byLead: ReadonlyMap<string, readonly CitationPattern[]>;
  readonly enactments: ReadonlySet<string>;
}

function beginningsOf(all: readonly CitationPattern[]): Beginnings {
  const enactments = [
    "Act ",
    "Act, ",
    "Regulations ",
    "Regulations, ",
    "Order ",
    "Rules ",
    "Directions ",
  ];
  const leads = [...new Set([...all.flatMap((one) => one.begins), ...enactments])];
  // The longest lead first, so that each place is looked at under one lead only.
  const longest = leads.sort((one, other) => other.length - one.length).map(escaped);
  return {
    any: new RegExp(`\\b(?:${longest.join("|")})`, "g"),
    byLead: new Map(
      leads.map((lead) => [
        lead,
        all.filter((one) => one.begins.some((own) => lead.startsWith(own))),
      ]),
    ),
    enactments: new Set(enactments),
  };
}

function escaped(words: string): string {
  return words.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
