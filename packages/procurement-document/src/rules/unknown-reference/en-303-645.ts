import { type Edition, edition, isProvisionId } from "@bollard/etsi-en-303-645";

const editions = ["2.1.1", "3.1.3"] as const satisfies readonly Edition[];

/** What is wrong with a provision of EN 303 645 that a text cites; `undefined` where it is there. */
export interface MissingProvision {
  readonly what: string;
  readonly todo: string;
  /** Whether no edition has it. */
  readonly nowhere: boolean;
}

/**
 * Looks a provision or a clause of provisions up in the edition that is cited, or in both where none is.
 * Says nothing of other clauses and of annexes.
 */
export function missingProvision(
  id: string,
  cited: string | undefined,
): MissingProvision | undefined {
  if (!/^(?:5\.\d{1,2}|6)-\d{1,2}[A-Z]?$|^5\.\d{1,2}$/.test(id)) return undefined;
  const having = editions.filter((one) => isIn(one, id));
  if (having.length === 0) {
    return {
      what: `EN 303 645 has no ${kindOf(id)} ${id}, in V2.1.1 or in V3.1.3.`,
      todo: "Look up the number that is meant in the standard and cite that.",
      nowhere: true,
    };
  }
  const isCited = editions.some((one) => one === cited);
  if (!isCited || having.some((one) => one === cited)) return undefined;
  return {
    what: `EN 303 645 V${cited} has no ${kindOf(id)} ${id}; V${having.join(" and V")} has.`,
    todo: `Cite the number of V${cited}, or the edition that has this one.`,
    nowhere: false,
  };
}

function isIn(number: Edition, id: string): boolean {
  if (id.includes("-")) return isProvisionId(number, id);
  return edition(number).items.some((item) => item.id.startsWith(`${id}-`));
}

function kindOf(id: string): string {
  return id.includes("-") ? "provision" : "clause";
}
