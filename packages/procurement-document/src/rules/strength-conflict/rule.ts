import { defineRule, type Report } from "@bollard/model";
import { placeOf } from "../../place-of.js";
import type { ProcurementDocument } from "../../procurement-document.js";
import type { Statement } from "../../statement.js";
import { isDemand } from "../../values/claims.js";
import { keyWords, likeness } from "../../values/key-words.js";
import { scopeOf } from "../../values/scope.js";
import { type Binding, bindingOf, shortened } from "./binding.js";
import { certificatesApart } from "./certificates.js";

/** Reports a requirement that is mandatory at one place and desirable at another. */
export const strengthConflict = defineRule<ProcurementDocument>({
  id: "procurement/strength-conflict",
  title: "A requirement binds equally at every place",
  level: "warning",
  cites: [],
  why: "Where a requirement is mandatory at one place and desirable at another, bidders price it differently and a dispute decides whether it binds.",
  resolution: "person",
  check(document, report) {
    const index = new Map<string, Demand[]>();
    const told = new Set<number>();
    for (const later of demandsOf(document)) {
      const earlier = partnersOf(later, index).find((one) => isConflict(one, later));
      add(later, index);
      if (earlier === undefined) continue;
      told.add(later.statement);
      reportPair(document, earlier, later, report);
    }
    for (const [earlier, later] of certificatesApart(document)) {
      if (!told.has(later.statement)) reportPair(document, earlier, later, report);
    }
  },
});

function reportPair(
  document: ProcurementDocument,
  earlier: Binding,
  later: Binding,
  report: Report,
): void {
  const place = placeOf(document, earlier.statement, later.statement);
  report.at(["statements", later.statement], {
    quote: later.quote,
    what: `This is ${nameOf(later)} here and ${nameOf(earlier)} ${place}: “${earlier.quote}”.`,
    todo: "Decide whether the requirement is mandatory and say the same at both places.",
    ...(areApart(document, earlier, later) && { level: "info" as const, question: true as const }),
  });
}

interface Demand extends Binding {
  readonly words: ReadonlySet<string>;
  readonly numbers: string;
  readonly scope: string;
}

/** How often a word may occur before it tells nothing any more. */
const common = 40;
const longest = 600;

function demandsOf(document: ProcurementDocument): readonly Demand[] {
  return document.statements.flatMap((statement, index) => {
    if (statement.topics.length === 0 || !isDemand(document, statement)) return [];
    const binds = bindingOf(statement);
    const { text } = statement;
    if (binds === undefined || text.length > longest) return [];
    const own = requirementOf(statement);
    const words = keyWords(own);
    if (words.size < 3) return [];
    const scope = `${scopeOf(document, statement)} ${/\b(?:not|no|never)\b/i.test(own)}`;
    const numbers = (own.match(/\d+(?:\.\d+)*/g) ?? []).join(" ");
    return [{ statement: index, binds, words, numbers, scope, quote: shortened(own) }];
  });
}

/** The longest cell of a row: the others hold numbers and ranks. */
function requirementOf({ form, text }: Statement): string {
  if (form !== "row") return text;
  return text.split(" | ").reduce((long, cell) => (cell.length > long.length ? cell : long), "");
}

/** The demands before this one that share a word with it that is not common. */
function partnersOf(
  { words }: Demand,
  index: ReadonlyMap<string, readonly Demand[]>,
): readonly Demand[] {
  const found = new Set<Demand>();
  for (const word of words) {
    const others = index.get(word) ?? [];
    if (others.length < common) for (const other of others) found.add(other);
  }
  return [...found].sort((one, other) => one.statement - other.statement);
}

function add(demand: Demand, index: Map<string, Demand[]>): void {
  for (const word of demand.words) {
    const others = index.get(word) ?? [];
    index.set(word, others);
    if (others.length < common) others.push(demand);
  }
}

/** Three or four words must be the same, of more words nine in ten. */
function isConflict(one: Demand, other: Demand): boolean {
  if (one.binds === other.binds || one.numbers !== other.numbers) return false;
  if (one.scope !== other.scope) return false;
  const fewest = Math.min(one.words.size, other.words.size);
  return likeness(one.words, other.words) >= (fewest < 5 ? 1 : 0.8);
}

/** Two tables may ask the same of two parts of what is bought. */
function areApart({ statements }: ProcurementDocument, one: Binding, other: Binding): boolean {
  const [left, right] = [statements[one.statement], statements[other.statement]];
  return left?.form === "row" && right?.form === "row" && left.section !== right.section;
}

function nameOf({ binds }: Binding): string {
  return binds ? "mandatory" : "only desirable";
}
