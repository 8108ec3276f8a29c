import { defineRule, type Report, type RuleContext } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { type Element, nounsOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { isAnswered } from "../answered.js";
import { nameOf } from "../check-rule.js";
import { citePrinciples } from "../cite-principle.js";
import { type Look, lookAt } from "../look.js";
import { isInUse, isRunning } from "../stages.js";

const check = "ncsc-cp-01-c2";

/** So many entries of a list are told one by one; where there are more, it is said of the list. */
const most = 10;

/** Reports services without a system, systems without a service and devices without a system. */
export const orphan = defineRule<PlaceRegister>({
  id: "place/orphan",
  title: "Every service has a system, every system a service and every class of devices a system",
  level: "warning",
  cites: citePrinciples("ncsc-cp-01"),
  carriesOut: [check],
  why: "What belongs to no service has no owner who would miss it or update it; a service without systems cannot be protected.",
  resolution: "person",
  check(register, report, context) {
    const look = lookAt(register, context);
    const isOpen = ({ entry }: Element<"services" | "systems" | "deviceClasses">) =>
      !isAnswered(check, entry, look);
    const { index } = look;
    const { systemsOfService } = relationsOf(register);
    if (!hasUnreadable("systems", context)) {
      const alone = index
        .of("services")
        .filter(({ entry }) => isRunning(entry) && systemsOfService(entry.id).length === 0);
      tell(report, alone.filter(isOpen), {
        lack: "no system to run on",
        todo: "Name the service under services of its systems, or enter these.",
      });
    }
    tell(report, index.of("systems").filter(servesNothing(look)).filter(isOpen), {
      field: "services",
      lack: "no service and no dependants",
      todo: "Name the services that run on it, or take it out of use.",
    });
    const loose = index.of("deviceClasses").filter(({ entry }) => entry.system === undefined);
    tell(report, loose.filter(isOpen), {
      field: "system",
      lack: "no system to serve",
      todo: "Name the system that the devices serve.",
    });
  },
});

/** Whether no service runs on a system, nothing depends on it and no data pass through it. */
function servesNothing({ register }: Look): (element: Element<"systems">) => boolean {
  const { dependentsOf, servicesStoppedBy } = relationsOf(register);
  const between = new Set((register.flows ?? []).flatMap(({ via = [] }) => via));
  return ({ entry }) => {
    const { id, services = [] } = entry;
    if (!isInUse(entry) || services.length > 0) return false;
    const isNeeded = dependentsOf(id).length > 0 || servicesStoppedBy(id).length > 0;
    return !isNeeded && (id === undefined || !between.has(id));
  };
}

/** Entries that cannot be read may be what is missed elsewhere. */
function hasUnreadable(list: string, { unreadable }: RuleContext): boolean {
  return [...unreadable].some((pointer) => `${pointer}/`.startsWith(`/${list}/`));
}

interface Lack {
  readonly field?: string;
  readonly lack: string;
  readonly todo: string;
}

function tell(report: Report, elements: readonly Element[], { field, lack, todo }: Lack): void {
  const [first] = elements;
  if (first === undefined) return;
  if (elements.length <= most) {
    for (const one of elements) {
      const place = field === undefined ? one.path : [...one.path, field];
      report.missing(place, { what: `${nameOf(one)} has ${lack}.`, todo });
    }
    return;
  }
  const names = elements.slice(0, 5).map(({ label }) => label);
  report.missing([first.list], {
    what: `${elements.length} ${nounsOf(first.list)} have ${lack}: ${names.join(", ")} and ${elements.length - names.length} more.`,
    todo,
  });
}
