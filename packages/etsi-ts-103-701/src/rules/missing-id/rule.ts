import { defineRule, type Fix } from "@bollard/model";
import type { Entry } from "../../assess/entry.js";
import type { AssessSubject } from "../assess-subject.js";
import { type Structure, structureOf } from "../ixit-structure.js";

/** Reports entries without an id. */
export const missingId = defineRule<AssessSubject>({
  id: "ts-103-701/missing-id",
  title: "Every entry of a table with many rows has an id",
  level: "warning",
  cites: [],
  why: "References and judgements name an entry by its id; an entry without one cannot be referred to.",
  resolution: "suggestion",
  check(subject, report, { today }) {
    const structure = structureOf(subject, today);
    const taken = new Set(structure.entries.map(({ label }) => label));
    for (const entry of structure.entries) {
      const { index, table, data } = entry;
      if (index === undefined || (typeof data["id"] === "string" && data["id"] !== "")) continue;
      report.missing(["ixit", table.key, index, "id"], {
        what: `Entry ${index + 1} of table ${table.name} has no id.`,
        todo: `Give it an id that no other entry has, such as ${table.key}-${index + 1}.`,
        suggestions: [giveId(entry, structure, taken)],
      });
    }
  },
});

/** The first id of the usual form that no entry has, nor has been offered. */
function giveId(entry: Entry, { entries }: Structure, taken: Set<string>): Fix {
  const { key } = entry.table;
  let number = (entry.index ?? 0) + 1;
  while (taken.has(`${key}-${number}`) && number <= entries.length + 1) number += 1;
  const value = `${key}-${number}`;
  taken.add(value);
  return {
    title: `Give it the id ${value}`,
    edits: [{ kind: "set", pointer: entry.at("id"), value }],
  };
}
