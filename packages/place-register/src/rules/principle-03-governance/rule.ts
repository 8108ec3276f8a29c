import { saysSomething } from "@bollard/device-spec";
import type { PlaceRegister } from "../../definition/place-register.js";
import { carries } from "../carried-check.js";
import { defineCheckRule } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { gap, lacks } from "../lacks.js";

type Place = NonNullable<PlaceRegister["place"]>;
type RoleKind = NonNullable<NonNullable<Place["roles"]>[number]["kind"]>;

/** Carries out the checks of principle 3, except for deputies. */
export const principle03Governance = defineCheckRule({
  id: "place/principle-03-governance",
  title: "The roles that govern the place are held, and its governance is looked at again",
  why: "Security that belongs to everybody is done by nobody: decisions need a post that takes them, at the top as well as in the field.",
  cites: citePrinciples("ncsc-cp-03"),
  checks: [
    carries({
      id: "ncsc-cp-03-c1",
      on: "place",
      asks: "who is responsible at the top and who leads on security",
      under: ["roles"],
      look: (place) =>
        whoIs(place, {
          "senior-responsible": "who is responsible at the top",
          "security-lead": "who leads on security",
        }),
    }),
    carries({
      id: "ncsc-cp-03-c2",
      on: "place",
      asks: "who owns assets and risks, and who sees to data protection, security operations, procurement and incidents",
      under: ["roles"],
      look: (place) =>
        whoIs(place, {
          "asset-owner": "who owns assets",
          "risk-owner": "who owns risks",
          "data-protection": "who sees to data protection",
          "security-operations": "who runs security operations",
          procurement: "who buys",
          "incident-lead": "who leads in an incident",
        }),
    }),
    carries({
      id: "ncsc-cp-03-c3",
      on: "place",
      asks: "how often its governance is reviewed, and when it last was",
      under: ["governance.cadence", "governance.lastReview"],
      look: (place) =>
        lacks(place, {
          "governance.cadence": "how often its governance is reviewed",
          "governance.lastReview": "when its governance was last reviewed",
        }),
    }),
  ],
});

function whoIs({ roles = [] }: Place, wanted: Partial<Readonly<Record<RoleKind, string>>>) {
  const held = new Set(roles.flatMap(({ kind, holder }) => (saysSomething(holder) ? kind : [])));
  const open = Object.entries(wanted).filter(([kind]) => !held.has(kind as RoleKind));
  if (open.length === 0) return "so";
  return gap(open.map(([, asks]) => asks).join(", "), "roles");
}
