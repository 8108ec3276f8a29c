import { type DataEdit, type Lineage, type Segment, toPointer } from "@bollard/model";
import { isRecord } from "./is-record.js";
import type { MigrationStep } from "./migration.js";

/** An answer that stands under an item, by the id of the item. */
export type Named<Answer> = readonly [id: string, answer: Answer];

/** What the answers of a subject are like, so that they can be moved. */
export interface AnswerKind<Answer> {
  /** Where they stand. */
  readonly path: readonly Segment[];
  /** Whether the subject has a place for what is kept apart; else it stays where it is. */
  readonly keepsApart: boolean;
  /**
   * What stands under an item that several were before, or that is a part of one: all that they say, and what
   * they decide only as far as it holds for certain.
   */
  readonly combine: (answers: readonly Named<Answer>[], isPart: boolean) => Answer;
  /** Whether an answer has to be read again although the item asks for the same under another condition. */
  readonly restsOnCondition: (answer: Answer) => boolean;
}

/** An answer that no longer stands among the others as it was written. */
export interface Kept<Answer> {
  readonly id: string;
  readonly answer: Answer;
  /** The item beside which it belongs now, where there is one. */
  readonly beside: string | undefined;
}

/** How the answers get from one edition to another. */
export interface Moved<Answer> {
  readonly edits: readonly DataEdit[];
  readonly steps: readonly MigrationStep[];
  /** What is to be kept apart, so that nothing is lost. */
  readonly kept: readonly Kept<Answer>[];
  /** The new id of each answer that has another now. */
  readonly renamed: ReadonlyMap<string, string>;
}

/**
 * Moves answers along a lineage. What stands under an id of neither edition, or of the newer one alone, stays.
 * Comments stay with the entry that they stand at.
 */
export function moveAnswers<Answer>(
  answers: Readonly<Record<string, Answer>>,
  lineage: readonly Lineage[],
  kind: AnswerKind<Answer>,
): Moved<Answer> {
  return new Move(answers, lineage, kind).run();
}

class Move<Answer> {
  private readonly answered: readonly string[];
  private readonly hosts = new Map<string, string>();
  private readonly kept: Kept<Answer>[] = [];
  private readonly values: DataEdit[] = [];
  private readonly steps: MigrationStep[] = [];

  constructor(
    private readonly answers: Readonly<Record<string, Answer>>,
    private readonly lineage: readonly Lineage[],
    private readonly kind: AnswerKind<Answer>,
  ) {
    const older = new Set(lineage.flatMap(({ from }) => from));
    this.answered = Object.keys(answers).filter((id) => older.has(id));
  }

  run(): Moved<Answer> {
    for (const id of this.answered) this.findHost(id);
    for (const step of this.lineage) this.take(step);
    const hosted = new Map([...this.hosts].map(([to, from]) => [from, to]));
    const gone = this.answered.filter((id) => !hosted.has(id) && !this.stays(id));
    const renamed = new Map([...hosted].filter(([from, to]) => from !== to));
    const removals = gone.map((id) => ({ kind: "remove", pointer: this.at(id) }) as const);
    return {
      edits: [...removals, ...this.renames(renamed), ...this.values],
      steps: this.steps,
      kept: this.kept,
      renamed,
    };
  }

  /** An entry goes to the first of its successors that is free, the one of the same id before others. */
  private findHost(id: string): void {
    const all = this.successors(id);
    const free = all.filter((to) => !this.hosts.has(to) && !this.isTaken(to));
    const to = free.includes(id) ? id : free[0];
    if (to !== undefined) this.hosts.set(to, id);
    const [beside] = all;
    const isWhole =
      all.length === 1 && to !== undefined && this.sourcesOf(to).length === 1 && !this.isPart(to);
    const answer = this.answers[id];
    if (!isWhole && answer !== undefined) this.kept.push({ id, answer, beside });
  }

  /** Whether the newer edition's item has been answered in its own right. */
  private isTaken(to: string): boolean {
    return Object.hasOwn(this.answers, to) && !this.answered.includes(to);
  }

  /** Whether an answer that has no place to go to is not taken away either. */
  private stays(id: string): boolean {
    return !this.kind.keepsApart && this.successors(id).every((to) => this.isTaken(to));
  }

