import type { DeviceSpec } from "@bollard/device-spec";
import type { Assessment } from "@bollard/etsi-ts-103-701/assess";

/** An IXIT table of the edition that is assessed. */
export type IxitTable = Assessment["tables"][number];

/** What a place in a specification is called. */
export interface Place {
  /** The entry by its id, the table, or the part of the specification. */
  readonly name: string;
  /** The field inside it, by its printed name. */
  readonly field?: string;
  /** The IXIT table that holds it. */
  readonly table?: IxitTable;
}

/** Names places by their JSON Pointers. */
export type NamePlace = (pointer: string) => Place;

const parts: Readonly<Record<string, string>> = { ics: "ICS", ixit: "IXIT" };

/** Names the places of a specification as people do: `AuthMech-1`, Description. */
export function namesOfPlaces(spec: DeviceSpec, tables: readonly IxitTable[]): NamePlace {
  const known = new Map<string, Place>();
  return (pointer) => {
    const place = known.get(pointer) ?? placeAt(pointer, spec, tables);
    known.set(pointer, place);
    return place;
  };
}

function placeAt(pointer: string, spec: DeviceSpec, tables: readonly IxitTable[]): Place {
  const [part = "", key, ...rest] = segmentsOf(pointer);
  if (part === "") return { name: "specification" };
  const name = parts[part] ?? part;
  if (key === undefined) return { name };
  const table = part === "ixit" ? tables.find((one) => one.key === key) : undefined;
  return table === undefined ? namePart(name, key, rest) : nameEntry(table, rest, spec);
}

function namePart(part: string, key: string, [field]: readonly string[]): Place {
  const name = `${part}, ${key}`;
  return field === undefined ? { name } : { name, field: capitalised(field) };
}

function nameEntry(table: IxitTable, path: readonly string[], spec: DeviceSpec): Place {
  const [index, key] = table.rows === "one" ? [undefined, ...path] : path;
  const known = table.fields.find((one) => one.key === key);
  const field = known?.value.kind === "id" ? undefined : (known?.name ?? key);
  const name = index === undefined ? table.name : labelOf(table, Number(index), spec);
  return { name, table, ...(field !== undefined && { field }) };
}

function labelOf({ key, name }: IxitTable, index: number, { ixit }: DeviceSpec): string {
  const entries = ixit?.[key];
  const id = Array.isArray(entries) ? entries[index]?.["id"] : undefined;
  return typeof id === "string" && id !== "" ? id : `entry ${index + 1} of ${name}`;
}

function segmentsOf(pointer: string): readonly string[] {
  const [, ...segments] = pointer.split("/");
  return segments.map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
