import type { EntryOf } from "../../elements.js";
import { relationsOf } from "../../relations.js";
import type { Seen } from "../carried-check.js";
import { gap, together } from "../lacks.js";
import type { Look } from "../look.js";
import { systemsInUseOf } from "../playbook-facts.js";

/** Looks for the day of a workshop on threats, and whether authority and supplier took part. */
export function lookAtWorkshop(service: EntryOf<"services">, look: Look): Seen {
  const { threatAnalysis } = service;
  if (threatAnalysis === undefined) return "unsaid";
  const { on, attendees = [] } = threatAnalysis;
  const hasSupplier = systemsInUseOf(service, look).some(
    ({ supplier }) => supplier !== undefined && supplier !== "in-house",
  );
  const absent = [
    ...(attendees.includes("authority") ? [] : ["the authority"]),
    ...(hasSupplier && !attendees.includes("supplier") ? ["the supplier"] : []),
  ];
  // That it is old, or older than the last change, is told with the principle on risks.
  return together(
    on === undefined && gap("when the workshop on its threats was", "threatAnalysis.on"),
    absent.length > 0 &&
      gap(
        `whether staff of ${absent.join(" and ")} took part in the analysis of its threats`,
        "threatAnalysis.attendees",
      ),
  );
}

/** Looks whether each path by which a supplier gives remote support is in the model as a flow. */
export function lookAtWaysIn({ id, zone, remoteAccess }: EntryOf<"systems">, look: Look): Seen {
  if (remoteAccess === undefined) return "unsaid";
  const suppliers = new Set(remoteAccess.flatMap(({ by }) => by ?? []));
  const host = look.index.first(zone, "zones")?.entry.organisation;
  const unseen = [...suppliers].filter((by) => {
    if (by === "in-house" || isHost(by, host, look)) return false;
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

/** Whether a system stands with the supplier itself: who works at home comes in by no path. */
function isHost(by: string, host: string | undefined, { index }: Look): boolean {
  return host !== undefined && (host === by || host === index.first(by, "suppliers")?.entry.name);
}
