import type { EntryOf } from "../../elements.js";
import { isAcceptedFor } from "../acceptance.js";
import { carries, type Fault, type Unsaid } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, together } from "../lacks.js";
import type { Look } from "../look.js";
import { isInUse, servesInUse } from "../stages.js";

/** Reports ways in and rights of people for which a password is enough. */
export const noMultiFactor = defineCheckRule({
  id: "place/no-multi-factor",
  title: "People who come from elsewhere or administer prove who they are with a second factor",
  why: "A password can be guessed, phished or bought; with a second factor it is not enough.",
  cites: citePrinciples("ncsc-cp-11"),
  checks: [
    carries({
      id: "ncsc-cp-11-c2",
      on: "systems",
      when: isInUse,
      asks: "whether its ways in from elsewhere need a second factor",
      under: ["remoteAccess"],
      look: lookAtWaysIn,
    }),
    carries({
      id: "ncsc-cp-11-c2",
      on: "privileges",
      when: ({ ended, holder, system }, look) =>
        ended === undefined &&
        (holder === "staff" || holder === "supplier") &&
        servesInUse({ system }, look),
      asks: "whether a second factor is needed",
      under: ["multiFactor"],
      look: (privilege, look) => {
        if (privilege.multiFactor === undefined) return "unsaid";
        return privilege.multiFactor || isAcceptedFor(privilege, look) ? "so" : withoutFactor([]);
      },
    }),
  ],
});

function lookAtWaysIn(
  { remoteAccess = [] }: EntryOf<"systems">,
  { index }: Look,
): readonly (Fault | Unsaid)[] {
  const faults = remoteAccess.flatMap(({ multiFactor }, number) =>
    multiFactor === false ? withoutFactor(["remoteAccess", number]) : [],
  );
  const open = remoteAccess.map(({ multiFactor, by, route }, number) => {
    const name = index.first(by, "suppliers")?.label ?? route ?? `number ${number + 1}`;
    return (
      multiFactor === undefined &&
      gap(`whether the way in of “${name}” needs a second factor`, "remoteAccess")
    );
  });
  const asked = together(...open);
  return asked === "so" ? faults : [...faults, asked];
}

function withoutFactor(at: readonly (string | number)[]): Fault {
  return {
    what: at.length > 0 ? "This way in needs no second factor." : "It needs no second factor.",
    todo: "Ask for a second factor, such as a token or a passkey.",
    at: [...at, "multiFactor"],
  };
}
