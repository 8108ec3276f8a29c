import { cleanLine } from "./clean-text.js";
import { columnShares } from "./column-shares.js";
import {
  type Alignment,
  type BarPart,
  type Block,
  type Figure,
  type Handover,
  type Heading,
  type MetaEntry,
  type NoteKind,
  type Row,
  strong,
  type Table,
  type Tone,
} from "./handover.js";
import {
  type LaidParagraph,
  layOutContent,
  type ResolveTarget,
  textOf,
} from "./lay-out-content.js";
import { nameAnchors } from "./name-anchors.js";

/** A document whose texts are clean and whose links lead somewhere: what renderers write as it is. */
export interface Layout {
  readonly title: string;
  readonly subtitle: string;
  readonly meta: readonly MetaEntry[];
  readonly language: string;
  /** What stands before the first heading. */
  readonly lead: readonly LaidBlock[];
  /** Headings of levels 1 and 2, of level 1 alone where these would fill a page, or none of a few. */
  readonly contents: readonly LaidHeading[];
  /** What stands from the first heading on. */
  readonly blocks: readonly LaidBlock[];
}

/** A heading that can be linked to. */
export interface LaidHeading {
  readonly kind: "heading";
  readonly level: 1 | 2 | 3 | 4;
  readonly text: string;
  readonly anchor: string;
}

/** Content in paragraphs. */
export type LaidContent = readonly LaidParagraph[];

/** A table whose rows all have a cell for each of its columns, of which there is at least one. */
export interface LaidTable {
  readonly kind: "table";
  readonly caption: string;
  readonly columns: readonly LaidColumn[];
  readonly rows: readonly LaidRow[];
  /** The parts of the bars that are drawn of it; none where it is a table alone. */
  readonly bars: readonly BarPart[];
}

/** A column; shares of a table add up to 1. */
export interface LaidColumn {
  readonly label: string;
  readonly share: number;
  readonly align: Alignment;
}

/** A row of a table. */
export interface LaidRow {
  readonly cells: readonly LaidContent[];
  readonly tone: Tone | undefined;
  /** Whether the row is so long that it may break between pages. */
  readonly breaks: boolean;
}

/** A term and what is said of it. */
export interface LaidDefinition {
  readonly term: string;
  readonly content: LaidContent;
}

/** A piece of a document. */
export type LaidBlock =
  | LaidHeading
  | LaidTable
  | Figure
  | { readonly kind: "paragraph"; readonly content: LaidContent }
  | { readonly kind: "bullets"; readonly items: readonly LaidContent[] }
  | { readonly kind: "definitions"; readonly entries: readonly LaidDefinition[] }
  | { readonly kind: "note"; readonly note: NoteKind; readonly content: LaidContent };

/** Does once what every format needs: cleans texts, splits them, names headings, resolves links. */
export function layOut(handover: Handover): Layout {
  const { title, subtitle = "", meta, language } = handover;
  const { inOrder, ofId } = nameAnchors(handover.blocks.filter(isHeading));
  const resolve = (target: string) => resolveTarget(target, ofId);
  const anchors = inOrder.values();
  const blocks = handover.blocks.map((block) =>
    isHeading(block)
      ? layOutHeading(block, anchors.next().value ?? "")
      : layOutBlock(block, resolve),
  );
  const start = blocks.findIndex(isHeading);
  const end = start < 0 ? blocks.length : start;
  return {
    title: cleanLine(title),
    subtitle: cleanLine(subtitle),
    meta: meta.map(({ label, value }) => ({ label: cleanLine(label), value: cleanLine(value) })),
    language,
    lead: blocks.slice(0, end),
    contents: contentsOf(blocks.filter(isHeading)),
    blocks: blocks.slice(end),
  };
}

function contentsOf(headings: readonly LaidHeading[]): readonly LaidHeading[] {
  const first = headings.filter(({ level }) => level === 1);
  const both = headings.filter(({ level }) => level <= 2);
  const contents = both.length > 40 && first.length > 0 ? first : both;
  return contents.length < 3 ? [] : contents;
}

function isHeading<B extends { readonly kind: string }>(
  block: B,
): block is Extract<B, { readonly kind: "heading" }> {
  return block.kind === "heading";
}

function resolveTarget(target: string, ofId: ReadonlyMap<string, string>): string | undefined {
  if (!target.startsWith("#")) return safeAddress.test(target) ? target : undefined;
  const anchor = ofId.get(target.slice(1));
  return anchor === undefined ? undefined : `#${anchor}`;
}

/** Only the characters of RFC 3986, so that an address needs no second thought in any format. */
const safeAddress = /^(?:https:\/\/|mailto:)[\w\-.~:/?#[\]@!$&'()*+,;=%]+$/i;

function layOutHeading({ kind, level, text }: Heading, anchor: string): LaidHeading {
  return { kind, level, text: cleanLine(text), anchor };
}

function layOutBlock(block: Exclude<Block, Heading>, resolve: ResolveTarget): LaidBlock {
  switch (block.kind) {
    case "table":
      return layOutTable(block, resolve);
    case "bullets":
      return { ...block, items: block.items.map((item) => layOutContent(item, resolve)) };
    case "definitions":
      return {
        kind: block.kind,
        entries: block.entries.map(({ term, content }) => ({
          term: cleanLine(term),
          content: layOutContent(content, resolve),
        })),
      };
    case "figure":
      return { ...block, caption: cleanLine(block.caption) };
    default:
      return { ...block, content: layOutContent(block.content, resolve) };
  }
}

function layOutTable(
  { caption, columns, rows, bars = [] }: Table,
  resolve: ResolveTarget,
): LaidBlock {
  const count = rows.reduce((most, { cells }) => Math.max(most, cells.length), columns.length);
  if (count === 0) return { kind: "paragraph", content: layOutContent([strong(caption)], resolve) };
  const places = Array.from({ length: count }, (_, index) => index);
  const shares = columnShares(
    places.map((index) => columns[index]),
    rows,
  );
  return {
    kind: "table",
    caption: cleanLine(caption),
    columns: places.map((index) => ({
      label: cleanLine(columns[index]?.label ?? ""),
      share: shares[index] ?? 0,
      align: columns[index]?.align ?? "start",
    })),
    rows: rows.map((row) => layOutRow(row, places, resolve)),
    bars,
  };
}

function layOutRow(
  { cells, tone }: Row,
  places: readonly number[],
  resolve: ResolveTarget,
): LaidRow {
  const laid = places.map((index) => layOutContent(cells[index] ?? "", resolve));
  return { cells: laid, tone, breaks: laid.some((cell) => sizeOf(cell) > 1500) };
}

/** About how many characters fit where a content stands; a line takes room even if it is short. */
function sizeOf(content: LaidContent): number {
  return content.flat().reduce((size, line) => size + 40 + textOf(line).length, 0);
}
