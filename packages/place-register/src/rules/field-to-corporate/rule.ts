import { defineRule } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import type { EntryOf } from "../../elements.js";
import { isAcceptedFor } from "../acceptance.js";
import { isAnswered } from "../answered.js";
import { zoneOf } from "../boundary.js";
import { citePrinciples } from "../cite-principle.js";
import { type Look, lookAt } from "../look.js";
import { isFlowing } from "../stages.js";

const check = "ncsc-cp-06-c2";

/** Reports flows that lead straight from field devices into the office network, or back. */
export const fieldToCorporate = defineRule<PlaceRegister>({
  id: "place/field-to-corporate",
  title: "Nothing leads straight from field devices into the office network",
  level: "warning",
  cites: citePrinciples("ncsc-cp-06"),
  carriesOut: [check],
  why: "Whoever opens a cabinet in the street is otherwise in the office, and whoever opens a mail in the office at the actuators.",
  resolution: "person",
  check(register, report, context) {
    const look = lookAt(register, context);
    for (const { entry, label, path } of look.index.of("flows")) {
      const zones = zonesOf(entry, look);
      if (zones === undefined || !isFlowing(entry, look) || hasBetween(entry, zones, look))
        continue;
      if (isAcceptedFor(entry, look) || isAnswered(check, entry, look)) continue;
      const [from, to] = zones.map(({ id, kind, name }) => `“${id ?? name ?? kind}” (${kind})`);
      report.at(path, {
        part: "key",
        what: `“${label}” leads straight from zone ${from} to zone ${to}.`,
        todo: "Lead it through a broker, gateway or data diode in a zone between, and name that under via; or record the risk with the decision of who accepts it.",
      });
    }
  },
});

type Zones = readonly [EntryOf<"zones">, EntryOf<"zones">];

/** The zones of a flow that joins the field with the office. */
function zonesOf({ from, to }: EntryOf<"flows">, look: Look): Zones | undefined {
  const source = zoneOf(from, look);
  const target = zoneOf(to, look);
  if (source === undefined || target === undefined) return undefined;
  const joins =
    (isField(source) && target.kind === "corporate") ||
    (source.kind === "corporate" && isField(target));
  return joins ? [source, target] : undefined;
}

function isField({ kind }: EntryOf<"zones">): boolean {
  return kind === "field" || kind === "safety";
}

/** Whether the flow passes through something that stands in neither zone. What has no zone is believed. */
function hasBetween({ via = [] }: EntryOf<"flows">, zones: Zones, look: Look): boolean {
  return via.some((id) => {
    const zone = zoneOf(id, look);
    return zone === undefined || !zones.includes(zone);
  });
}
