import {
  AlignmentType,
  BookmarkEnd,
  BookmarkStart,
  HeadingLevel,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from "docx";
import { isRightToLeft } from "../handover/clean-text.js";
import type {
  LaidBlock,
  LaidColumn,
  LaidContent,
  LaidHeading,
  LaidRow,
  LaidTable,
} from "../handover/lay-out.js";
import { type LaidParagraph, textOf } from "../handover/lay-out-content.js";
import { writeLines, writeText } from "./docx-run.js";
import { inset, noteStyles, shadingOf, textWidth } from "./docx-style.js";
import { light } from "./palette.js";
import { noteWord } from "./wording.js";

/** A block as paragraphs and tables; `index` numbers its bookmark. */
export function writeBlock(block: LaidBlock, index: number): readonly (Paragraph | Table)[] {
  switch (block.kind) {
    case "heading":
      return [writeHeading(block, index)];
    case "paragraph":
      return writeParagraphs(block.content);
    case "bullets":
      return block.items.flatMap(writeItem);
    case "definitions":
      return block.entries.flatMap(({ term, content }) => [
        new Paragraph({ style: "Term", children: writeText(term) }),
        ...writeParagraphs(content, { style: "Description" }),
      ]);
    case "note":
      return writeNote(noteWord[block.note], noteStyles[block.note], block.content);
    case "figure":
      return [
        new Paragraph({ style: "Caption", children: writeText(block.caption) }),
        new Paragraph({ children: writeText("The drawing is in the HTML document.") }),
      ];
    case "table":
      return [
        new Paragraph({ style: "Caption", children: writeText(block.caption) }),
        writeTable(block),
      ];
  }
}

const headings = {
  1: HeadingLevel.HEADING_1,
  2: HeadingLevel.HEADING_2,
  3: HeadingLevel.HEADING_3,
  4: HeadingLevel.HEADING_4,
} as const;

function writeHeading({ level, text, anchor }: LaidHeading, index: number): Paragraph {
  const paragraph = new Paragraph({ heading: headings[level] });
  const children = [new BookmarkStart(anchor, index), ...writeText(text), new BookmarkEnd(index)];
  for (const child of children) paragraph.addChildElement(child);
  return paragraph;
}

function writeParagraphs(content: LaidContent, options: IParagraphOptions = {}) {
  return content.map((paragraph) => writeParagraph(paragraph, options));
}

function writeParagraph(paragraph: LaidParagraph, options: IParagraphOptions): Paragraph {
  return new Paragraph({
    ...options,
    ...(isRightToLeft(paragraph.map(textOf).join(" ")) ? { bidirectional: true } : {}),
    children: writeLines(paragraph),
  });
}

function writeNote(word: string, style: string, [first = [], ...rest]: LaidContent) {
  const [line = [], ...lines] = first;
  const start = [
    { kind: "strong", text: word },
    { kind: "text", text: ": " },
  ] as const;
  return writeParagraphs([[[...start, ...line], ...lines], ...rest], { style });
}

/** Only the first paragraph of an item has the bullet. */
function writeItem([first = [], ...rest]: LaidContent): readonly Paragraph[] {
  const indent = { left: inset, hanging: inset };
  return [
    writeParagraph(first, { bullet: { level: 0 }, indent }),
    ...writeParagraphs(rest, { indent: { left: inset } }),
  ];
}

function writeTable({ columns, rows }: LaidTable): Table {
  const head = columns.map((column) =>
    writeCell(column, light.shade, [
      new Paragraph({
        style: "TableHead",
        alignment: alignments[column.align],
        children: writeText(column.label),
      }),
    ]),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: textWidth, type: WidthType.DXA },
    columnWidths: columns.map(widthOf),
    margins: { top: 30, bottom: 30, left: 100, right: 100 },
    borders,
    tableLook: { firstRow: true, firstColumn: true, noHBand: true, noVBand: true },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: head }),
      ...rows.map((row) => writeRow(row, columns)),
    ],
  });
}

function writeRow({ cells, tone, breaks }: LaidRow, columns: readonly LaidColumn[]): TableRow {
  const paper = tone && light.tones[tone].paper;
  return new TableRow({
    cantSplit: !breaks,
    children: columns.map((column, index) => {
      const content = cells[index] ?? [];
      const options = { style: "TableText", alignment: alignments[column.align] };
      // Word wants a paragraph in every cell.
      return writeCell(
        column,
        paper,
        writeParagraphs(content.length > 0 ? content : [[]], options),
      );
    }),
  });
}

function writeCell(column: LaidColumn, paper: string | undefined, children: readonly Paragraph[]) {
  return new TableCell({
    width: { size: widthOf(column), type: WidthType.DXA },
    ...(paper ? { shading: shadingOf(paper) } : {}),
    children,
  });
}

const widthOf = ({ share }: LaidColumn) => Math.round(share * textWidth);

const alignments = {
  start: AlignmentType.START,
  centre: AlignmentType.CENTER,
  end: AlignmentType.END,
} as const;

const line = { style: "single", size: 4, color: light.rule } as const;
const borders = {
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
};
