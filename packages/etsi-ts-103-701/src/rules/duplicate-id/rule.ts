import { defineRule, toPath } from "@bollard/model";
import type { Entry } from "../../assess/entry.js";
import type { AssessSubject } from "../assess-subject.js";
import { structureOf } from "../ixit-structure.js";
import { shown } from "../shown.js";

/** Reports entries that have the id of another. */
export const duplicateId = defineRule<AssessSubject>({
  id: "ts-103-701/duplicate-id",
  title: "Every entry of the IXIT has an id of its own",
  level: "warning",
  cites: [],
  why: "References and judgements name an entry by its id; where two have the same, nobody can tell which is meant.",
  resolution: "person",
  check(subject, report, { today }) {
    const first = new Map<string, Entry>();
    for (const entry of structureOf(subject, today).entries) {
      const id = entry.data["id"];
      if (typeof id !== "string" || id === "") continue;
      const known = first.get(id);
      if (known === undefined) {
        first.set(id, entry);
        continue;
      }
      const where = known.table === entry.table ? "of the same table" : `of ${known.table.name}`;
      report.at(toPath(entry.at("id")), {
        what: `${shown(id)} is the id of another entry ${where} as well.`,
        todo: "Give one of the two another id, and change what refers to it.",
      });
    }
  },
});
