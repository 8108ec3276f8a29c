import type { EditionData, PrintedCondition, Provision } from "./provision.js";
import type { ConditionSymbol, Edition, ProvisionId } from "./provision-id.js";
import { v211 } from "./v2.1.1/index.js";
import { v313 } from "./v3.1.3/index.js";

type EditionOf<E extends Edition> = EditionData<ProvisionId<E>, ConditionSymbol<E>>;

const editions: { readonly [E in Edition]: EditionOf<E> } = { "2.1.1": v211, "3.1.3": v313 };

/** The edition of that number. */
export function edition<E extends Edition>(number: E): EditionOf<E> {
  return editions[number];
}

/** The provision of that id in an edition. Throws a `RangeError` for an id that types did not check. */
export function provision<E extends Edition>(
  number: E,
  id: ProvisionId<E>,
): Provision<ProvisionId<E>> {
  const found = edition(number).items.find((item) => item.id === id);
  if (!found) throw new RangeError(`EN 303 645 V${number} has no provision ${id}`);
  return found;
}

/** The items of an edition, by the name that provisions have in every framework. */
export function items<E extends Edition>(number: E): readonly Provision<ProvisionId<E>>[] {
  return edition(number).items;
}

/** The same as `provision`, by the name that it has in every framework. */
export function item<E extends Edition>(number: E, id: ProvisionId<E>): Provision<ProvisionId<E>> {
  return provision(number, id);
}

/** Says whether a text is the id of a provision of an edition, exactly as printed. */
export function isProvisionId<E extends Edition>(number: E, text: string): text is ProvisionId<E> {
  return edition(number).items.some((item) => item.id === text);
}

/** The conditions and features that Table B.1 attaches to a provision, in the order printed. */
export function conditionsOf<E extends Edition>(
  number: E,
  id: ProvisionId<E>,
): readonly PrintedCondition<ConditionSymbol<E>>[] {
  const symbols = symbolsIn(provision(number, id).status ?? "");
  return edition(number).conditions.filter(({ symbol }) => symbols.includes(symbol));
}

/** The provisions of an edition to which a condition or feature of Table B.1 is attached. */
export function provisionsUnder<E extends Edition>(
  number: E,
  symbol: ConditionSymbol<E>,
): readonly Provision<ProvisionId<E>>[] {
  return edition(number).items.filter(({ status }) => symbolsIn(status ?? "").includes(symbol));
}

// "M C F (14, e)" carries the symbols 14 and e.
function symbolsIn(status: string): readonly string[] {
  return /\((.+)\)/.exec(status)?.[1]?.split(", ") ?? [];
}
