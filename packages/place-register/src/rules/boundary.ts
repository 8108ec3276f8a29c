import type { EntryOf } from "../elements.js";
import type { Look } from "./look.js";

type Zone = EntryOf<"zones">;
type Flow = EntryOf<"flows">;

/** Where an end of a flow stands. */
export interface Side {
  /** The zone, where it is known. */
  readonly zone?: Zone;
  /** Who answers for it: empty for the place itself. */
  readonly organisation: string;
}

/** Whether data leave the trust of one organisation, where the register says enough to tell. */
export type Boundary = "crossed" | "inside" | "unknown";

/** The zone of a system, class of devices or data set, be it that of the system that it belongs to. */
export function zoneOf(id: string | undefined, { index }: Look): Zone | undefined {
  const found = index.first(id, "systems", "deviceClasses", "dataSets")?.entry;
  if (found === undefined) return undefined;
  const own = "zone" in found ? found.zone : undefined;
  const system = "system" in found ? index.first(found.system, "systems")?.entry.zone : undefined;
  return index.first(own ?? system, "zones")?.entry;
}

/** Where an end of a flow stands; `undefined` where the register does not say. */
export function sideOf(id: string | undefined, look: Look): Side | undefined {
  if (look.index.first(id, "suppliers")) return { organisation: `supplier ${id}` };
  const zone = zoneOf(id, look);
  if (zone !== undefined) return { zone, organisation: organisationOf(zone) };
  const kind = look.index.first(id, "systems")?.entry.kind;
  return kind === "external-entity" ? { organisation: `elsewhere ${id}` } : undefined;
}

/**
 * Whether a flow crosses from one organisation to another, or through a network that anybody may use: what it
 * declares comes first, then the zones of its ends.
 */
export function boundaryOf(flow: Flow, look: Look): Boundary {
  if (flow.crossesOrganisation) return "crossed";
  const from = sideOf(flow.from, look);
  const to = sideOf(flow.to, look);
  if (from === undefined || to === undefined) return "unknown";
  return from.organisation === to.organisation ? "inside" : "crossed";
}

/** Who runs a zone. A public network, a cloud and a supplier's network are each a party of their own. */
function organisationOf({ id, kind, organisation }: Zone): string {
  if (kind === "public" || kind === "cloud" || kind === "supplier") {
    return `${kind} ${organisation ?? id}`;
  }
  return organisation ?? "";
}
