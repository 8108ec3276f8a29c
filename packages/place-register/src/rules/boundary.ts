import { remember, rememberEach } from "@bollard/model";
import type { EntryOf, RegisterIndex } from "../elements.js";
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
export function zoneOf(id: string | undefined, look: Look): Zone | undefined {
  return sideOf(id, look)?.zone;
}

const sidesIn = /* @__PURE__ */ remember((index: RegisterIndex) =>
  rememberEach((id: string) => findSide(id, index)),
);

/** Where an end of a flow stands; `undefined` where the register does not say. */
export function sideOf(id: string | undefined, { index }: Look): Side | undefined {
  return id === undefined ? undefined : sidesIn(index)(id);
}

function findSide(id: string, index: RegisterIndex): Side | undefined {
  if (index.first(id, "suppliers")) return { organisation: `supplier ${id}` };
  const found = index.first(id, "systems", "deviceClasses", "dataSets")?.entry;
  if (found === undefined) return undefined;
  const own = "zone" in found ? found.zone : undefined;
  const system = "system" in found ? index.first(found.system, "systems")?.entry : undefined;
  const zone = index.first(own ?? system?.zone, "zones")?.entry;
  if (zone !== undefined) return { zone, organisation: organisationOf(zone) };
  const isOutside = "kind" in found && found.kind === "external-entity";
  return isOutside ? { organisation: `elsewhere ${id}` } : undefined;
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

/** Whether a flow is known to leave one zone for another. */
export function crossesZones(flow: Flow, look: Look): boolean {
  const from = zoneOf(flow.from, look);
  const to = zoneOf(flow.to, look);
  return from !== undefined && to !== undefined && from !== to;
}

/** Who runs a zone. A public network, a cloud and a supplier's network are each a party of their own. */
function organisationOf({ id, kind, organisation }: Zone): string {
  if (kind === "public" || kind === "cloud" || kind === "supplier") {
    return `${kind} ${organisation ?? id}`;
  }
  return organisation ?? "";
}
