import type { ProvisionId } from "@bollard/etsi-en-303-645";
import {
  type CaseId,
  type FieldKey,
  type GroupId,
  type IxitFieldKey,
  type IxitFieldName,
  type IxitFieldPath,
  type IxitTableKey,
  type IxitTableName,
  isUnitId,
  ixitTable,
  type Read,
  type TestEdition,
  testUnit,
  type UnitId,
  unitsOf,
  unitsReading,
} from "./index.js";
import { v111 } from "./v1.1.1/index.js";
import { v211 } from "./v2.1.1/index.js";

/** True when two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

export const older: UnitId<"1.1.1"> = "5.3-4-1 a";
export const newer: UnitId<"2.1.1"> = "5.5-7-1 a";
export const either: readonly UnitId[] = ["4-1-1 a", "5.0-1-1 a"];
export const group: GroupId<"2.1.1"> = "5.3-15A";
export const testCase: CaseId<"2.1.1"> = "5.3-15A-2";
export const groupsAreProvisions: Same<GroupId<"2.1.1">, ProvisionId<"3.1.3">> = true;
export const editions: readonly TestEdition[] = [v111, v211];

// @ts-expect-error V2.1.1 split 5.3-4
export const split: UnitId<"2.1.1"> = "5.3-4-1 a";
// @ts-expect-error V1.1.1 has no lettered groups
export const lettered: CaseId<"1.1.1"> = "5.3-15A-1";
// @ts-expect-error the case has three units
export const beyond: UnitId<"2.1.1"> = "5.3-10-1 d";
// @ts-expect-error the group belongs to the other edition
export const group111: GroupId<"1.1.1"> = "5.0-1";
// @ts-expect-error V2.1.1 moved 4-1 to 5.0-1
export const moved = unitsOf(v211, "4-1");
// @ts-expect-error the unit belongs to the other edition
export const unit = testUnit(v111, "5.13-1A-1 a");

export const table: IxitTableName<"2.1.1"> = "28-LogIntf";
export const tableKey: IxitTableKey<"1.1.1"> = "ExtAPI";
export const field: IxitFieldName<"2.1.1", "7-UpdMech"> = "Update Checking";
export const fieldKey: IxitFieldKey<"2.1.1", "7-UpdMech"> = "updateChecking";
export const path: IxitFieldPath<"2.1.1"> = "11-SecComMech/Interface";
export const slashed: Same<FieldKey<"Review/Evaluation Method">, "reviewEvaluationMethod"> = true;
export const hyphened: Same<
  FieldKey<"Publication of Non-Updatable">,
  "publicationOfNonUpdatable"
> = true;
export const id: Same<FieldKey<"ID">, "id"> = true;
export const titleOf: "15-PhyIntf" = ixitTable("2.1.1", "15-PhyIntf").name;

// @ts-expect-error V2.1.1 renamed table 28
export const renamed: IxitTableName<"2.1.1"> = "28-ExtAPI";
// @ts-expect-error the table belongs to the other edition
export const table111 = ixitTable("1.1.1", "15-PhyIntf");
// @ts-expect-error the field belongs to another table
export const elsewhere: IxitFieldName<"2.1.1", "7-UpdMech"> = "Debug Interface";
// @ts-expect-error the field is new in V2.1.1
export const later: IxitFieldName<"1.1.1", "29-InpVal"> = "Source";
// @ts-expect-error tables with a single row have no ID
export const noId: IxitFieldName<"2.1.1", "4-Conf"> = "ID";
// @ts-expect-error the path names a field of another table
export const wrongPath: IxitFieldPath<"2.1.1"> = "11-SecComMech/Access";
// @ts-expect-error a unit can read only fields that the table has
export const read: Read<"2.1.1"> = { table: "20-SecBoot", fields: ["Protection"] };
// @ts-expect-error the field belongs to another table
export const reading = unitsReading(v211, "20-SecBoot", "Protection");

/** A text that was asked about is an id of that edition and of no other. */
export function narrow(text: string): UnitId<"1.1.1"> | undefined {
  return isUnitId(v111, text) ? text : undefined;
}
