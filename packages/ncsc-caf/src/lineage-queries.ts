import { predecessors, successors } from "@bollard/model";
import { lineage } from "./lineage.js";
import type { CafOutcomeId } from "./outcome-id.js";
import { caf32 } from "./v3.2/index.js";
import { caf40 } from "./v4.0/index.js";

/**
 * The outcomes of v4.0 in which one of v3.2 lives on: first that to which its step leads, then those to
 * which a part of it moved.
 */
export function successorsOf(id: CafOutcomeId<"3.2">): readonly CafOutcomeId<"4.0">[] {
  const led = lineage()
    .filter(({ from }) => from.includes(id))
    .flatMap(({ to }) => to);
  const moved = lineage()
    .filter(({ partsOf }) => partsOf.includes(id))
    .flatMap(({ to }) => to);
  return [...new Set([...led, ...moved])];
}

/**
 * The outcomes of v3.2 from which one of v4.0 comes: first those whose step leads to it, then those of
 * which it took a part; none where it is new from end to end.
 */
export function predecessorsOf(id: CafOutcomeId<"4.0">): readonly CafOutcomeId<"3.2">[] {
  const steps = lineage().filter(({ to }) => to.includes(id));
  return [
    ...new Set([...steps.flatMap(({ from }) => from), ...steps.flatMap(({ partsOf }) => partsOf)]),
  ];
}

/**
 * Says whether the id of an outcome or principle stands for different things in the two editions, so that
 * it means nothing without the edition: `A2.b`, `C2` and `C2.a`.
 */
export function changedMeaning(id: string): boolean {
  const titles = [caf32, caf40].map(({ clauses }) => clauses.find((one) => one.id === id)?.title);
  if (!titles.includes(undefined)) return titles[0] !== titles[1];
  if (![caf32, caf40].every(({ items }) => items.some((one) => one.id === id))) return false;
  return !successors(lineage(), id).includes(id) || predecessors(lineage(), id).length > 1;
}
