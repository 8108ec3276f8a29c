import type { Block, Table } from "@bollard/document";
import { buildRoot } from "./build-tree.js";
import { claimOf } from "./claims.js";
import { type Beside, Draft } from "./draft.js";
import { joinSources, type MarkdownSource } from "./joined-text.js";
import { KnownNames } from "./known-names.js";
import { collectLeftovers } from "./leftovers.js";
import type { MarkdownSpec } from "./markdown-spec.js";
import { Page } from "./page.js";
import { readProductName } from "./product-name.js";
import { readAnswers } from "./read-answers.js";
import { AssessmentReader } from "./read-assessment.js";
import { IxitReader } from "./read-ixit.js";
import { reportOn } from "./report.js";
import { type Placed, settle } from "./settle.js";
import { usedSpans } from "./used-spans.js";

/**
 * Reads one Markdown file, or all files of a folder as one: IXIT tables, ICS tables and documents of
 * self-assessment. Text is taken over as it is written, that of a cell as it shows, and never interpreted; what has
 * no place is kept under `imported`. Never throws; a text that cannot be read is a problem of the tree.
 */
export function readMarkdownSpec(sources: readonly MarkdownSource[]): MarkdownSpec {
  const joined = joinSources(sources);
  const draft = new Draft();
  const names = new KnownNames();
  for (const source of joined.read) readSource(new Page(source, draft, names));
  const placed = settle(draft);
  const claim = claimOf(joined.text, draft);
  const used = usedSpans(draft, placed);
  const leftovers = collectLeftovers(joined, draft, used, besidesOf(draft, placed));
  const root = buildRoot(joined.text, draft, placed, claim, leftovers);
  return {
    tree: { format: "markdown", text: joined.text, root, problems: joined.problems },
    sources: joined.sources,
    report: reportOn(joined, draft, placed),
  };
}

function readSource(page: Page): void {
  const ixit = new IxitReader(page);
  const assessment = new AssessmentReader(page);
  const answers = new AnswersStretch(page);
  for (const block of page.source.outline.blocks) {
    if (block.kind === "heading") {
      answers.end();
      if (assessment.readHeading(block)) ixit.close();
      else ixit.read(block);
      continue;
    }
    if (block.kind === "table") noteGrid(page, block);
    if (assessment.inGroup) assessment.read(block);
    else if (!answers.read(block, ixit)) {
      if (!ixit.inEntry) readProductName(page, block);
      ixit.read(block);
    }
  }
  assessment.close();
  ixit.close();
}

function noteGrid(page: Page, table: Table): void {
  const rows = [table.header, ...table.rows];
  const cells = rows.flatMap((row) => row.cells.map((cell) => page.at(cell).start));
  page.draft.grids.push({ ...page.at(table), cells });
}

/** From a table of the ICS to the next heading the text belongs beside the ICS. */
class AnswersStretch {
  private open: { end: number } | undefined;

  constructor(private readonly page: Page) {}

  end(): void {
    this.open = undefined;
  }

  /** Takes a block, if it is a table of the ICS; reaches over any other that follows one. */
  read(block: Block, ixit: IxitReader): boolean {
    const { page } = this;
    if (this.open) this.open.end = page.at(block).end;
    if (block.kind !== "table" || ixit.inEntry || !readAnswers(page, block)) return false;
    if (this.open) return true;
    const { draft } = page;
    const pointer = () => (draft.answers.length > 0 ? "/ics" : undefined);
    const stretch = { ...page.at(block), pointer };
    draft.beside.push(stretch);
    this.open = stretch;
    return true;
  }
}

/** The stretches of text that belong to something placed. */
function besidesOf(draft: Draft, placed: Placed): readonly Beside[] {
  const entries = [...placed.tables.values()]
    .flat()
    .filter(({ place }) => place.table.rows === "many");
  return [
    ...draft.beside,
    ...entries.map(({ place }) => ({
      start: place.start,
      end: place.end,
      pointer: () => place.pointer,
    })),
    ...placed.answers.map(({ place: { span, provision } }) => ({
      ...span,
      pointer: () => `/ics/${provision}`,
    })),
    ...placed.groups.map(({ place: { start, end, provision } }) => ({
      start,
      end,
      pointer: () => `/selfAssessment/${provision}`,
    })),
  ];
}
