import { defineRule, type Edit, type Remark, type Report, toPointer } from "@bollard/model";
import { appliedEdition, tablesOf } from "../../assess/subject.js";
import { assessedEdition, type Edition } from "../../edition.js";
import type { IxitContent, IxitEntry } from "../../facts/ixit.js";
import type { IxitTable } from "../../ixit-table.js";
import type { AssessSubject } from "../assess-subject.js";
import { listed } from "../shown.js";
import { type Became, fieldBecame, tableBecame } from "./became.js";

type Ixit = NonNullable<AssessSubject["ixit"]>;

/** Reports tables and fields that the edition which is claimed does not have. */
export const otherEdition = defineRule<AssessSubject>({
  id: "ts-103-701/other-edition",
  title: "The IXIT has the tables and fields of the edition that is claimed",
  level: "warning",
  cites: [],
  why: "Each edition of EN 303 645 is assessed by its own edition of TS 103 701, whose test units read its own tables; what stands elsewhere is not read.",
  resolution: "suggestion",
  check(subject, report) {
    const { edition, basis } = appliedEdition(subject);
    if (basis !== "claimed" || subject.ixit === undefined) return;
    const other: Edition = edition === "2.1.1" ? "1.1.1" : "2.1.1";
    const own = new Map(tablesOf(edition).map((table) => [table.key as string, table]));
    for (const table of tablesOf(other)) {
      if (subject.ixit[table.key] === undefined) continue;
      const known = own.get(table.key);
      if (known === undefined) onTable(table, edition, subject.ixit, report);
      else onFields(known, table, edition, subject.ixit, report);
    }
  },
});

function onTable(table: IxitTable, claimed: Edition, ixit: Ixit, report: Report): void {
  const became = tableBecame(table.name, claimed);
  const [to = ""] = became.to.map(keyOf);
  const isFree = became.isOne && ixit[to] === undefined;
  const pointer = toPointer(["ixit", table.key]);
  report.at(["ixit", table.key], {
    part: "key",
    ...say(`Table ${table.name}`, became, claimed),
    ...(isFree && {
      suggestions: [{ title: `Rename to ${to}`, edits: [{ kind: "rename", pointer, key: to }] }],
    }),
  });
}

/** A field is reported once, at the first entry that has it. */
function onFields(
  own: IxitTable,
  other: IxitTable,
  claimed: Edition,
  ixit: Ixit,
  report: Report,
): void {
  const known = new Set(own.fields.map(({ key }) => key as string));
  for (const { key, name } of other.fields.filter((field) => !known.has(field.key))) {
    const holders = holdersOf(ixit[own.key], key);
    const [first] = holders;
    if (first === undefined) continue;
    const became = fieldBecame(`${other.name}/${name}`, claimed);
    const path = ["ixit", own.key, ...first.path, key];
    const more = holders.length > 1 ? ` It stands in ${holders.length} entries.` : "";
    const { what, todo } = say(`Field ${name} of ${other.name}`, became, claimed);
    const edits = renames(own, became, key, holders);
    report.at(path, {
      part: "key",
      what: `${what}${more}`,
      todo,
      ...(edits.length > 0 && {
        suggestions: [{ title: `Rename to ${edits[0]?.key ?? ""}`, edits }],
      }),
    });
  }
}

interface Holder {
  readonly path: readonly number[];
  readonly entry: IxitEntry;
}

function holdersOf(content: Ixit[string] | undefined, key: string): readonly Holder[] {
  const entries: readonly Holder[] = Array.isArray(content)
    ? content.map((entry: IxitEntry, index) => ({ path: [index], entry }))
    : [{ path: [], entry: (content ?? {}) as IxitEntry }];
  return entries.filter(({ entry }) => Object.hasOwn(entry, key) && has(entry[key]));
}

function has(content: IxitContent | undefined): boolean {
  return content !== undefined && content !== "";
}

type Renaming = Extract<Edit, { readonly kind: "rename" }>;

/** A field that is called otherwise in the same table is renamed where the new name is free. */
function renames(
  own: IxitTable,
  became: Became,
  key: string,
  holders: readonly Holder[],
): readonly Renaming[] {
  const to = own.fields.find(({ name }) => became.to[0] === `${own.name}/${name}`);
  if (!became.isOne || to === undefined) return [];
  if (holders.some(({ entry }) => Object.hasOwn(entry, to.key))) return [];
  return holders.map(({ path }) => ({
    kind: "rename",
    pointer: toPointer(["ixit", own.key, ...path, key]),
    key: to.key,
  }));
}

function say(
  thing: string,
  { to, notes }: Became,
  claimed: Edition,
): Pick<Remark, "what" | "todo"> {
  const edition = `V${claimed}`;
  const what = `${thing} is not in TS 103 701 ${edition}, which assesses EN 303 645 V${assessedEdition[claimed]}.`;
  const note = notes.length > 0 ? ` ${notes.join(" ")}` : "";
  if (to.length === 0) {
    return {
      what,
      todo: `Nothing in ${edition} corresponds to it: take it out, or claim the other edition.${note}`,
    };
  }
  return { what, todo: `In ${edition} it is ${listed(to)}.${note}` };
}

function keyOf(name: string): string {
  return name.replace(/^\d+-/, "");
}
