import type { PstiItem } from "./item.js";
import type { PstiItemId } from "./item-id.js";
import { psti } from "./psti.js";

/** The item of that id. Throws a `RangeError` for an id that types did not check. */
export function pstiItem(id: PstiItemId): PstiItem<PstiItemId> {
  const found = psti.items.find((item) => item.id === id);
  if (!found) throw new RangeError(`The PSTI regime has no item ${id}`);
  return found;
}

/** Says whether a text is the id of an item, exactly as printed. */
export function isPstiItemId(text: string): text is PstiItemId {
  return psti.items.some((item) => item.id === text);
}
