import { type DataEdit, isWithin, type Segment, toPath, toPointer } from "@bollard/model";

/**
 * Edits that let pointers of a list lead to entries that have another id now.
 * @param at the list and the field of its entries that holds a pointer
 * @param pointers what that field holds in each entry
 * @param holder where the entries stand that have another id
 * @param renamed the new ids by the old ones
 */
export function movedPointers(
  [list, field]: readonly [list: string, field: string],
  pointers: readonly (string | undefined)[],
  holder: readonly Segment[],
  renamed: ReadonlyMap<string, string>,
): readonly DataEdit[] {
  return pointers.flatMap((pointer, index): readonly DataEdit[] => {
    const value = pointer && moved(pointer, holder, renamed);
    if (value === undefined || value === "") return [];
    return [{ kind: "set", pointer: toPointer([list, index, field]), value }];
  });
}

function moved(
  pointer: string,
  holder: readonly Segment[],
  renamed: ReadonlyMap<string, string>,
): string | undefined {
  if (!isWithin(pointer, toPointer(holder))) return undefined;
  const [id = "", ...rest] = toPath(pointer).slice(holder.length);
  const own = renamed.get(id);
  return own === undefined ? undefined : toPointer([...holder, own, ...rest]);
}
