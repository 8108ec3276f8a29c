import { inOrder } from "../limits.js";
import type { Block, FrontMatter, Heading, Outline, Title } from "../outline.js";
import type { Problem } from "../tree.js";
import { nestSections } from "./nest-sections.js";

/** What a reader of some form has found in a text. */
export interface OutlineParts {
  readonly frontMatter?: FrontMatter | undefined;
  readonly title?: Title | undefined;
  readonly blocks?: readonly Block[];
  readonly problems?: readonly Problem[];
}

/** Makes the outline of a text from its parts. */
export function makeOutline(text: string, parts: OutlineParts): Outline {
  const { frontMatter, title, blocks = [], problems = [] } = parts;
  return {
    text,
    frontMatter,
    ...(title && { title }),
    blocks,
    headings: blocks.filter((block): block is Heading => block.kind === "heading"),
    root: nestSections(blocks, text.length),
    problems: inOrder(problems, text.length),
  };
}