  private take({ from, to, change, note }: Lineage): void {
    const own = from.filter((id) => this.answered.includes(id));
    const told = { change, ...(note !== undefined && { note }) };
    if (from.length === 0) {
      const open = to.filter((id) => !this.isTaken(id));
      if (open.length > 0) this.tell("new", [], open, told);
      return;
    }
    if (own.length === 0) return;
    const done = this.doneWith(own, to, change);
    if (done !== "left") for (const id of to) this.write(id);
    this.tell(done, own, to, told);
  }

  private doneWith(
    own: readonly string[],
    to: readonly string[],
    change: Lineage["change"],
  ): MigrationStep["done"] {
    if (to.every((id) => this.isTaken(id))) return this.kind.keepsApart ? "set-aside" : "left";
    if (to.length > 1) return "asked";
    if (own.length > 1 || change === "merged") return "joined";
    const [id = ""] = own;
    if (id !== to[0]) return "moved";
    if (change === "same") return "kept";
    const answer = this.answers[id];
    if (change !== "condition-changed") return "read-again";
    return answer !== undefined && this.kind.restsOnCondition(answer) ? "read-again" : "kept";
  }

  /** Writes what stands under an item of the newer edition, unless it is what stood there. */
  private write(to: string): void {
    const sources = this.sourcesOf(to);
    const isPart = this.isPart(to);
    if (this.isTaken(to) || sources.length === 0 || (sources.length === 1 && !isPart)) return;
    const named = sources.flatMap((id): readonly Named<Answer>[] => {
      const answer = this.answers[id];
      return answer === undefined ? [] : [[id, answer]];
    });
    const value = this.kind.combine(named, isPart);
    const host = this.hosts.get(to);
    const edits = setTo(this.at(to), host === undefined ? undefined : this.answers[host], value);
    const known = new Set(this.values.map(({ pointer }) => pointer));
    this.values.push(...edits.filter(({ pointer }) => !known.has(pointer)));
  }

  /** Whether what is known of an item is only a part of it, or a part of what was said of more. */
  private isPart(to: string): boolean {
    const before = this.lineage.filter((step) => step.to.includes(to)).flatMap(({ from }) => from);
    return before.some((id) => !this.answered.includes(id) || this.successors(id).length > 1);
  }

  /** The answers that an item of the newer edition comes from. */
  private sourcesOf(to: string): readonly string[] {
    return this.answered.filter((id) => this.successors(id).includes(to));
  }

  private successors(id: string): readonly string[] {
    return [
      ...new Set(this.lineage.filter(({ from }) => from.includes(id)).flatMap(({ to }) => to)),
    ];
  }

  /** Renames in an order in which no name is taken at the time. */
  private renames(renamed: ReadonlyMap<string, string>): readonly DataEdit[] {
    const left = new Map(renamed);
    const edits: DataEdit[] = [];
    while (left.size > 0) {
      const next = [...left].find(([, to]) => !left.has(to)) ?? [...left][0];
      if (next === undefined) break;
      const [from, to] = next;
      edits.push({ kind: "rename", pointer: this.at(from), key: to });
      left.delete(from);
    }
    return edits;
  }

  private tell(
    done: MigrationStep["done"],
    from: readonly string[],
    to: readonly string[],
    told: Pick<MigrationStep, "change" | "note">,
  ): void {
    const [first] = to;
    const pointer = first === undefined ? toPointer(this.kind.path) : this.at(first);
    this.steps.push({ done, from, to, pointer, ...told });
  }

  private at(id: string) {
    return toPointer([...this.kind.path, id]);
  }
}

/** Edits that make one value of another and leave alone what they share, with its comments. */
function setTo(pointer: string, before: unknown, after: unknown): readonly DataEdit[] {
  if (!isRecord(before) || !isRecord(after)) return [{ kind: "set", pointer, value: after }];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return names.flatMap((name): readonly DataEdit[] => {
    const own = `${pointer}${toPointer([name])}`;
    if (!Object.hasOwn(after, name)) return [{ kind: "remove", pointer: own }];
    const isSame = JSON.stringify(before[name]) === JSON.stringify(after[name]);
    return isSame ? [] : [{ kind: "set", pointer: own, value: after[name] }];
  });
}
