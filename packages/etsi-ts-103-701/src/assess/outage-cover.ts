import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { lookedAt, notSaid } from "./judge.js";
import { holds } from "./option-of.js";
import { namesNothing } from "./prose/none.js";
import { withstandsNothing } from "./prose/patterns/resilience-denied.js";
import { weakest } from "./reading.js";
import { fails, passes, type Ruling, raisesConcern, staysOpen } from "./ruling.js";
import { opening, saidNone, saidOf } from "./said.js";

/** What a mechanism of table 23 is against. */
export type Outage = "network" | "power";

const guarantees = "securityGuarantees";

/** Whether some mechanism of table 23 is against one kind of outage. */
export function coversOutage(entries: readonly Entry[], outage: Outage, desk: Desk): Ruling {
  const { key, name } = desk.table("ResMech");
  const types = entries.map((entry) => holds(entry, "type", outage));
  const against = entries.filter((_, index) => types[index]?.value);
  const found = against.find(isOfUse) ?? against[0];
  const looked = [`/ixit/${key}`];
  if (found?.isBlank(guarantees)) return notSaid(found, guarantees, ["type", guarantees]);
  if (found && !isOfUse(found)) return promisesNothing(found, outage);
  if (found) {
    return passes({
      at: found.at("type"),
      looked,
      origin: types.find((type) => type?.value)?.origin ?? "read",
      because: `${found.label} is a mechanism against ${outage} outages.`,
    });
  }
  const unclear = entries.filter((_, index) => types[index] === undefined);
  if (unclear.length > 0) {
    return staysOpen({
      at: `/ixit/${key}`,
      looked,
      because: `Table ${name} does not say whether any mechanism is against ${outage} outages.`,
      todo: `Declare Type of ${unclear.map(({ label }) => label).join(", ")}: network, power or both.`,
    });
  }
  return fails({
    at: `/ixit/${key}`,
    looked,
    origin: weakest(types),
    because: `Table ${name} lists no mechanism against ${outage} outages.`,
    todo: `Describe what the device does when the ${outage === "power" ? "power" : "network"} fails, or build in a mechanism.`,
  });
}

/** True of a mechanism whose guarantees say something, and that does not deny what it is for. */
function isOfUse(entry: Entry): boolean {
  return (
    !entry.isBlank(guarantees) &&
    !saidNone(entry, guarantees) &&
    !namesNothing(entry.text(guarantees)) &&
    !["description", guarantees].some((field) => entry.says(field, withstandsNothing))
  );
}

function promisesNothing(entry: Entry, outage: Outage): Ruling {
  const words = entry.says("description", withstandsNothing);
  const place = words ?? opening(entry, guarantees);
  return raisesConcern({
    ...saidOf(place),
    entry: entry.pointer,
    looked: lookedAt(entry, ["description", guarantees]),
    because: `${entry.label} is listed against ${outage} outages, and nothing that it says keeps a function up.`,
    question: `What does the device go on doing in a ${outage} outage, by ${entry.label}?`,
  });
}
