import type { Block, Heading, Section, Span, TreeNode, Words } from "@bollard/document";
import { jsonWords } from "./json-words.js";
import { entriesOf, memberAt, memberOf, textOf } from "./members.js";
import { textBlocks } from "./text-blocks.js";

type Blocks = readonly Exclude<Block, Heading>[];

/** Texts of a tender that say what is bought or asked, by their fields. */
const requirements = ["description", "eligibilityCriteria", "otherRequirements"];
const instructions = [
  ["submissionMethodDetails"],
  ["submissionTerms", "bidValidityDescription"],
  ["reviewDetails"],
  ["procurementMethodDetails"],
] as const;

/** Makes the sections of releases; a text that a release repeats is read at its first place only. */
export class OcdsSections {
  private readonly known = new Set<string>();

  constructor(private readonly source: string) {}

  /** The sections of a release: what is bought, and what else it says. */
  ofRelease(release: TreeNode): readonly Section[] {
    const tender = memberOf(release, "tender");
    const sections = [
      tender && this.ofTender(tender),
      this.section("Additional information", release, 1, [["description"]]),
      this.section("Background", memberOf(release, "planning"), 1, [
        ["rationale"],
        ["budget", "description"],
      ]),
      ...["awards", "contracts"].flatMap((name) =>
        entriesOf(release, name).map((entry) =>
          this.section("Change history", entry, 1, [["description"]]),
        ),
      ),
    ];
    return inOrder(sections);
  }

  private ofTender(tender: TreeNode): Section {
    const title = memberOf(tender, "title");
    const blocks = requirements.flatMap((name) => this.blocksAt(tender, name));
    const sections = [
      ...entriesOf(tender, "lots").map((lot, at) => this.ofLot(lot, at)),
      this.listed("Items", tender, "items", ["description"]),
      this.listed("Documents", tender, "documents", ["title", "description"]),
      this.criteria("Award criteria", memberOf(tender, "awardCriteria"), 2),
      this.criteria("Selection criteria", memberOf(tender, "selectionCriteria"), 2),
      this.section("Contract terms", memberOf(tender, "contractTerms"), 2, [
        ["performanceTerms"],
        ["financialTerms"],
        ["otherTerms"],
      ]),
      this.section("Instructions to tenderers", tender, 2, instructions),
    ];
    const words =
      title && textOf(tender, "title") !== undefined ? jsonWords(this.source, title) : undefined;
    return made(words ?? named("Tender"), title ?? tender, 1, blocks, inOrder(sections));
  }

  private ofLot(lot: TreeNode, at: number): Section {
    const title = textOf(lot, "title");
    const id = textOf(lot, "id") ?? String(at + 1);
    const isNamed = title !== undefined && /\blot\b/i.test(title);
    const name = isNamed ? title : [`Lot ${id}`, title].filter(Boolean).join(": ");
    const blocks = [["description"], ["renewal", "description"], ["options", "description"]];
    return made(
      named(name),
      memberOf(lot, "title") ?? lot,
      2,
      blocks.flatMap((path) => this.blocksAt(lot, ...path)),
      inOrder([this.criteria("Award criteria", memberOf(lot, "awardCriteria"), 3)]),
    );
  }

  private criteria(title: string, criteria: TreeNode | undefined, level: number) {
    const texts = entriesOf(criteria, "criteria").flatMap((one) =>
      ["name", "description", "minimum"].flatMap((name) => this.blocksAt(one, name)),
    );
    const [own, behind] = [this.blocksAt(criteria, "description"), texts];
    return sectionOf(title, level, [...own, ...behind]);
  }

  private listed(title: string, tender: TreeNode, name: string, fields: readonly string[]) {
    const blocks = entriesOf(tender, name).flatMap((entry) =>
      fields.flatMap((field) => this.blocksAt(entry, field)),
    );
    return sectionOf(title, 2, blocks);
  }

  private section(
    title: string,
    node: TreeNode | undefined,
    level: number,
    paths: readonly (readonly string[])[],
  ) {
    return sectionOf(
      title,
      level,
      paths.flatMap((path) => this.blocksAt(node, ...path)),
    );
  }

  private blocksAt(node: TreeNode | undefined, ...path: readonly string[]): Blocks {
    const text = memberAt(node, ...path);
    if (typeof text?.value !== "string" || this.known.has(text.value)) return [];
    this.known.add(text.value);
    return textBlocks(this.source, text);
  }
}

/** A section without texts is none. */
function sectionOf(title: string, level: number, blocks: Blocks) {
  const [first] = blocks;
  return first ? made(named(title), first, level, blocks, []) : undefined;
}

function named(text: string): Words {
  return { text, pieces: [] };
}

function made(
  words: Words,
  { start, end }: Span,
  level: number,
  blocks: Blocks,
  sections: readonly Section[],
): Section {
  const heading: Heading = {
    kind: "heading",
    ...words,
    level,
    start,
    end,
    content: { start, end },
  };
  return { heading, blocks, sections, start, end };
}

/** In the order of the text. */
function inOrder(sections: readonly (Section | undefined)[]): readonly Section[] {
  return sections
    .filter((section) => section !== undefined)
    .sort((one, other) => one.start - other.start);
}
