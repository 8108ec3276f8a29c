import { type KnownFeatures, knownFeatures } from "@bollard/etsi-en-303-645/applicability";
import { type Pointer, toPath } from "@bollard/model";
import type { Edition } from "../edition.js";
import type { IxitEntry } from "../facts/ixit.js";
import type { IxitTable } from "../ixit-table.js";
import { Entry } from "./entry.js";
import type { Judge } from "./judge.js";
import { applyJudgements, type Judged } from "./judgement.js";
import { TextReading } from "./prose/text-reading.js";
import { type Ruling, rulingsByEntry } from "./ruling.js";
import { type AssessSubject, tablesOf } from "./subject.js";

/** The tables that V1.1.1 has in place of those of V2.1.1, by key. */
const older: Readonly<Record<string, string>> = {
  SecComMech: "ComMech",
  PhyIntf: "Intf",
  LogIntf: "Intf",
};

const pointing =
  /\b(?:see|same as|identical to|as (?:described )?(?:for|in|under))[\s`*"'(]+([A-Za-z][\w.-]*\w)/gi;

const nothing: readonly Entry[] = [];

/** Something worked out, and whether it rests on more than the entry that was at hand. */
export interface Watched<T> {
  readonly value: T;
  readonly beyond: boolean;
}

/** What a test unit looks at: the ICS, the IXIT, what is known of the device, other units. */
export class Desk {
  /** The keys of the tables of the edition. */
  readonly tableKeys: ReadonlySet<string>;
  private readonly tables: ReadonlyMap<string, IxitTable>;
  private readonly entriesByTable = new Map<string, readonly Entry[]>();
  private readonly rulingsByUnit = new Map<string, readonly Ruling[]>();
  private readonly judgedByRulings = new WeakMap<readonly Ruling[], Judged>();
  private readonly rulingsByEntry = new WeakMap<
    readonly Ruling[],
    ReadonlyMap<string | undefined, readonly Ruling[]>
  >();
  private looksBeyond = 0;
  private byId: ReadonlyMap<string, readonly Entry[]> | undefined;
  private known: KnownFeatures | undefined;

  constructor(
    private readonly specification: AssessSubject,
    readonly edition: Edition,
    private readonly judges: Readonly<Record<string, Judge>>,
    /** The day, `YYYY-MM-DD`, for what changes with time, such as the practice of cryptography. */
    readonly today: string,
  ) {
    const tables = tablesOf(edition);
    this.tables = new Map(tables.map((table) => [table.key, table]));
    this.tableKeys = new Set(this.tables.keys());
  }

  /** The specification as a whole. */
  get subject(): AssessSubject {
    this.lookBeyond();
    return this.specification;
  }

  /** Notes that more than the entry at hand was looked at. */
  lookBeyond(): void {
    this.looksBeyond += 1;
  }

  /** Works something out, and tells whether more than the entry at hand was looked at for it. */
  watch<T>(work: () => T): Watched<T> {
    const before = this.looksBeyond;
    const value = work();
    return { value, beyond: this.looksBeyond !== before };
  }

  /** What was watched before; it still rests on what was looked at then. */
  recall<T>({ value, beyond }: Watched<T>): T {
    if (beyond) this.lookBeyond();
    return value;
  }

  /** The table by its key in V2.1.1, whatever it is called in the edition. */
  table(key: string): IxitTable {
    const table = this.tables.get(key) ?? this.tables.get(older[key] ?? "");
    if (table === undefined)
      throw new RangeError(`TS 103 701 V${this.edition} has no table ${key}`);
    return table;
  }

  /** True where the specification holds the table, be it empty. */
  has(key: string): boolean {
    this.lookBeyond();
    return this.specification.ixit?.[this.table(key).key] !== undefined;
  }

  /** The entries of a table; a table with one value a field is one entry. */
  entries(key: string): readonly Entry[] {
    this.lookBeyond();
    const table = this.table(key);
    const known = this.entriesByTable.get(table.key);
    if (known) return known;
    const entries = this.read(table);
    this.entriesByTable.set(table.key, entries);
    return entries;
  }

  /** The entries that have an id, of whatever table; none for most texts. */
  find(id: string): readonly Entry[] {
    this.lookBeyond();
    this.byId ??= this.indexIds();
    return this.byId.get(id) ?? [];
  }

  /** The entries that have an id, and the table that it belongs to: theirs, or the one that it is named after. */
  whereabouts(id: string): { readonly targets: readonly Entry[]; readonly table?: string } {
    const targets = this.find(id);
    const named = this.tables.get(/^[A-Za-z]+/.exec(id)?.[0] ?? "");
    const table = targets[0]?.table.name ?? named?.name;
    return { targets, ...(table !== undefined && { table }) };
  }

  /** The entry at a place, or the table that has one value a field. */
  entryAt(pointer: Pointer): Entry | undefined {
    const [, key, index] = toPath(pointer);
    if (!this.tableKeys.has(String(key))) return undefined;
    const entries = this.entries(String(key));
    const guess = entries[Number(index ?? 0)];
    return guess?.pointer === pointer ? guess : entries.find((one) => one.pointer === pointer);
  }

  /** True where an id can only be that of an entry that is not there: its tables are, it is not. */
  isMissing(id: string, names: readonly string[]): boolean {
    const head = /^[A-Za-z]+/.exec(id)?.[0] ?? "";
    const tables = this.tableKeys.has(head)
      ? [head]
      : names.map((name) => name.replace(/^\d+-/, ""));
    return tables.length > 0 && tables.every((key) => this.has(key)) && this.find(id).length === 0;
  }

  /** The entries whose same field a text refers to by `See X`, of the table of the one that says so. */
  followed(text: string, entry: Entry): readonly Entry[] {
    const all = this.pointedAt(text);
    if (all.length === 0) return all;
    return all.filter((other) => other !== entry && other.table.key === entry.table.key);
  }

  /** The entries that a text points to by `See X`, of whatever table. */
  pointedAt(text: string): readonly Entry[] {
    const names = TextReading.of(text).places(pointing);
    return names.length === 0 ? nothing : names.flatMap(([, id = ""]) => this.find(id));
  }

  /** The rulings of another unit; an unknown one has none. */
  rulings(unit: string): readonly Ruling[] {
    this.lookBeyond();
    const known = this.rulingsByUnit.get(unit);
    if (known) return known;
    this.rulingsByUnit.set(unit, []);
    const rulings = this.judges[unit]?.judge(this) ?? [];
    this.rulingsByUnit.set(unit, rulings);
    return rulings;
  }

  /** The rulings of another unit after the recorded judgements on it, for units that run it. */
  judged(unit: string): readonly Ruling[] {
    return this.outcome(unit).rulings;
  }

  /** Those of them that are on an entry. */
  judgedOn(unit: string, { pointer }: Entry): readonly Ruling[] {
    const rulings = this.judged(unit);
    const known = this.rulingsByEntry.get(rulings) ?? rulingsByEntry(rulings);
    this.rulingsByEntry.set(rulings, known);
    return known.get(pointer) ?? [];
  }

  /** The rulings of a unit after the recorded judgements on it, and what came of these. */
  outcome(unit: string): Judged {
    const rulings = this.rulings(unit);
    const known = this.judgedByRulings.get(rulings);
    if (known) return known;
    const judged = applyJudgements(unit, rulings, this);
    this.judgedByRulings.set(rulings, judged);
    return judged;
  }

  /** What is known of the features of the device. */
  get features(): KnownFeatures {
    this.lookBeyond();
    this.known ??= knownFeatures(withoutGaps(this.specification), new Set());
    return this.known;
  }

  private read(table: IxitTable): readonly Entry[] {
    const content = this.specification.ixit?.[table.key];
    if (content === undefined || content === null) return [];
    if (table.rows === "one") {
      return Array.isArray(content)
        ? []
        : [new Entry(this, table, undefined, content as IxitEntry)];
    }
    if (!Array.isArray(content)) return [];
    return content.flatMap((data: IxitEntry | null, index) =>
      typeof data !== "object" || data === null ? [] : new Entry(this, table, index, data),
    );
  }

  private indexIds(): ReadonlyMap<string, readonly Entry[]> {
    const index = new Map<string, Entry[]>();
    for (const { key, rows } of this.tables.values()) {
      if (rows === "one") continue;
      for (const entry of this.entries(key)) {
        const id = entry.data["id"];
        if (typeof id !== "string" || id === "") continue;
        index.set(id, [...(index.get(id) ?? []), entry]);
      }
    }
    return index;
  }
}

/** A list that is being written may hold nothing at a place, which says nothing of the device. */
function withoutGaps(subject: AssessSubject): AssessSubject {
  const tables = Object.entries(subject.ixit ?? {});
  const isGap = (entry: unknown) => typeof entry !== "object" || entry === null;
  if (!tables.some(([, rows]) => Array.isArray(rows) && rows.some(isGap))) return subject;
  const filled = tables.map(([key, rows]) => [
    key,
    Array.isArray(rows) ? rows.filter((entry) => !isGap(entry)) : rows,
  ]);
  return { ...subject, ixit: Object.fromEntries(filled) };
}
