import type { EntryOf } from "../elements.js";

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
  const ends = (named.length > 0 ? named : contracts).map(({ ends }) => ends);
  if (ends.some((day) => day === undefined)) return undefined;
  return ends.reduce((last, day) => ((day ?? "") > (last ?? "") ? day : last), undefined);
}
