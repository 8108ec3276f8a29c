import { defineRule, toPath } from "@bollard/model";
import type { Desk } from "../../assess/desk.js";
import type { Entry } from "../../assess/entry.js";
import type { AssessSubject } from "../assess-subject.js";
import { structureOf } from "../ixit-structure.js";
import { shown } from "../shown.js";

const onlySee =
  /^[\s*`"'(]*(?:see|same as|identical to|as (?:described )?(?:for|in|under))[\s`*"'(]+([A-Za-z][\w.-]*\w)[\s`*"').]*$/i;

/** Where a field that says only `See X` leads in the end. */
interface End {
  readonly kind: "text" | "circle" | "blank" | "missing";
  readonly id: string;
}

/** Reports fields that refer to each other in a circle, or to a field that says nothing. */
export const referenceCycle = defineRule<AssessSubject>({
  id: "ts-103-701/reference-cycle",
  title: "A field that refers to another leads to a text",
  level: "warning",
  cites: [],
  why: "A test unit reads what a field refers to; where that is the field itself, or nothing, the field says nothing.",
  resolution: "person",
  check(subject, report, { today }) {
    const { desk, entries } = structureOf(subject, today);
    for (const entry of entries) {
      for (const { key, name } of entry.table.fields) {
        const end = endOf(entry, key, desk);
        if (end === undefined || end.kind === "text") continue;
        report.at(toPath(entry.prose(key)[0]?.at ?? entry.at(key)), {
          what: whatOf(end, entry, name),
          todo: `Write under ${name} of ${entry.label} what holds, or refer to an entry that says it.`,
        });
      }
    }
  },
});

function whatOf({ kind, id }: End, { label }: Entry, name: string): string {
  if (kind === "circle") return `${name} of ${label} leads back to itself by way of ${shown(id)}.`;
  if (kind === "missing") return `${name} of ${label} refers to ${shown(id)}, which is no entry.`;
  return `${name} of ${label} refers to ${shown(id)}, which says nothing under ${name}.`;
}

/** Follows a field that says only `See X`; `undefined` where it says something else. */
function endOf(from: Entry, key: string, desk: Desk): End | undefined {
  const first = seen(from, key);
  if (first === undefined) return undefined;
  const visited = new Set<Entry>([from]);
  let id = first;
  for (;;) {
    const found = desk.find(id);
    const next = found.find(({ table }) => table === from.table);
    if (next === undefined) {
      return { kind: found.length === 0 && desk.isMissing(id, []) ? "missing" : "text", id };
    }
    if (visited.has(next)) return { kind: next === from ? "circle" : "text", id: first };
    visited.add(next);
    if (next.isBlank(key)) return { kind: "blank", id };
    const further = seen(next, key);
    if (further === undefined) return { kind: "text", id };
    id = further;
  }
}

function seen(entry: Entry, key: string): string | undefined {
  const content = entry.content(key);
  const text = typeof content === "object" ? (content as { text?: unknown }).text : content;
  return typeof text === "string" ? onlySee.exec(text)?.[1] : undefined;
}
