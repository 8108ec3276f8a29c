import type { NisItem } from "./item.js";
import type { NisItemId } from "./item-id.js";
import { nis } from "./nis.js";
import type { Threshold } from "./schedule-2/threshold.js";
import type { SubsectorId } from "./sectors.js";
import { type ThresholdId, thresholds } from "./thresholds.js";

/** The item of that id. Throws a `RangeError` for an id that types did not check. */
export function nisItem(id: NisItemId): NisItem<NisItemId> {
  const found = nis.items.find((item) => item.id === id);
  if (!found) throw new RangeError(`The NIS regime has no item ${id}`);
  return found;
}

/** Says whether a text is the id of an item of the regime, exactly as printed; entries of the Bill are none. */
export function isNisItemId(text: string): text is NisItemId {
  return nis.items.some((item) => item.id === text);
}

/** The threshold of that id. Throws a `RangeError` for an id that types did not check. */
export function threshold(id: ThresholdId): Threshold<ThresholdId> {
  const found = thresholds().find((entry) => entry.id === id);
  if (!found) throw new RangeError(`Schedule 2 has no threshold ${id}`);
  return found;
}

/** The thresholds of a subsector, in the order of Schedule 2. */
export function thresholdsOf(subsector: SubsectorId): readonly Threshold<ThresholdId>[] {
  return thresholds().filter((entry) => entry.subsector === subsector);
}
