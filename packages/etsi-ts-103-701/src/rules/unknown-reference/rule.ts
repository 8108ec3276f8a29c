import { defineRule, type Fix, isWithin, type Remark, toPath } from "@bollard/model";
import type { Desk } from "../../assess/desk.js";
import type { Entry } from "../../assess/entry.js";
import { idsIn } from "../../assess/references.js";
import type { IxitField } from "../../ixit-table.js";
import type { AssessSubject } from "../assess-subject.js";
import { referringFields, structureOf } from "../ixit-structure.js";
import { type Nearest, nearestId } from "../nearest-id.js";
import { listed, shown } from "../shown.js";

/** One reference, or mention in prose, of an entry that is not there. */
interface Unknown {
  readonly id: string;
  readonly at: string;
  readonly quote?: string;
  /** The tables that the id may belong to, by name. */
  readonly to: readonly string[];
}

/** Reports references to entries that are not there. */
export const unknownReference = defineRule<AssessSubject>({
  id: "ts-103-701/unknown-reference",
  title: "References name entries that are there",
  level: "warning",
  cites: [],
  why: "A test unit that follows a reference finds nothing where the entry is missing, so what it should check stays unchecked.",
  resolution: "fix",
  check(subject, report, { today }) {
    const { desk, tables, entries } = structureOf(subject, today);
    for (const table of tables) {
      const referring = referringFields(table);
      for (const entry of entries.filter((one) => one.table === table)) {
        for (const field of referring) {
          for (const unknown of danglingIn(entry, field)) {
            report.at(toPath(unknown.at), remarkOn(unknown, desk, subject));
          }
        }
        for (const unknown of mentionedIn(entry, desk)) {
          report.at(toPath(unknown.at), { ...remarkOn(unknown, desk, subject), level: "info" });
        }
      }
    }
  },
});

function danglingIn(entry: Entry, { key, value }: IxitField): readonly Unknown[] {
  const to = value.kind === "references" ? value.to : [];
  return unique(
    entry.references(key).dangling.map(({ id, at, quote }) => ({
      id,
      at,
      to,
      ...(quote !== undefined && { quote }),
    })),
  );
}

/** Ids that prose of other fields mentions, that begin with the key of a table that is there. */
function mentionedIn(entry: Entry, desk: Desk): readonly Unknown[] {
  const isKnown = (id: string) => desk.find(id).length > 0;
  const mentioned: Unknown[] = [];
  for (const { key, value } of entry.table.fields) {
    if (value.kind === "references") continue;
    for (const { at, text } of entry.prose(key)) {
      if (!isWithin(at, entry.pointer)) continue;
      for (const { id } of idsIn(text, isKnown, desk.tableKeys)) {
        if (!desk.isMissing(id, []) || !isOfList(id, desk)) continue;
        mentioned.push({ id, at, quote: id, to: [id.split("-")[0] ?? ""] });
      }
    }
  }
  return unique(mentioned);
}

function isOfList(id: string, desk: Desk): boolean {
  return desk.table(/^[A-Za-z]+/.exec(id)?.[0] ?? "").rows === "many";
}

/** The same id at the same place is told once. */
function unique(all: readonly Unknown[]): readonly Unknown[] {
  if (all.length < 2) return all;
  return [...new Map(all.map((one) => [`${one.at}\n${one.id}`, one])).values()];
}

function remarkOn({ id, at, quote, to }: Unknown, desk: Desk, subject: AssessSubject): Remark {
  const keys = to.map((name) => name.replace(/^\d+-/, ""));
  const ids = keys.flatMap((key) => desk.entries(key).map(({ label }) => label));
  const nearest = nearestId(id, ids);
  const what = `${shown(id)} names no entry of ${listed(keys, "or")}.`;
  const remedy = nearest && replaceBy(nearest, id, at, subject);
  return {
    what,
    todo: nearest
      ? `Write ${nearest.id} if that is meant, or add the entry.`
      : "Name an entry that is there, or add the one that is meant.",
    ...(quote !== undefined && { quote }),
    ...(remedy && (nearest.isRespelt ? { fix: remedy } : { suggestions: [remedy] })),
  };
}

function replaceBy(
  { id }: Nearest,
  written: string,
  at: string,
  subject: AssessSubject,
): Fix | undefined {
  const text = textAt(subject, at);
  if (text === undefined || text.split(written).length !== 2) return undefined;
  const value = text.replace(written, () => id);
  return { title: `Write ${id}`, edits: [{ kind: "set", pointer: at, value }] };
}

function textAt(subject: AssessSubject, at: string): string | undefined {
  let value: unknown = subject;
  for (const name of toPath(at)) {
    if (typeof value !== "object" || value === null || !Object.hasOwn(value, name))
      return undefined;
    value = (value as Readonly<Record<string, unknown>>)[name];
  }
  return typeof value === "string" ? value : undefined;
}
