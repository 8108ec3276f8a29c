import { cleanLine } from "../../handover/clean-text.js";
import type { Picture, PictureNode } from "./picture.js";

/**
 * Writes a diagram as the text of a Mermaid flowchart. Ids are made here and every text is quoted with all but
 * letters, digits, spaces and a few marks written as character codes, so that no name is read as syntax.
 */
export function toMermaid({ shows, frames, nodes, edges }: Picture): string {
  const free = nodes.filter(({ frame }) => frame === undefined);
  return [
    "flowchart LR",
    `  accTitle: Data flows between ${shows}`,
    ...frames.flatMap(({ id, label }) => {
      const inside = nodes.filter(({ frame }) => frame === id);
      if (inside.length === 0) return [];
      return [
        `  subgraph ${id}["${quoted(label)}"]`,
        ...inside.map((node) => `    ${nodeText(node)}`),
        "  end",
      ];
    }),
    ...free.map((node) => `  ${nodeText(node)}`),
    ...edges.map(
      ({ from, to, label, crosses }) =>
        `  ${from} ${crosses ? "==>" : "-->"}|"${quoted(label)}"| ${to}`,
    ),
    "",
  ].join("\n");
}

/** What stands around the label: rounded processes, cylinders of stores, boxes of others. */
const brackets: Readonly<Record<PictureNode["shape"], readonly [string, string]>> = {
  process: ["(", ")"],
  store: ["[(", ")]"],
  "external-entity": ["[", "]"],
  unknown: ["{{", "}}"],
  boundary: ["[", "]"],
};

function nodeText({ id, label, detail, shape }: PictureNode): string {
  const [open, close] = brackets[shape];
  return `${id}${open}"${quoted(label)}<br/>${quoted(detail)}"${close}`;
}

const longest = 60;

function quoted(text: string): string {
  const line = cleanLine(text);
  const characters = [...line];
  const short =
    characters.length > longest
      ? `${characters
          .slice(0, longest - 1)
          .join("")
          .trimEnd()}…`
      : line;
  const safe = short
    .replace(/[^\p{L}\p{M}\p{N} .,…–-]/gu, codeOf)
    // At the start, these would begin a list.
    .replace(/^(\d*)([.-])/, (_, digits: string, mark: string) => `${digits}${codeOf(mark)}`);
  return safe === "" ? " " : safe;
}

function codeOf(character: string): string {
  return `#${character.codePointAt(0)};`;
}
