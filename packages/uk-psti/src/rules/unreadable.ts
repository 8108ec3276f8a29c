import { isWithin, type Pointer, type Segment, toPointer } from "@bollard/model";

/** Says whether the text holds something at a path, or above it, that does not fit the schema. */
export function isUnreadable(path: readonly Segment[], unreadable: ReadonlySet<Pointer>): boolean {
  const pointer = toPointer(path);
  return [...unreadable].some((holder) => isWithin(pointer, holder));
}
