import { isWithin } from "@bollard/model";
import type { IxitFieldObject } from "../facts/ixit.js";
import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import type { Judge } from "./judge.js";
import type { Pattern } from "./prose/pattern.js";
import { type Ruling, raisesConcern, rulingsByEntry } from "./ruling.js";
import { opening, saidNone, saidOf } from "./said.js";

/**
 * What a field is expected to say in some words or other. Suppliers admit a fault in words that nobody
 * foresees; that what should be there is not there, is plain all the same.
 */
export interface Expectation {
  readonly table: string;
  /** The fields of which one has to say it; a finding stands at the first that says anything. */
  readonly fields: readonly string[];
  readonly signs: readonly Pattern[];
  /** Which entries it is expected of. */
  readonly when?: (entry: Entry, desk: Desk) => boolean;
  /** True where it suffices that one entry of the table says it. */
  readonly together?: true;
  /** True where a field that begins with `None` has to give a reason. */
  readonly reason?: true;
  /** True where the unit passes for any text, so that a pass is looked at too. */
  readonly afterPass?: true;
  readonly because: (label: string) => string;
  readonly question: (label: string) => string;
}

/** A judge whose open rulings raise a concern where a field says nothing of what is expected of it. */
export function expecting(judge: Judge, expectations: readonly Expectation[]): Judge {
  return {
    ...judge,
    about: `${judge.about} A field that says nothing of what is expected of it raises a concern.`,
    judge: (desk) => expectations.reduce((all, one) => weigh(all, one, desk), judge.judge(desk)),
  };
}

function weigh(
  rulings: readonly Ruling[],
  expectation: Expectation,
  desk: Desk,
): readonly Ruling[] {
  const { table, together, when } = expectation;
  if (!desk.has(table) || !rulings.some((one) => isOpen(one, expectation) || isTold(one))) {
    return rulings;
  }
  const all = desk.entries(table);
  const entries = when ? all.filter((entry) => when(entry, desk)) : all;
  if (together) return weighTogether(rulings, entries, expectation);
  const byEntry = groupedByEntry(rulings);
  const replaced = new Map<Ruling, Ruling>();
  const added: Ruling[] = [];
  for (const entry of entries) {
    const found = weighEntry(byEntry.get(entry.pointer) ?? [], entry, expectation);
    if (found?.open) replaced.set(found.open, found.concern);
    else if (found) added.push(found.concern);
  }
  if (replaced.size === 0 && added.length === 0) return rulings;
  return [...rulings.map((ruling) => replaced.get(ruling) ?? ruling), ...added];
}

const groupings = new WeakMap<readonly Ruling[], ReturnType<typeof rulingsByEntry>>();

/** Rulings by their entry: of the same list for one expectation after another. */
function groupedByEntry(rulings: readonly Ruling[]): ReturnType<typeof rulingsByEntry> {
  const known = groupings.get(rulings) ?? rulingsByEntry(rulings);
  groupings.set(rulings, known);
  return known;
}

/** A concern of an entry, and the open ruling whose place it takes, if there is one. */
interface Weighed {
  readonly concern: Ruling;
  readonly open: Ruling | undefined;
}

function weighEntry(
  own: readonly Ruling[],
  entry: Entry,
  expectation: Expectation,
): Weighed | undefined {
  const open = own.find((ruling) => isOpen(ruling, expectation));
  const base = open ?? own.find(isTold);
  if (base === undefined) return undefined;
  if (own.some((ruling) => isTold(ruling) && isAbout(ruling, entry, expectation))) return undefined;
  const concern = silence(entry, expectation, base);
  return concern && { concern, open };
}

/** Says whether what is told already stands at one of the fields, or at the entry as a whole. */
function isAbout({ at }: Ruling, entry: Entry, { fields }: Expectation): boolean {
  return at === entry.pointer || fields.some((field) => isWithin(at, entry.at(field)));
}

/** The table as a whole has to say it; otherwise the first entry that says anything is asked about. */
function weighTogether(
  rulings: readonly Ruling[],
  entries: readonly Entry[],
  expectation: Expectation,
): readonly Ruling[] {
  const open = rulings.find((ruling) => isOpen(ruling, expectation));
  if (open === undefined || rulings.some(isTold)) return rulings;
  const concerns = entries.map((entry) => silence(entry, expectation, open));
  const [concern] = concerns;
  if (concern === undefined || concerns.includes(undefined)) return rulings;
  return rulings.map((ruling) => (ruling === open ? concern : ruling));
}

function isOpen({ verdict, concern, perhaps }: Ruling, { afterPass }: Expectation): boolean {
  return (
    (verdict === "INCONCLUSIVE" && !concern && !perhaps) ||
    (verdict === "PASS" && afterPass === true)
  );
}

function isTold({ verdict, concern }: Ruling): boolean {
  return verdict === "FAIL" || concern === true;
}

/** The concern that an entry says nothing of what is expected, unless it is said, or said elsewhere. */
function silence(
  entry: Entry,
  { fields, signs, reason, because, question }: Expectation,
  open: Ruling,
): Ruling | undefined {
  const written = fields.filter((field) => isProse(entry, field, reason === true));
  const [field] = written;
  if (field === undefined || fields.some((one) => saysElsewhere(entry, one))) return undefined;
  if (written.some((one) => entry.says(one, signs) !== undefined)) return undefined;
  return raisesConcern({
    ...saidOf(opening(entry, field)),
    entry: entry.pointer,
    looked: open.looked,
    because: because(entry.label),
    question: question(entry.label),
  });
}

/** True of a field that is answered in words of its own: no facet, no `None` alone, not blank. */
function isProse(entry: Entry, field: string, reason: boolean): boolean {
  const content = entry.content(field);
  if (entry.isBlank(field)) return false;
  if (saidNone(entry, field) && !(reason && /(?:\w+\W+){5}/.test(entry.text(field)))) return false;
  if (typeof content === "string") return true;
  if (typeof content !== "object" || Array.isArray(content)) return false;
  const { text, ...facets } = content as IxitFieldObject;
  return text !== undefined && Object.keys(facets).length === 0;
}

const elsewhere =
  /\b(?:see(?! to\b)|refer(?:s|red)? to|cross-referenced|same as|identical to|as (?:described |declared |defined |stated )?(?:for|in|under|above|by)|as above|described (?:in|under)|by way of)\b/i;

/** True where a field leads to another place, which says it or does not. */
function saysElsewhere(entry: Entry, field: string): boolean {
  return entry.references(field).all.length > 0 || elsewhere.test(entry.text(field));
}
