import { type Pointer, toPath } from "@bollard/model";
import type { IxitContent, IxitFieldObject } from "../facts/ixit.js";
import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { fingerprintOf, markAt } from "./fingerprint.js";

/**
 * What a seal covers, collected place by place, with all that it points to by `See X`. Entries are
 * known by their ids, so neither their order nor those above them matter.
 */
export class SealCover {
  private readonly fields = new Map<Entry, Set<string>>();
  private readonly others = new Set<string>();

  constructor(private readonly desk: Desk) {}

  /** Covers whatever stands at a place of the specification. */
  addPlace(place: Pointer): void {
    const [root, key = "", ...rest] = toPath(place);
    if (root !== "ixit" || !this.desk.tableKeys.has(key)) {
      this.others.add(`${place}=${markAt(this.desk.subject, place)}`);
    } else if (rest.length === 0) {
      this.addTable(key);
    } else {
      const listed = this.desk.table(key).rows !== "one";
      const entry = this.desk.entryAt(`/ixit/${key}${listed ? `/${rest[0]}` : ""}`);
      const field = rest[listed ? 1 : 0];
      if (entry !== undefined) this.add(entry, field === undefined ? undefined : [field]);
    }
  }

  /** Covers all entries of a table, or some fields of them, and whether the table is there. */
  addTable(key: string, fields?: readonly string[]): void {
    this.others.add(`/ixit/${this.desk.table(key).key} ${this.desk.has(key)}`);
    for (const entry of this.desk.entries(key)) this.add(entry, fields);
  }

  /** Covers an entry, or some fields of it. */
  add(entry: Entry, fields: readonly string[] = Object.keys(entry.data)): void {
    if (!this.fields.has(entry)) this.fields.set(entry, new Set());
    // A list of what is left to cover, as a chain of `See X` may be long.
    const left: (readonly [Entry, string])[] = fields.map((field) => [entry, field]);
    for (let one = left.pop(); one !== undefined; one = left.pop()) {
      const [holder, field] = one;
      const covered = this.fields.get(holder) ?? new Set<string>();
      this.fields.set(holder, covered);
      if (covered.has(field)) continue;
      covered.add(field);
      for (const other of this.desk.pointedAt(textOf(holder.content(field)))) {
        const same = other.table.key === holder.table.key;
        const wanted = same ? [field] : Object.keys(other.data);
        left.push(...wanted.map((name) => [other, name] as const));
      }
    }
  }

  /** The fingerprint of all that is covered, and of what it is for. */
  seal(purpose: string): string {
    const entries = [...this.fields].map(([entry, fields]) => this.lineOf(entry, fields));
    return fingerprintOf([purpose, ...this.others, ...entries]);
  }

  private lineOf(entry: Entry, fields: ReadonlySet<string>): string {
    const { id } = entry.data;
    const marks = [...fields]
      .filter((field) => field !== "id" && entry.content(field) !== undefined)
      .sort()
      .map((field) => `${field}=${markAt(this.desk.subject, entry.at(field))}`);
    return `/ixit/${entry.table.key} ${JSON.stringify(id ?? "")} ${marks.join()}`;
  }
}

function textOf(content: IxitContent | undefined): string {
  if (typeof content === "string") return content;
  const text = typeof content === "object" ? (content as IxitFieldObject).text : undefined;
  return typeof text === "string" ? text : "";
}
