import type { Framework } from "@bollard/model";
import {
  type BillEntryId,
  bill,
  billEntry,
  classify,
  isNisItemId,
  type NisFacts,
  type NisItemId,
  nis,
  nisItem,
  type SourceId,
  type ThresholdId,
  threshold,
} from "./index.js";

export const regulation: NisItemId = "NIS reg 8(1)";
export const paragraph: ThresholdId = "NIS Schedule 2 paragraph 9";
export const isAlsoItem: readonly NisItemId[] = [paragraph];
export const proposal: BillEntryId = "CSR Bill clause 15";
export const first: NisItemId = nis.items[0]?.id ?? "NIS reg 10";
export const source: SourceId = "nis";
export const framework: Framework<NisItemId> = nis;
export const always: "proposal" = billEntry("CSR Bill: status").status;
export const facts: NisFacts = { services: ["drinking-water-supply"], peopleServed: 200_000 };

// @ts-expect-error no item has this id
export const noSuchItem: unknown = nisItem("NIS reg 99");
// @ts-expect-error an entry of the Bill is no item of the law
export const notLaw: NisItemId = "CSR Bill clause 15";
// @ts-expect-error the Bill is no framework of law
export const noFramework: Framework = bill;
// @ts-expect-error no threshold has this id
export const noSuchThreshold: unknown = threshold("NIS reg 8(1)");
// @ts-expect-error no fact has this name
export const noSuchFact: unknown = classify({ customers: 5 });
// @ts-expect-error a quantity is a number
export const noNumber: unknown = classify({ peopleServed: "many" });
// @ts-expect-error no service is called so
export const noSuchService: NisFacts = { services: ["parking"] };
// @ts-expect-error no text has this key
export const noSuchSource: SourceId = "hearsay";

/** A text that was asked about is an id. */
export function narrow(text: string): NisItemId | undefined {
  return isNisItemId(text) ? text : undefined;
}
