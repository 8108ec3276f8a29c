import type { ProcurementItem } from "./item.js";
import type { ProcurementItemId } from "./item-id.js";
import { procurement } from "./procurement.js";

/** The item of that id. Throws a `RangeError` for an id that types did not check. */
export function procurementItem(id: ProcurementItemId): ProcurementItem<ProcurementItemId> {
  const found = procurement.items.find((item) => item.id === id);
  if (!found) throw new RangeError(`UK procurement law and policy has no item ${id}`);
  return found;
}

/** Says whether a text is the id of an item, exactly as printed. */
export function isProcurementItemId(text: string): text is ProcurementItemId {
  return procurement.items.some((item) => item.id === text);
}
