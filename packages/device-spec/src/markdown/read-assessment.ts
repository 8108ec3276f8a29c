import type { Block, Heading, Span, Table } from "@bollard/document";
import { caseIn, groupIn, lettersIn, unitIn } from "./assessment-names.js";
import { readStatus } from "./assessment-status.js";
import { type GroupDraft, type Part, reach } from "./draft.js";
import { readLabel } from "./label.js";
import type { Page } from "./page.js";
import { readVerdict } from "./verdict-words.js";

interface OpenUnit {
  /** The letters of its heading; more than one where units are assessed together. */
  readonly letters: readonly string[];
  readonly verdicts: Part[];
}

interface OpenCase {
  readonly id: string;
  readonly level: number;
  readonly units: OpenUnit[];
}

/** Reads a self-assessment document: test groups with their cases, units and verdicts. */
export class AssessmentReader {
  private group: GroupDraft | undefined;
  private groupLevel = 0;
  private case: OpenCase | undefined;
  private unit: OpenUnit | undefined;
  /** Whether what follows speaks for the group as a whole. */
  private forGroup = false;

  constructor(private readonly page: Page) {}

  get inGroup(): boolean {
    return this.group !== undefined;
  }

  /** Takes a heading, if it opens a test group or stands in one. */
  readHeading(heading: Heading): boolean {
    if (this.opensGroup(heading)) return true;
    if (this.group === undefined || heading.level <= this.groupLevel) {
      this.close();
      return false;
    }
    reach(this.group, this.page.at(heading));
    if (!this.opensCase(heading) && !this.opensUnit(heading)) this.readOther(heading);
    return true;
  }

  /** Takes a block of a test group. */
  read(block: Block): void {
    if (this.group === undefined) return;
    reach(this.group, this.page.at(block));
    if (block.kind === "paragraph") for (const line of block.lines) this.readLine(line);
    else if (block.kind === "table") this.readTable(block);
    else if (block.kind === "list") {
      for (const {
        blocks: [first],
      } of block.items) {
        if (first?.kind === "paragraph") for (const line of first.lines) this.readLine(line);
      }
    }
  }

  /** Ends the group. */
  close(): void {
    this.closeCase();
    this.group = undefined;
  }

  private opensGroup({ content, start, text, level }: Heading): boolean {
    const { page } = this;
    const id = groupIn(page.text, content, text);
    if (id === undefined) return false;
    this.close();
    const head = page.at(id);
    const mark = page.at({ start, end: id.end });
    this.group = { provision: id.id, head, mark, ...page.at(content), verdicts: [], units: [] };
    this.groupLevel = level;
    page.draft.groups.push(this.group);
    return true;
  }

  private opensCase({ text, level }: Heading): boolean {
    const id = caseIn(text, this.group?.provision ?? "");
    if (id === undefined) return false;
    this.closeCase();
    this.case = { id, level, units: [] };
    return true;
  }

  private opensUnit({ text }: Heading): boolean {
    const letters = lettersIn(text);
    if (letters === undefined || this.case === undefined) return false;
    this.unit = { letters, verdicts: [] };
    this.case.units.push(this.unit);
    return true;
  }

  private readOther({ text, level }: Heading): void {
    this.unit = undefined;
    if (this.case && level > this.case.level) return;
    this.closeCase();
    this.forGroup = /\bgroup\b/i.test(text) && /summary|verdict|result/i.test(text);
  }

  private closeCase(): void {
    const { units = [], id = "" } = this.case ?? {};
    // A verdict below the last unit may be that of the case, unless every unit has one.
    const all = units.every(({ verdicts }) => verdicts.length === 1);
    for (const { letters, verdicts } of units) {
      const [part] = verdicts;
      if (part === undefined) continue;
      if (all && letters.length === 1)
        this.group?.units.push({ ...part, key: `${id} ${letters[0]}` });
      else this.missAt(part);
    }
    this.case = undefined;
    this.unit = undefined;
    this.forGroup = false;
  }

  private missAt({ value }: Part): void {
    const { base } = this.page.source;
    this.page.miss("verdict", { start: value.start - base, end: value.end - base });
  }

  private readLine(line: Span): void {
    if (this.group && !this.group.status && !this.case) {
      const status = readStatus(this.page, line, this.group.provision);
      if (status) {
        this.group.status = status;
        return;
      }
    }
    const label = readLabel(this.page.text, line);
    const named = label && /^(?:(.*?)\s+)?verdict$/i.exec(label.name);
    if (!label || !named) return;
    const verdict = readVerdict(this.page.text, label.value);
    if (verdict === undefined) {
      this.page.miss("verdict", line);
      return;
    }
    const part: Part = {
      key: "verdict",
      head: this.page.at(label.head),
      value: this.page.at(verdict),
      data: verdict.verdict,
      marks: [],
      origin: "text",
    };
    this.placeVerdict((named[1] ?? "").toLowerCase(), part);
  }

  private placeVerdict(whose: string, part: Part): void {
    const letter = /^(?:test )?unit ([a-z])$/.exec(whose)?.[1];
    if (/^(?:test )?group$|^overall$/.test(whose) || (whose === "" && this.forGroup)) {
      this.group?.verdicts.push(part);
    } else if (letter && this.case) {
      this.group?.units.push({ ...part, key: `${this.case.id} ${letter}` });
    } else if (this.unit && /^(?:(?:test )?unit)?$/.test(whose)) {
      this.unit.verdicts.push(part);
    } else {
      this.missAt(part);
    }
  }

  private readTable(block: Table): void {
    const { cells } = block.header;
    const column = cells.findLastIndex(({ text }) => /\bverdict\b/i.test(text));
    const head = cells[column];
    if (head === undefined || column === 0) return;
    for (const { cells: row } of block.rows) {
      const [first, last] = [row[0], row[column]];
      const unit = first && unitIn(first.text, this.group?.provision ?? "", this.case?.id);
      const verdict = last && readVerdict(this.page.text, last);
      if (unit === undefined || verdict === undefined || last === undefined) continue;
      const value = this.page.at(verdict);
      const marks = [this.page.at(first ?? last), this.page.at(head)];
      const place = { head: marks[0] ?? value, value, marks };
      this.group?.units.push({ key: unit, ...place, data: verdict.verdict, origin: "table" });
    }
  }
}
