import { type DataEdit, type Pointer, type Segment, toPointer } from "@bollard/model";
import { fc } from "../../model/test/properties.js";
import { isPlainObject } from "../src/plain-data.js";
import { data, names } from "./writers.js";

/** The pointers of all values in plain data, the root first. */
export function pointersIn(value: unknown, path: readonly Segment[] = []): readonly Pointer[] {
  const own = toPointer(path);
  if (Array.isArray(value)) {
    return [own, ...value.flatMap((item, index) => pointersIn(item, [...path, index]))];
  }
  if (!isPlainObject(value)) return [own];
  return [
    own,
    ...Object.entries(value).flatMap(([name, member]) => pointersIn(member, [...path, name])),
  ];
}

/** One edit that does not know yet which data it meets. */
export const editPlans = fc.record({
  kind: fc.constantFrom("set", "add", "add-deep", "append", "remove", "rename"),
  where: fc.nat(200),
  name: names,
  value: data,
});

/** Makes a plan an edit of some data. */
export function editOf(
  plan: { kind: string; where: number; name: string; value: unknown },
  subject: unknown,
): DataEdit {
  const pointers = pointersIn(subject);
  const pointer = pointers[plan.where % pointers.length] ?? "";
  const below = pointer + toPointer([plan.name]);
  if (plan.kind === "remove") return { kind: "remove", pointer };
  if (plan.kind === "rename") return { kind: "rename", pointer, key: plan.name };
  if (plan.kind === "set") return { kind: "set", pointer, value: plan.value };
  if (plan.kind === "append") return { kind: "set", pointer: `${pointer}/-`, value: plan.value };
  const deep = plan.kind === "add-deep" ? `${below}/deep/er` : below;
  return { kind: "set", pointer: deep, value: plan.value };
}
