import type { CafData, CafOutcome } from "./outcome.js";
import type { CafEdition, CafObjectiveId, CafOutcomeId, CafPrincipleId } from "./outcome-id.js";
import { caf32 } from "./v3.2/index.js";
import { caf40 } from "./v4.0/index.js";

type EditionOf<E extends CafEdition> = CafData<
  CafOutcomeId<E>,
  CafPrincipleId<E>,
  CafObjectiveId<E>
>;

const editions: { readonly [E in CafEdition]: EditionOf<E> } = { "3.2": caf32, "4.0": caf40 };

/** The edition of that number. */
export function edition<E extends CafEdition>(number: E): EditionOf<E> {
  return editions[number];
}

/** Says whether a text is the number of an edition that is here, such as `3.2`. */
export function isCafEdition(text: string): text is CafEdition {
  return Object.hasOwn(editions, text);
}

/** The outcome of that id in an edition. Throws a `RangeError` for an id that types did not check. */
export function outcome<E extends CafEdition>(
  number: E,
  id: CafOutcomeId<E>,
): CafOutcome<CafOutcomeId<E>> {
  const found = edition(number).items.find((item) => item.id === id);
  if (!found) throw new RangeError(`CAF v${number} has no outcome ${id}`);
  return found;
}

/** Says whether a text is the id of an outcome of an edition, exactly as printed. */
export function isOutcomeId<E extends CafEdition>(
  number: E,
  text: string,
): text is CafOutcomeId<E> {
  return edition(number).items.some((item) => item.id === text);
}

/** What an id names in an edition: an objective, a principle or an outcome; `undefined` where nothing. */
export function kindOf(
  number: CafEdition,
  id: string,
): "objective" | "principle" | "outcome" | undefined {
  const { objectives, clauses, items } = edition(number);
  if (items.some((item) => item.id === id)) return "outcome";
  if (clauses.some((clause) => clause.id === id)) return "principle";
  return objectives.some((objective) => objective.id === id) ? "objective" : undefined;
}

/** The editions in which an id names something, the older first. */
export function editionsWith(id: string): readonly CafEdition[] {
  return (["3.2", "4.0"] as const).filter((number) => kindOf(number, id) !== undefined);
}

/** The outcomes of a principle or of an objective, in the order printed. */
export function outcomesUnder<E extends CafEdition>(
  number: E,
  id: CafPrincipleId<E> | CafObjectiveId<E>,
): readonly CafOutcome<CafOutcomeId<E>>[] {
  const { clauses, items } = edition(number);
  const principles = clauses.filter((clause) => clause.id === id || clause.objective === id);
  return items.filter(({ parent }) => principles.some((principle) => principle.id === parent));
}
