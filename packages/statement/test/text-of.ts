import type { Block, Content, Handover } from "../src/handover/handover.js";

/** What a reader sees of a document: a line a block, cells with bars between them. */
export function textOf({ title, blocks }: Handover): string {
  return [title, ...blocks.map(textOfBlock)].join("\n");
}

/** What a reader sees of a block. */
export function textOfBlock(block: Block): string {
  switch (block.kind) {
    case "heading":
      return block.text;
    case "paragraph":
    case "note":
      return plain(block.content);
    case "bullets":
      return block.items.map(plain).join("\n");
    case "definitions":
      return block.entries.map(({ content }) => plain(content)).join();
    case "figure":
      return block.caption;
    case "table":
      return block.rows.map(({ cells }) => cells.map(plain).join(" | ")).join("\n");
  }
}

/** What a reader sees of a content. */
export function plain(content: Content): string {
  if (typeof content === "string") return content;
  return content.map((run) => (typeof run === "string" ? run : run.text)).join("");
}
