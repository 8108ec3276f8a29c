import { type Run, strong } from "../../handover/handover.js";
import { type Alike, groupBy } from "./alike.js";
import { listNames } from "./list-names.js";
import type { Reader } from "./reader.js";

/**
 * Where rulings looked, in words: the entries, with the fields that were read. Of entries that pass, a
 * few stand for many.
 */
export function whereOf(
  { rulings, verdict }: Pick<Alike, "rulings" | "verdict">,
  { nameAt }: Reader,
): readonly Run[] {
  const pointers = rulings.flatMap(({ entry, at, looked }) => [entry ?? at, ...looked, at]);
  const fieldsOf = new Map<string, Set<string>>();
  for (const { name, field } of pointers.map(nameAt)) {
    const fields = fieldsOf.get(name) ?? new Set();
    if (field !== undefined) fields.add(field);
    fieldsOf.set(name, fields);
  }
  const all = [...fieldsOf].map(([name, fields]) => ({ name, fields: [...fields].join(", ") }));
  const inside = all.filter(({ name }) => !roots.includes(name));
  const groups = groupBy(inside.length > 0 ? inside : all, ({ fields }) => fields);
  const most = verdict === "PASS" ? 6 : undefined;
  const shown = groups.slice(0, groups.length > 4 ? 3 : 4).map((same, index): readonly Run[] => {
    const [{ fields } = { fields: "" }] = same;
    const names = listNames(
      same.map(({ name }) => name),
      most,
    );
    return [index === 0 ? "" : "; ", strong(names), fields === "" ? "" : ` (${fields})`];
  });
  const rest = groups.length - shown.length;
  return [...shown.flat(), rest === 0 ? "" : `; and ${rest} more places`];
}

/** Places that say nothing beside another. */
const roots = ["IXIT", "specification"];
