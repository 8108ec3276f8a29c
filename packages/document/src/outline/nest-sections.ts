import type { Block, Heading, Section } from "../outline.js";

type Leaf = Exclude<Block, Heading>;

interface OpenSection {
  readonly heading: Heading | undefined;
  readonly start: number;
  end: number;
  readonly blocks: Leaf[];
  readonly sections: OpenSection[];
}

/** Puts blocks under their headings: a heading holds all up to the next one of its level or above. */
export function nestSections(blocks: readonly Block[], length: number): Section {
  const root = openSection(undefined, 0);
  root.end = length;
  const open = [root];
  for (const block of blocks) {
    if (block.kind === "heading") {
      while (levelOf(open.at(-1)) >= block.level) open.pop();
      const section = openSection(block, block.start);
      open.at(-1)?.sections.push(section);
      open.push(section);
    } else {
      open.at(-1)?.blocks.push(block);
    }
    for (const section of open) section.end = Math.max(section.end, block.end);
  }
  return root;
}

function openSection(heading: Heading | undefined, start: number): OpenSection {
  return { heading, start, end: start, blocks: [], sections: [] };
}

/** The root lies above every level. */
function levelOf(section: OpenSection | undefined): number {
  return section?.heading?.level ?? 0;
}
