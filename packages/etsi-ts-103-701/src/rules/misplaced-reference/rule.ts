import { defineRule, type Remark, toPath } from "@bollard/model";
import { assess } from "../../assess/assess.js";
import type { Entry } from "../../assess/entry.js";
import { noneIn } from "../../assess/prose/none.js";
import type { ReferenceRead, ReferencesRead } from "../../assess/references.js";
import type { IxitField } from "../../ixit-table.js";
import type { AssessSubject } from "../assess-subject.js";
import { referringFields, structureOf } from "../ixit-structure.js";
import { reportedPlaces } from "../reported-places.js";
import { listed, shown } from "../shown.js";

/** Reports references to entries of tables that the field does not refer to. */
export const misplacedReference = defineRule<AssessSubject>({
  id: "ts-103-701/misplaced-reference",
  title: "References name entries of the table that the field refers to",
  level: "warning",
  cites: [],
  why: "A test unit follows a reference into the table that the field refers to; an entry of another table does not count there.",
  resolution: "person",
  check(subject, report, { today }) {
    const { tables, entries } = structureOf(subject, today);
    const told = tables.length > 0 ? reportedPlaces(assess(subject, today)) : new Set();
    for (const table of tables) {
      for (const field of referringFields(table)) {
        for (const entry of entries.filter((one) => one.table === table)) {
          for (const reference of misplacedIn(entry, field)) {
            if (told.has(reference.at)) continue;
            report.at(toPath(reference.at), remarkOn(reference, field));
          }
        }
      }
    }
  },
});

function misplacedIn(entry: Entry, { key }: IxitField): readonly ReferenceRead[] {
  const references = entry.references(key);
  const text = entry.prose(key)[0]?.text ?? "";
  return references.misplaced.filter(
    (one) => one.origin === "declared" || isReference(one, references, text),
  );
}

/**
 * Prose may mention any entry. It refers to one where the id stands in a list of ids, or where the
 * field names no entry that it may refer to; but not where it says that there is none.
 */
function isReference({ id }: ReferenceRead, { good }: ReferencesRead, text: string): boolean {
  if (noneIn(text) !== undefined) return false;
  const before = text.slice(0, text.indexOf(id));
  const item = before.slice(startOfItem(before));
  const others = item
    .replaceAll(/[A-Za-z][\w.]*-[\w.-]+/g, "")
    .replaceAll(/\band\b|[\s*+•`"'(),;/&-]/g, "");
  return others === "" || good.length === 0;
}

/** Where the list item or paragraph begins that a text ends in. */
function startOfItem(text: string): number {
  const starts = [...text.matchAll(/\n\s*\n|\n\s*[-*+•] /g)];
  return starts.at(-1)?.index ?? 0;
}

function remarkOn(
  { id, quote, table = "another table" }: ReferenceRead,
  { name, value }: IxitField,
): Remark {
  const to = value.kind === "references" ? value.to : [];
  return {
    what: `${name} refers to ${shown(id)}, which belongs to ${table}; the field refers to ${listed(to, "or")}.`,
    todo: `Name the entry of ${listed(to, "or")} that is meant.`,
    ...(quote !== undefined && { quote }),
  };
}
