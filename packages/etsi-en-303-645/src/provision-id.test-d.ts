import type { Condition, Lineage } from "@bollard/model";
import {
  conditionsOf,
  type FeatureName,
  isProvisionId,
  type ProvisionId,
  provision,
  provisionsUnder,
  v313,
} from "./index.js";

export const older: ProvisionId<"2.1.1"> = "5.3-4";
export const newer: ProvisionId<"3.1.3"> = "5.3-4A";
export const either: readonly ProvisionId[] = ["4-1", "5.0-1"];
export const newerOnly: ProvisionId<"3.1.3"> = v313.items[0]?.id ?? "5.0-1";

// @ts-expect-error no edition has a ninth provision on passwords
export const neither: ProvisionId = "5.1-9";
// @ts-expect-error V3.1.3 split 5.3-4
export const split: ProvisionId<"3.1.3"> = "5.3-4";
// @ts-expect-error V2.1.1 has no lettered provisions
export const lettered: ProvisionId<"2.1.1"> = "5.3-4A";
// @ts-expect-error V3.1.3 moved 4-1 to 5.0-1
export const moved = provision("3.1.3", "4-1");
// @ts-expect-error no such edition
export const unknownEdition: unknown = provision("3.1.2", "5.1-1");
// @ts-expect-error V2.1.1 has no lettered features
export const letter = provisionsUnder("2.1.1", "a");
// @ts-expect-error the id belongs to the other edition
export const conditions = conditionsOf("2.1.1", "5.1-2A");

export const feature: Condition<FeatureName> = { fact: "networkUpdates" };
// @ts-expect-error no such feature
export const unknownFeature: Condition<FeatureName> = { fact: "networkUpdate" };

export const step: Lineage<ProvisionId<"2.1.1">, ProvisionId<"3.1.3">> = {
  // @ts-expect-error the lineage starts in V2.1.1
  from: ["5.0-1"],
  to: ["5.0-1"],
  change: "same",
};

/** A text that was asked about is an id of that edition and of no other. */
export function narrow(text: string): ProvisionId<"2.1.1"> | undefined {
  return isProvisionId("2.1.1", text) ? text : undefined;
}
