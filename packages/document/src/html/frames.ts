import type { Block, ListItem } from "../outline.js";
import type { CellDraft, RowDraft } from "./html-table.js";
import type { Tag } from "./read-tags.js";

/** Whatever holds blocks: the whole text, a quote, an item, a cell. */
export interface ContainerFrame {
  readonly kind: "root" | "quote";
  readonly start: number;
  readonly blocks: Block[];
}

export interface ListFrame {
  readonly kind: "list";
  readonly tag: Tag;
  readonly items: ItemDraft[];
}

/** An item, before its list has numbered it. */
export interface ItemDraft extends ListItem {
  /** The number that its tag gives. */
  readonly value: string | undefined;
}

export interface ItemFrame {
  readonly kind: "item";
  readonly tag: Tag;
  readonly blocks: Block[];
}

export interface TableFrame {
  readonly kind: "table";
  readonly rows: RowDraft[];
}

export interface RowFrame {
  readonly kind: "row";
  readonly start: number;
  readonly cells: CellDraft[];
}

export interface CellFrame {
  readonly kind: "cell";
  readonly tag: Tag;
  readonly blocks: Block[];
}

export interface HeadingFrame {
  readonly kind: "heading";
  readonly tag: Tag;
  readonly level: number;
  /** Elements of the same name inside. */
  nested: number;
}

export interface CodeFrame {
  readonly kind: "code";
  readonly tag: Tag;
  info: string;
}

/** An element that is open and matters to the outline. */
export type Frame =
  | ContainerFrame
  | ListFrame
  | ItemFrame
  | TableFrame
  | RowFrame
  | CellFrame
  | HeadingFrame
  | CodeFrame;
