import type { Pointer } from "@bollard/model";

/** One member of a document: the last name of its path, its value and where it stands. */
export interface Member {
  /** The name under which it stands; for an element of a list, that of the list. */
  readonly key: string;
  readonly value: unknown;
  readonly pointer: Pointer;
  /** The object that holds it, or that holds its list. */
  readonly holder: Readonly<Record<string, unknown>>;
  /** The name under which the holder stands. */
  readonly holderKey: string;
}

/** Whether a value is an object with members. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The elements of a list; a value that is no list has none. */
export function elementsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Every member of a document in its order, however deep it is nested. */
export function membersOf(document: unknown): readonly Member[] {
  const members: Member[] = [];
  const open: Member[] = [{ key: "", value: document, pointer: "", holder: {}, holderKey: "" }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    members.push(next);
    open.push(...inside(next).reverse());
  }
  return members;
}

function inside(member: Member): Member[] {
  const { key, value, pointer, holder, holderKey } = member;
  if (Array.isArray(value)) {
    return value.map((element, index) => ({
      key,
      value: element,
      pointer: `${pointer}/${index}`,
      holder,
      holderKey,
    }));
  }
  if (!isObject(value)) return [];
  return Object.entries(value).map(([name, inner]) => ({
    key: name,
    value: inner,
    pointer: `${pointer}/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
    holder: value,
    holderKey: key,
  }));
}
