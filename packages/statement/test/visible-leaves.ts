import type { Handover } from "../src/handover/handover.js";
import { type LaidBlock, type LaidContent, layOut } from "../src/handover/lay-out.js";
import { textOf } from "../src/handover/lay-out-content.js";
import { trimEnds } from "./read-leaves.js";

/** What a reader is to see of a document in any format, paragraph by paragraph. */
export function visibleLeaves(handover: Handover): readonly string[] {
  const { title, subtitle, meta, lead, contents, blocks } = layOut(handover);
  return [
    title,
    subtitle,
    ...meta.map(({ label, value }) => `${label}: ${value}`),
    ...lead.flatMap(leavesOf),
    ...(contents.length > 0 ? ["Contents"] : []),
    ...contents.map(({ text }) => text),
    ...blocks.flatMap(leavesOf),
  ]
    .map(trimEnds)
    .filter((leaf) => leaf !== "");
}

function leavesOf(block: LaidBlock): readonly string[] {
  switch (block.kind) {
    case "heading":
      return [block.text];
    case "paragraph":
      return textsOf(block.content);
    case "bullets":
      return block.items.flatMap(textsOf);
    case "definitions":
      return block.entries.flatMap(({ term, content }) => [term, ...textsOf(content)]);
    case "note": {
      const [first = "", ...rest] = textsOf(block.content);
      return [`${words[block.note]}: ${first}`, ...rest];
    }
    case "figure":
      return [block.caption];
    case "table":
      return [
        block.caption,
        ...block.columns.map(({ label }) => label),
        ...block.rows.flatMap(({ cells }) => cells.flatMap(textsOf)),
      ];
  }
}

const words = { info: "Note", warning: "Warning", question: "Question" };

function textsOf(content: LaidContent): readonly string[] {
  return content.map((paragraph) => paragraph.map(textOf).join("\n"));
}
