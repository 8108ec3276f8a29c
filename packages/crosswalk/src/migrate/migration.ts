import type { Change, Edit, EditionRef, Pointer } from "@bollard/model";

/** What a migration did with what stood under an item of the edition before. */
export type Done =
  /** It stands as it stood, and means the same. */
  | "kept"
  /** It stands as it stood, but the item asks for something else: a person reads it again. */
  | "read-again"
  /** It stands under another id. */
  | "moved"
  /** The item was split: its text stands under each part, and a person answers each. */
  | "asked"
  /** Several items became one: all of their texts stand under it, and a person reads them together. */
  | "joined"
  /** Nothing answers to it in the other edition: its text is kept apart. */
  | "set-aside"
  /** It stands where it stood, although the other edition has no such place: a person decides. */
  | "left"
  /** The item is new: a person answers it. */
  | "new";

/** One step of a migration, for people to read. */
export interface MigrationStep {
  readonly done: Done;
  /** What became of the items; absent for what is no item, such as a table of the IXIT. */
  readonly change?: Change;
  /** The items of the edition before; none for a new one. */
  readonly from: readonly string[];
  /** The items of the edition after; none for what was dropped. */
  readonly to: readonly string[];
  /** Where to look in what was migrated. */
  readonly pointer: Pointer;
  /** What changed, in one or two sentences; absent where nothing did. */
  readonly note?: string;
}

/** What moves a subject from one edition to another: edits in the order in which they are made, and a report. */
export interface Migration {
  readonly from: EditionRef;
  readonly to: EditionRef;
  readonly edits: readonly Edit[];
  readonly steps: readonly MigrationStep[];
}
