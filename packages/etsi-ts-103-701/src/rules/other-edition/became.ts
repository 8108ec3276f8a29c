import type { Lineage } from "@bollard/model";
import type { Edition } from "../../edition.js";
import { fieldLineage, tableLineage } from "../../ixit-lineage.js";

/** What a table or field of the other edition is in the claimed one. */
export interface Became {
  /** The names of those that correspond to it; none where nothing does. */
  readonly to: readonly string[];
  /** True where it is one for one. */
  readonly isOne: boolean;
  readonly notes: readonly string[];
}

/** What a table of the other edition, by its name, is in the claimed one. */
export function tableBecame(name: string, claimed: Edition): Became {
  return follow(tableLineage, name, claimed);
}

/** What a field of the other edition, as `10-SecParam/Type`, is in the claimed one. */
export function fieldBecame(path: string, claimed: Edition): Became {
  return follow(fieldLineage(), path, claimed);
}

function follow(steps: readonly Lineage[], name: string, claimed: Edition): Became {
  const forward = claimed === "2.1.1";
  const own = steps.filter(({ from, to }) => (forward ? from : to).includes(name));
  const to = [...new Set(own.flatMap((step) => (forward ? step.to : step.from)))];
  const isOne =
    own.length === 1 && own.every(({ from, to: became }) => from.length + became.length === 2);
  return { to, isOne: isOne && to.length === 1, notes: own.flatMap(({ note }) => note ?? []) };
}
