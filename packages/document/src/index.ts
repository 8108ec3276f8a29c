export type { Decoded } from "./decode.js";
export { decode } from "./decode.js";

export { toTextEdits } from "./edit.js";
export { parseHtml } from "./html/parse-html.js";
export { limits } from "./limits.js";
export type { LineIndex, Position } from "./line-index.js";
export { indexLines } from "./line-index.js";
export { parseMarkdown } from "./markdown/parse-markdown.js";
export { plainText } from "./markdown/plain-text.js";
export { reparseMarkdown } from "./markdown/reparse-markdown.js";
export { sourceOffset, sourceSpan } from "./outline/source-offset.js";
export { numberParagraphs, type WordPlace, wordPlace } from "./outline/word-place.js";
export type {
  Block,
  CodeBlock,
  FrontMatter,
  Heading,
  HtmlBlock,
  List,
  ListItem,
  Outline,
  Paragraph,
  QuoteBlock,
  Section,
  Table,
  TableCell,
  TableRow,
  TextPiece,
  ThematicBreak,
  Title,
  Words,
} from "./outline.js";
export { formatOf, parse } from "./parse.js";
export { patch } from "./patch.js";
export { isPlainObject, samePlainData, setMember } from "./plain-data.js";
export { quotedSpan } from "./quoted-span.js";
export { moved as movedNode } from "./replace-child.js";
export { parsePlainText } from "./text/parse-plain-text.js";
export { applyTextEdits, minimalEdit, type TextEdit } from "./text-edit.js";
export type { Format, Place, Problem, ProblemCode, Span, Tree, TreeNode } from "./tree.js";
export { entrySpan, isProse, nodeAt, placeAt, spanOf } from "./tree.js";
export { writeCsv } from "./write-csv.js";
export { writeData } from "./write-data.js";
