import { type Edit, toPath } from "@bollard/model";
import { isPlainObject, setMember } from "./plain-data.js";

/** Makes one edit on plain data and returns new data; the old stays as it was. */
export function patch(data: unknown, edit: Edit): unknown {
  return patchAt(data, toPath(edit.pointer), edit);
}

function patchAt(data: unknown, path: readonly string[], edit: Edit): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return edit.kind === "set" ? edit.value : data;
  const last = rest.length === 0;
  if (Array.isArray(data)) return patchArray(data, Number(name), rest, edit, last);
  if (!isPlainObject(data)) return patchAt({}, path, edit);
  return patchObject(data, name, rest, edit, last);
}

function patchArray(
  data: readonly unknown[],
  index: number,
  rest: readonly string[],
  edit: Edit,
  last: boolean,
): unknown {
  if (last && edit.kind === "remove") return data.filter((_, at) => at !== index);
  const copy = [...data];
  copy[index] = last && edit.kind === "set" ? edit.value : patchAt(copy[index], rest, edit);
  return copy;
}

function patchObject(
  data: Readonly<Record<string, unknown>>,
  name: string,
  rest: readonly string[],
  edit: Edit,
  last: boolean,
): unknown {
  const copy: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(data)) {
    if (key !== name) setMember(copy, key, value);
    else if (!last) setMember(copy, key, patchAt(value, rest, edit));
    else if (edit.kind === "set") setMember(copy, key, edit.value);
    else if (edit.kind === "rename") setMember(copy, edit.key, value);
  }
  if (!Object.hasOwn(data, name) && edit.kind === "set") {
    setMember(copy, name, last ? edit.value : patchAt({}, rest, edit));
  }
  return copy;
}
