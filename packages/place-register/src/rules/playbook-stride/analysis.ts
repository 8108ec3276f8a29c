import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import { isOlderThan } from "../calendar.js";
import type { Seen } from "../carried-check.js";
import { gap, together } from "../lacks.js";
import type { Look } from "../look.js";
import { systemsInUseOf } from "../playbook-facts.js";

/** Looks for a workshop of authority and supplier within twelve months and since the last change. */
export function lookAtWorkshop(service: EntryOf<"services">, look: Look): Seen {
  const { threatAnalysis, lastChange } = service;
  if (threatAnalysis === undefined) return "unsaid";
  const { on, attendees = [] } = threatAnalysis;
  const hasSupplier = systemsInUseOf(service, look).some(
    ({ supplier }) => supplier !== undefined && supplier !== "in-house",
  );
  const absent = [
    ...(attendees.includes("authority") ? [] : ["the authority"]),
    ...(hasSupplier && !attendees.includes("supplier") ? ["the supplier"] : []),
  ];
  const isOutrun = on !== undefined && lastChange !== undefined && on < lastChange;
  const isOld = on !== undefined && isOlderThan(on, "P12M", look.today);
  return together(
    on === undefined && gap("when the workshop on its threats was", "threatAnalysis.on"),
    (isOutrun || isOld) &&
      gap(
        isOutrun
          ? `when there was a workshop on its threats since the change of ${lastChange}`
          : `when there was a workshop on its threats since ${on}, more than twelve months ago`,
        "threatAnalysis.on",
      ),
    absent.length > 0 &&
      gap(
        `whether staff of ${absent.join(" and ")} took part in the analysis of its threats`,
        "threatAnalysis.attendees",
      ),
  );
}

/** Looks whether each path by which a supplier gives remote support is in the model as a flow. */
export function lookAtWaysIn({ id, remoteAccess }: EntryOf<"systems">, look: Look): Seen {
  if (remoteAccess === undefined) return "unsaid";
  const suppliers = new Set(remoteAccess.flatMap(({ by }) => by ?? []));
  const unseen = [...suppliers].filter((by) => {
    if (by === "in-house") return false;
    const reached = new Set([
      id,
      ...remoteAccess.flatMap((one) => (one.by === by ? (one.reaches ?? []) : [])),
    ]);
    return !relationsOf(look.register)
      .flowsAt(by)
      .some(({ entry: { from, to, via = [] } }) =>
        [from, to, ...via].some((end) => end !== undefined && end !== by && reached.has(end)),
      );
  });
  if (unseen.length === 0) return "so";
  const names = unseen.map((by) => `“${by}”`).join(", ");
  return gap(`by which data flow ${names} gives remote support`, "flows");
}
