import { isObject } from "../check/walk.js";

/** A way into a document, from its top. */
export type Way = readonly (string | number)[];

/** Reads a document and keeps in mind what was read, so that the rest can be kept. */
export class Taken {
  private readonly read = new Set<string>();

  constructor(private readonly document: unknown) {}

  /** The text at a place; it counts as read. Undefined where there is none. */
  text(...way: Way): string | undefined {
    const found = valueAt(this.document, way);
    if (typeof found !== "string") return undefined;
    this.read.add(keyOf(way));
    return found;
  }

  /** The value at a place, which does not count as read. */
  peek(...way: Way): unknown {
    return valueAt(this.document, way);
  }

  /** Members of what lies at a place count as read; what else stands beside them does not. */
  takeMembers(way: Way, ...names: readonly string[]): void {
    for (const name of names) this.read.add(keyOf([...way, name]));
  }

  /** What of the document was not read; undefined where nothing is left. */
  rest(): unknown {
    return this.without(this.document, []);
  }

  private without(value: unknown, way: Way): unknown {
    if (this.read.has(keyOf(way))) return undefined;
    if (Array.isArray(value)) {
      const left = value.map((item, index) => this.without(item, [...way, index]));
      return left.some((item) => item !== undefined)
        ? left.filter((one) => one !== undefined)
        : undefined;
    }
    if (!isObject(value)) return value;
    const left = Object.entries(value).flatMap(([key, item]) => {
      const kept = this.without(item, [...way, key]);
      return kept === undefined ? [] : [[key, kept] as const];
    });
    return left.length === 0 ? undefined : Object.fromEntries(left);
  }
}

function valueAt(document: unknown, way: Way): unknown {
  let value = document;
  for (const step of way) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isObject(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  }
  return value;
}

function keyOf(way: Way): string {
  return JSON.stringify(way.map(String));
}
