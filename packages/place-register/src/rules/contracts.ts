import type { EntryOf } from "../elements.js";
import type { Look } from "./look.js";

type Contract = NonNullable<EntryOf<"suppliers">["contracts"]>[number];

/**
 * The last day under contract of what a system's supplier does for it: that of the contract that the system
 * names, else the last day of all contracts. `undefined` where one of them does not say.
 */
export function contractEndFor(
  { contracts = [] }: EntryOf<"suppliers">,
  system: EntryOf<"systems"> | undefined,
): string | undefined {
  const named = contracts.filter(
    ({ reference }) => reference !== undefined && reference === system?.contract,
  );
  // Where the last day is before the first, one of them is wrong, and has a finding of its own.
  const ends = (named.length > 0 ? named : contracts).map((contract) =>
    endsBeforeItStarts(contract) ? undefined : contract.ends,
  );
  if (ends.some((day) => day === undefined)) return undefined;
  return ends.reduce((last, day) => ((day ?? "") > (last ?? "") ? day : last), undefined);
}

/** Whether the days of a contract cannot be in their order. */
export function endsBeforeItStarts({ starts, ends }: Contract): boolean {
  return starts !== undefined && ends !== undefined && ends < starts;
}

/** The contract of the supplier of the system that devices serve, where one can be told. */
export function contractOfDevices({ system }: EntryOf<"deviceClasses">, { index }: Look) {
  const owner = index.first(system, "systems")?.entry;
  const supplier = index.first(owner?.supplier, "suppliers");
  if (supplier === undefined) return undefined;
  const { contracts = [] } = supplier.entry;
  const isNamed = contracts.some(
    ({ reference }) => reference !== undefined && reference === owner?.contract,
  );
  if (!isNamed && contracts.length > 1) return undefined;
  const end = contractEndFor(supplier.entry, owner);
  return end === undefined ? undefined : { end, supplier: supplier.label };
}
