import { strFromU8, unzipSync } from "fflate";
import { type Element, elementsOf, readMarkup, textIn } from "./read-markup.js";

/** The paragraphs, headings, items and cells that a reader of an HTML document sees, in order. */
export function leavesOfHtml(html: string): readonly string[] {
  const leaves: string[] = [];
  let text = "";
  const flush = () => {
    if (text !== "") leaves.push(text);
    text = "";
  };
  const walk = ({ name, attributes, children }: Element) => {
    if (name === "head" || attributes["class"] === "skip") return;
    if (name === "br") text += "\n";
    const inside = inline.has(name);
    if (!inside) flush();
    if (name === "div" && attributes["class"] === undefined) {
      leaves.push(
        children.map((child) => (typeof child === "object" ? textIn(child) : "")).join(" "),
      );
      return;
    }
    for (const child of children) {
      if (typeof child === "object") walk(child);
      else if (inside || child.trim() !== "" || !child.includes("\n")) text += child;
    }
    if (!inside) flush();
  };
  walk(readMarkup(html));
  return leaves.map(trimEnds);
}

const inline = new Set(["a", "strong", "code", "span", "br"]);

/** The parts of a Word document, each well-formed. */
export function partsOfDocx(bytes: Uint8Array): ReadonlyMap<string, Element> {
  const parts = Object.entries(unzipSync(bytes));
  return new Map(parts.map(([name, part]) => [name, readMarkup(strFromU8(part))]));
}

/** The paragraphs that a reader of a Word document sees, in order. */
export function leavesOfDocx(bytes: Uint8Array): readonly string[] {
  const document = partsOfDocx(bytes).get("word/document.xml");
  const paragraphs = document ? [...elementsOf(document)].filter(({ name }) => name === "w:p") : [];
  return paragraphs.map(textOfParagraph).filter((text) => text !== "");
}

function textOfParagraph(paragraph: Element): string {
  const pieces = [...elementsOf(paragraph)].map((element) => {
    if (element.name === "w:br") return "\n";
    if (element.name === "w:tab") return " ";
    return element.name === "w:t" ? textIn(element) : "";
  });
  return trimEnds(pieces.join(""));
}

/** Without the spaces at its ends that come from leaving a value empty. */
export const trimEnds = (text: string) => text.replace(/^ +| +$/g, "");
