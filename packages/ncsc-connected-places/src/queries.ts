import { connectedPlacesPrinciples } from "./connected-places.js";
import type { PrincipleGroupId, PrincipleId, TopicId } from "./groups.js";
import type { ConnectedPlacesPrinciple } from "./principle.js";

/** The number of a principle, as the NCSC prints it. */
export type PrincipleNumber = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14;

type Found = ConnectedPlacesPrinciple<PrincipleId, PrincipleGroupId, TopicId>;

/** The principle of that id or number. Throws a `RangeError` for one that types did not check. */
export function principle(which: PrincipleId | PrincipleNumber): Found {
  const { items } = connectedPlacesPrinciples;
  const found = items.find(({ id, number }) => id === which || number === which);
  if (!found) throw new RangeError(`There is no Connected Places Principle ${which}`);
  return found;
}

/** Says whether a text is the id of a principle, exactly as here. */
export function isPrincipleId(text: string): text is PrincipleId {
  return connectedPlacesPrinciples.items.some(({ id }) => id === text);
}

/** The principles of a group, in the order printed. */
export function principlesBy(group: PrincipleGroupId): readonly Found[] {
  return connectedPlacesPrinciples.items.filter(({ parent }) => parent === group);
}

/** The principles on the subject of an outcome of the Cyber Assessment Framework v4.0, such as `A3.a`. */
export function principlesRelatedTo(cafOutcome: string): readonly Found[] {
  return connectedPlacesPrinciples.items.filter(({ cafOutcomes }) =>
    cafOutcomes.some(({ item }) => item === cafOutcome),
  );
}
