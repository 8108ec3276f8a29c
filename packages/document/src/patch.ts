import { type DataEdit, toPath } from "@bollard/model";
import { isPlainObject, setMember } from "./plain-data.js";

/**
 * Makes one edit on plain data and returns new data; the old stays as it was. Setting makes the
 * objects on the way that are not there; in a list it replaces an entry or, at the place after the
 * last or at `-`, adds one. An edit of what is not there changes nothing.
 */
export function patch(data: unknown, edit: DataEdit): unknown {
  return patchAt(data, toPath(edit.pointer), edit);
}

/** The index of a list's entry that a segment names, the place after the last included. */
export function indexIn(length: number, segment: string): number | undefined {
  if (segment === "-") return length;
  if (!/^(0|[1-9]\d{0,8})$/.test(segment)) return undefined;
  const index = Number(segment);
  return index <= length ? index : undefined;
}

function patchAt(data: unknown, path: readonly string[], edit: DataEdit): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return edit.kind === "set" ? edit.value : data;
  if (Array.isArray(data)) return patchArray(data, name, rest, edit);
  if (isPlainObject(data)) return patchObject(data, name, rest, edit);
  return edit.kind === "set" ? patchObject({}, name, rest, edit) : data;
}

function patchArray(
  data: readonly unknown[],
  name: string,
  rest: readonly string[],
  edit: DataEdit,
): unknown {
  const index = indexIn(data.length, name);
  if (index === undefined || (index === data.length && edit.kind !== "set")) return data;
  if (rest.length === 0 && edit.kind === "remove") return data.filter((_, at) => at !== index);
  if (rest.length === 0 && edit.kind === "rename") return data;
  const copy = [...data];
  copy[index] = patchAt(copy[index], rest, edit);
  return copy;
}

function patchObject(
  data: Readonly<Record<string, unknown>>,
  name: string,
  rest: readonly string[],
  edit: DataEdit,
): unknown {
  const last = rest.length === 0;
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    if (key !== name) setMember(copy, key, value);
    else if (last && edit.kind === "rename") setMember(copy, edit.key, value);
    else if (!last || edit.kind === "set") setMember(copy, key, patchAt(value, rest, edit));
  }
  if (!Object.hasOwn(data, name) && edit.kind === "set") {
    setMember(copy, name, patchAt(undefined, rest, edit));
  }
  return copy;
}
