import type { DeviceSpec } from "@bollard/device-spec";
import {
  type Edition,
  editions,
  type FieldValue,
  type IxitField,
  type IxitTable,
} from "@bollard/etsi-ts-103-701";
import { appliedEdition, tablesOf } from "@bollard/etsi-ts-103-701/assess";

/** The editions whose tables a specification may hold: the claimed one, or both, the applied one first. */
export function editionsOf(subject: DeviceSpec): readonly Edition[] {
  const { edition, basis } = appliedEdition(subject);
  if (basis === "claimed") return [edition];
  return [edition, ...editions.filter((one) => one !== edition)];
}

/** A place in the IXIT, by the tables of one edition. */
export interface IxitPlace {
  readonly table: IxitTable;
  /** The field; absent at the entry, or at the table that is one. */
  readonly field?: IxitField;
  /** What is to stand there; absent at an entry, and at a field in its long form. */
  readonly value?: FieldValue;
  /** True at an element of a list. */
  readonly inList: boolean;
  /** True at a table of many entries itself. */
  readonly isTable: boolean;
}

/** Finds what a path below `ixit` leads to, in each of some editions that has it. */
export function ixitPlaces(path: readonly string[], of: readonly Edition[]): readonly IxitPlace[] {
  return of.flatMap((edition) => ixitPlace(path, edition) ?? []);
}

function ixitPlace(
  [area, key, ...rest]: readonly string[],
  edition: Edition,
): IxitPlace | undefined {
  const table = area === "ixit" ? tablesOf(edition).find((one) => one.key === key) : undefined;
  if (table === undefined) return undefined;
  const isMany = table.rows === "many";
  const [name, second, ...more] = isMany ? rest.slice(1) : rest;
  const isTable = isMany && rest.length === 0;
  if (name === undefined) return { table, inList: false, isTable };
  const field = table.fields.find((one) => one.key === name);
  if (field === undefined) return undefined;
  const own = { table, field, isTable: false };
  if (second === undefined) return { ...own, value: field.value, inList: false };
  if (/^\d+$/.test(second)) return { ...own, value: field.value, inList: true };
  const facet = field.facets.find((one) => one.key === second);
  const value = second === "value" ? field.value : facet?.value;
  return value && { ...own, value, inList: more.length > 0 };
}
