import type { Matched, Reported } from "./match-findings.ts";
import type { KeyRow } from "./read-key.ts";

/** How one rule did: what it reported that a key confirms, denies, or does not speak of. */
export interface RuleScore {
  readonly rule: string;
  confirmed: number;
  denied: number;
  unknown: number;
}

/** How one kind of row did. */
export interface KindScore {
  readonly kind: string;
  found: number;
  rows: number;
}

/** The scores of documents that have keys. */
export class Score {
  private readonly rules = new Map<string, RuleScore>();
  private readonly kinds = new Map<string, KindScore>();

  /** Adds what was found in one document. */
  add({ found, others }: Matched): void {
    const confirmed = new Set<Reported>();
    const denied = new Set<Reported>();
    for (const [row, findings] of found) {
      if (row.kind === "satisfies") for (const finding of findings) denied.add(finding);
      else this.addRow(row, findings, confirmed);
    }
    for (const finding of confirmed) this.of(finding.rule).confirmed += 1;
    for (const finding of denied) if (!confirmed.has(finding)) this.of(finding.rule).denied += 1;
    for (const finding of others) this.of(finding.rule).unknown += 1;
  }

  private addRow({ kind }: KeyRow, findings: readonly Reported[], confirmed: Set<Reported>): void {
    const score = this.kinds.get(kind) ?? { kind, found: 0, rows: 0 };
    score.rows += 1;
    if (findings.length > 0) score.found += 1;
    this.kinds.set(kind, score);
    for (const finding of findings) confirmed.add(finding);
  }

  private of(rule: string): RuleScore {
    const score = this.rules.get(rule) ?? { rule, confirmed: 0, denied: 0, unknown: 0 };
    this.rules.set(rule, score);
    return score;
  }

  /** The scores by rule, in order of ids. */
  get byRule(): readonly RuleScore[] {
    return [...this.rules.values()].sort((a, b) => (a.rule < b.rule ? -1 : 1));
  }

  /** The scores by kind, in the order in which they came. */
  get byKind(): readonly KindScore[] {
    return [...this.kinds.values()];
  }
}
