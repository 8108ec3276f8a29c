import type { EntryOf } from "../../elements.js";
import { carries, type Fault, type Unsaid } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, inARow, together } from "../lacks.js";
import type { Look } from "../look.js";

type Assurance = NonNullable<EntryOf<"suppliers">["assurances"]>[number];

/** Reports certificates and reports of suppliers that no longer count. */
export const assuranceExpired = defineCheckRule({
  id: "place/assurance-expired",
  title: "What a supplier shows of its security still counts",
  level: "error",
  why: "A certificate says something of the day on which it was issued; past its end it says nothing of today.",
  cites: citePrinciples("ncsc-cp-12"),
  checks: [
    carries({
      id: "ncsc-cp-12-c4",
      on: "suppliers",
      when: ({ contracts = [] }, { today }) =>
        contracts.length === 0 || contracts.some(({ ends }) => (ends ?? today) >= today),
      asks: "when its certificates and reports were issued, and when they end",
      under: ["assurances"],
      look: lookAtAssurances,
    }),
  ],
});

function lookAtAssurances(
  { assurances = [] }: EntryOf<"suppliers">,
  { today }: Look,
): readonly (Fault | Unsaid)[] {
  const renewed = new Set(
    assurances.flatMap(({ what, expires }) =>
      what !== undefined && expires !== undefined && expires >= today ? what.toLowerCase() : [],
    ),
  );
  const isOld = ({ expires }: Assurance) => expires !== undefined && expires < today;
  const isRenewed = ({ what }: Assurance) => what !== undefined && renewed.has(what.toLowerCase());
  const faults = assurances.flatMap((one, index): readonly Fault[] =>
    isOld(one) && !isRenewed(one) ? [expired(one, index)] : [],
  );
  const open = assurances.map((one, index) => {
    const asks = inARow([
      one.issued === undefined && "when it was issued",
      one.expires === undefined && "when it ends",
    ]);
    const isOpen = asks !== "" && !isOld(one) && !(one.expires === undefined && isRenewed(one));
    return (
      isOpen &&
      gap(
        `${asks}, of ${one.what === undefined ? `assurance ${index + 1}` : `“${one.what}”`}`,
        "assurances",
      )
    );
  });
  const asked = together(...open);
  return asked === "so" ? faults : [...faults, asked];
}

function expired({ what = "An assurance", expires }: Assurance, index: number): Fault {
  return {
    what: `${what} ended on ${expires}.`,
    todo: "Ask for the one that counts today, and enter it; remove what is no longer relied upon.",
    at: ["assurances", index, "expires"],
    level: "error",
  };
}
