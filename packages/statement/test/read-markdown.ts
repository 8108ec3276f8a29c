import { GFM, parser } from "@lezer/markdown";
import { trimEnds } from "./read-leaves.js";

/** What a reader of GitHub Flavored Markdown sees. */
export interface MarkdownView {
  readonly leaves: readonly string[];
  readonly links: readonly string[];
}

const reader = parser.configure(GFM);

/** Reads Markdown as our renderer writes it, and throws at any markup that it does not write. */
export function readMarkdown(text: string): MarkdownView {
  const leaves: string[] = [];
  const links: string[] = [];
  const readInline = (node: Node): string => {
    let out = "";
    let at = node.from;
    for (const child of childrenOf(node)) {
      out += text.slice(at, child.from) + readChild(child);
      at = child.to;
    }
    return out + text.slice(at, node.to);
  };
  const readChild = (node: Node): string => {
    const source = text.slice(node.from, node.to);
    if (node.name === "URL") links.push(source.replace(/^<|>$/g, ""));
    if (marks.has(node.name)) return "";
    if (node.name === "Escape") return source.slice(1);
    if (node.name === "HardBreak" || source === "<br>") return "\n";
    if (node.name === "HTMLTag" && /^<(\/?(strong|code)|a id="[a-z0-9_]+"|\/a)>$/.test(source)) {
      return "";
    }
    if (node.name === "Entity" && source === "&nbsp;") return "\u00a0";
    if (inlines.has(node.name)) return readInline(node);
    throw new Error(`Markup that nobody wrote: ${node.name} ${source}`);
  };
  const walk = (node: Node): void => {
    if (blockMarks.has(node.name)) return;
    if (leafNames.test(node.name)) leaves.push(...paragraphsIn(readInline(node)));
    else if (containers.has(node.name)) for (const child of childrenOf(node)) walk(child);
    else throw new Error(`A block that nobody wrote: ${node.name}`);
  };
  walk(reader.parse(text).topNode);
  return { leaves, links };
}

type Node = ReturnType<typeof reader.parse>["topNode"];

const marks = new Set(["EmphasisMark", "CodeMark", "LinkMark", "URL", "HeaderMark", "QuoteMark"]);
const inlines = new Set(["StrongEmphasis", "InlineCode", "Link"]);
const blockMarks = new Set(["ListMark", "QuoteMark", "TableDelimiter"]);
const containers = new Set([
  "Document",
  "BulletList",
  "ListItem",
  "Blockquote",
  "Table",
  "TableHeader",
  "TableRow",
]);
const leafNames = /^(ATXHeading[1-5]|Paragraph|TableCell)$/;

function childrenOf(node: Node): readonly Node[] {
  const children: Node[] = [];
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child);
  return children;
}

/** Indentation after a line break belongs to the list or quotation around the text. */
function paragraphsIn(text: string): readonly string[] {
  const paragraphs = text.replace(/\n +/g, "\n").split("\n\n").map(trimEnds);
  return paragraphs.filter((paragraph) => paragraph !== "");
}
