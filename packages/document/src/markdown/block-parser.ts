import { type BlockParser, type MarkdownParser, parser } from "@lezer/markdown";

/** Lists and quotes inside each other; what lies deeper is read as paragraphs. */
export const blockDepth = 64;

/**
 * Reads a line that would open a list or quote too deep as a paragraph, so that the work for a line does
 * not grow with the depth.
 */
const depthLimit: BlockParser = {
  name: "DepthLimit",
  before: "LinkReference",
  parse(context, line) {
    if (context.depth < blockDepth || !/[>\-+*0-9]/.test(String.fromCharCode(line.next))) {
      return false;
    }
    const start = context.lineStart + line.pos;
    context.addElement(context.elt("Paragraph", start, context.lineStart + line.text.length));
    context.nextLine();
    return true;
  },
};

/**
 * The parser of blocks alone. Inline markup is left to `plainText`, and tables to `readTable`: both need
 * linear time whatever the text. Definitions of links stay paragraphs, for their text counts as well.
 */
export const blockParser: MarkdownParser = /* @__PURE__ */ withoutInline(
  /* @__PURE__ */ parser.configure([{ remove: ["LinkReference"] }, { parseBlock: [depthLimit] }]),
);

/** The parser would look at every letter of a paragraph, even with no inline markup to find. */
function withoutInline(blocks: MarkdownParser): MarkdownParser {
  blocks.parseInline = () => [];
  return blocks;
}
