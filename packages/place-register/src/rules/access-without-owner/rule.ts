import type { EntryOf } from "../../elements.js";
import { carries, type Fault, type Unsaid } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, inARow, together } from "../lacks.js";
import type { Look } from "../look.js";
import { isInUse } from "../stages.js";

type Access = NonNullable<EntryOf<"systems">["remoteAccess"]>[number];

/** Reports ways in that stand open with nobody who allows them, and asks what else is to be known of each. */
export const accessWithoutOwner = defineCheckRule({
  id: "place/access-without-owner",
  title: "Somebody allows each way in, and it is known what it leads to",
  why: "A supplier's way in is a way in for whoever takes over the supplier: each has to be wanted by somebody here.",
  cites: citePrinciples("ncsc-cp-04"),
  checks: [
    carries({
      id: "ncsc-cp-04-c2",
      on: "systems",
      when: ({ supplier, remoteAccess, ...system }) =>
        isInUse(system) && (remoteAccess !== undefined || supplier !== "in-house"),
      asks: "who may come in from elsewhere, by which route, how they prove who they are, what for, what they reach and who allows it",
      under: ["remoteAccess"],
      look: lookAtWaysIn,
    }),
  ],
});

function lookAtWaysIn(
  { remoteAccess }: EntryOf<"systems">,
  { index }: Look,
): readonly (Fault | Unsaid)[] {
  if (remoteAccess === undefined) return [gap("who may come in from elsewhere", "remoteAccess")];
  const faults = remoteAccess.flatMap((access, number): readonly Fault[] =>
    access.standing && access.owner === undefined ? [openToAll(number)] : [],
  );
  const open = remoteAccess.map((access, number) => {
    const name = index.first(access.by, "suppliers")?.label ?? access.route ?? `${number + 1}`;
    const asks = openOf(access);
    return asks !== "" && gap(`of the way in of “${name}” ${asks}`, "remoteAccess");
  });
  const asked = together(...open);
  return asked === "so" ? faults : [...faults, asked];
}

function openToAll(number: number): Fault {
  return {
    what: "This way in is open all the time, and nobody is said to allow it.",
    todo: "Write who allows it under owner, or open it only when it is asked for.",
    at: ["remoteAccess", number],
  };
}

/** What is to be known of a way in: less where own staff use it. */
function openOf({ by, route, authentication, purpose, owner, reaches, standing }: Access): string {
  const isOfSupplier = by !== undefined;
  return inARow([
    isOfSupplier && route === undefined && "by which route",
    isOfSupplier && authentication === undefined && "how they prove who they are",
    isOfSupplier && purpose === undefined && "what it is for",
    isOfSupplier && reaches === undefined && "what they reach",
    owner === undefined && !standing && "who allows it",
  ]);
}
