import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { carries, type Fault, type Unsaid } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { contractEndFor, endsBeforeItStarts } from "../contracts.js";
import { gap } from "../lacks.js";
import type { Look } from "../look.js";

/** Reports rights and ways in of suppliers whose contract has ended. */
export const accountAfterContract = defineCheckRule({
  id: "place/account-after-contract",
  title: "Rights and ways in of a supplier end with its contract",
  why: "After a contract nobody at the supplier looks after the accounts any more, and nobody here expects them to be used.",
  cites: citePrinciples("ncsc-cp-11"),
  checks: [
    carries({
      id: "ncsc-cp-11-c6",
      on: "suppliers",
      asks: "until when its contract runs, though it has rights or ways in",
      under: ["contracts"],
      look: lookAtAccounts,
    }),
  ],
});

/** A right or way in that a supplier has today. */
interface Account {
  readonly path: readonly (string | number)[];
  readonly words: string;
  readonly system: EntryOf<"systems"> | undefined;
}

function lookAtAccounts(
  supplier: EntryOf<"suppliers">,
  look: Look,
): "so" | readonly (Fault | Unsaid)[] {
  const accounts = accountsOf(supplier, look);
  if (accounts.length === 0) return "so";
  const ends = accounts.map(({ system }) => contractEndFor(supplier, system));
  const faults = accounts.flatMap(({ path, words }, index): readonly Fault[] => {
    const end = ends[index];
    if (end === undefined || end >= look.today) return [];
    return [
      {
        what: `“${supplier.id}” still has ${words}, though its contract ended on ${end}.`,
        todo: "Take it away and write the day, or enter the contract that it belongs to.",
        path,
      },
    ];
  });
  const isUnknown = ends.includes(undefined) && !supplier.contracts?.some(endsBeforeItStarts);
  const asks = "until when its contract runs, though it has rights or ways in";
  return isUnknown ? [...faults, gap(asks, "contracts")] : faults;
}

function accountsOf({ id }: EntryOf<"suppliers">, { register, index }: Look): readonly Account[] {
  const { privilegesOfSupplier, waysInOfSupplier } = relationsOf(register);
  const rights = privilegesOfSupplier(id).flatMap(({ entry, path }): readonly Account[] => {
    if (entry.ended !== undefined) return [];
    const system = index.first(entry.system, "systems");
    const on = system ? ` on “${system.label}”` : "";
    const words = entry.role === undefined ? `a right${on}` : `the right “${entry.role}”${on}`;
    return [{ path: [...path, "supplier"], words, system: system?.entry }];
  });
  const ways = waysInOfSupplier(id).map(({ system, number }) => ({
    path: [...system.path, "remoteAccess", number],
    words: `a way in to “${system.label}”`,
    system: system.entry,
  }));
  return [...rights, ...ways];
}
