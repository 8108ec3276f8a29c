import type { Sheet } from "@bollard/document/workbook";
import { type Segment, toPointer } from "@bollard/model";
import { listNames } from "../definition/fields.js";
import type { PlaceRegister } from "../definition/place-register.js";
import { placeMarker } from "../read.js";
import type { ImportedText, ImportNotes } from "./import-notes.js";
import type { Draft } from "./place-value.js";
import { readFields } from "./read-fields.js";
import { readList } from "./read-list.js";
import { settleIds } from "./settle-ids.js";
import { settleReferences } from "./settle-references.js";
import { registerPart, type SheetPart, sheetParts } from "./sheet-parts.js";
import { noHeads, unknownSheet } from "./told-sheets.js";

/** Reads sheets one after the other into one register. */
export class RegisterReading {
  private readonly lists = new Map<string, Draft[]>();
  private readonly parts = new Map<string, Draft>();
  private readonly withIds = new Set<string>();

  constructor(private readonly notes: ImportNotes) {}

  /** Reads a sheet into the part that its name means; keeps it as it is where that is none. */
  add(sheet: Sheet, part: SheetPart | undefined): void {
    if (sheet.rows.every((row) => row.every((text) => text.trim() === ""))) return;
    if (part === undefined) {
      this.keepAll(sheet);
      this.notes.tell("import/sheet-unknown", sheet, undefined, unknownSheet(sheet.name));
    } else if (!(part.isList ? this.addList(part, sheet) : this.addFields(part, sheet))) {
      this.keepAll(sheet);
      this.notes.tell("import/no-heads", sheet, undefined, noHeads(part));
    }
  }

  private addList(part: SheetPart, sheet: Sheet): boolean {
    const known = this.lists.get(part.key) ?? [];
    const read = readList(part, sheet, known.length, this.notes);
    if (read === undefined) return false;
    if (read.hasIds) this.withIds.add(part.key);
    for (const entry of read.entries) known.push(entry);
    if (known.length > 0) this.lists.set(part.key, known);
    return true;
  }

  private addFields(part: SheetPart, sheet: Sheet): boolean {
    if (this.parts.has(part.key)) return false;
    const read = readFields(part, sheet, this.notes);
    if (read === undefined) return false;
    this.parts.set(part.key, read);
    return true;
  }

  private keepAll(sheet: Sheet): void {
    for (const [row, texts] of sheet.rows.entries()) {
      for (const [column, text] of texts.entries()) this.notes.keep(sheet, { row, column }, text);
    }
  }

  /** The entries of each list, and 1 for each part that is no list. */
  counts(): Readonly<Record<string, number>> {
    const lists = [...this.lists].map(([key, entries]) => [key, entries.length] as const);
    const parts = [...this.parts.keys()]
      .filter((key) => key !== "")
      .map((key) => [key, 1] as const);
    return Object.fromEntries([...parts, ...lists].filter(([key]) => key !== "imported"));
  }

  /** The register with ids, with references by id, and with what has no place. */
  finish(): Readonly<Record<string, unknown>> {
    const lists = listNames.flatMap((list) => {
      const entries = this.lists.get(list);
      return entries ? [{ list, entries, hasIds: this.withIds.has(list) }] : [];
    });
    const rewritten = settleIds(lists);
    for (const { list, index, written } of rewritten) {
      const entry = this.lists.get(list)?.[index];
      if (entry) this.notes.keepId(entry, toPointer([list, index]), written);
    }
    const draft = this.assemble();
    const ambiguous = settleReferences(draft as PlaceRegister, lists, rewritten);
    for (const { path, name } of ambiguous) this.tellAmbiguous(path, name);
    const kept: readonly ImportedText[] = this.notes.kept;
    const imported = [...(this.lists.get("imported") ?? []), ...kept];
    return { ...draft, ...(imported.length > 0 && { imported }) };
  }

  private assemble(): Draft {
    const draft: Draft = { ...this.parts.get(registerPart.key), bollard: placeMarker };
    for (const { key } of sheetParts) {
      const part = this.parts.get(key) ?? this.lists.get(key);
      if (part !== undefined) draft[key] = part;
    }
    const { bollard, ...rest } = draft;
    return { bollard, ...rest };
  }

  private tellAmbiguous(path: readonly Segment[], name: string): void {
    const [list = "", index, ...rest] = path;
    const entry = this.lists.get(String(list))?.[Number(index)];
    const cell = this.notes.cellOf(entry, rest);
    this.notes.problems.push({
      code: "import/reference-ambiguous",
      from: cell === undefined ? toPointer(path) : this.notes.inFile(cell),
      what: `“${name}” is the name of several entries. It is left as it is.`,
      todo: "Name the entry by its id.",
    });
  }
}
