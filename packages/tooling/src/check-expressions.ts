import { availableParallelism } from "node:os";
import { collectExpressions, type Expression } from "./expressions/collect-expressions.ts";
import { askChecker, faultOf, type Verdict } from "./expressions/judge-expression.ts";
import { readVerdicts, writeVerdicts } from "./expressions/verdict-cache.ts";

/**
 * Checks that every regular expression over prose takes time in proportion to the text. It passes when
 * recheck finds no attack; where it finds one, 1 MB of that attack must be tried within 100 ms of processor
 * time, as it is where every gap of the expression is bounded. There are no exceptions. Needs the packages
 * built; verdicts are kept in `node_modules/.cache`.
 */
const expressions = await collectExpressions();
const verdicts = await judgeAll(expressions);
const faults = faultsOf(expressions);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(summary());

async function judgeAll(all: readonly Expression[]): Promise<ReadonlyMap<string, Verdict>> {
  const known = readVerdicts();
  const judged = new Map<string, Verdict>();
  const waiting = all.values();
  const work = async () => {
    for (const expression of waiting) {
      const key = keyOf(expression);
      judged.set(key, known.get(key) ?? (await askChecker(expression)));
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  writeVerdicts(judged);
  return judged;
}

function faultsOf(all: readonly Expression[]): readonly string[] {
  return all.flatMap((expression) => {
    const verdict = verdicts.get(keyOf(expression)) ?? { status: "undecided" };
    return faultOf(expression, verdict) ?? [];
  });
}

function summary(): string {
  const suspects = [...verdicts.values()].filter(({ status }) => status === "suspect").length;
  return `${expressions.length} regular expressions over prose are linear; ${suspects} of them, with bounded gaps, were timed.`;
}

function keyOf({ source, flags }: Expression): string {
  return `/${source}/${flags}`;
}
