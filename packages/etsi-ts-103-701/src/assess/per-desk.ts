import type { Desk } from "./desk.js";

/** Works something out once for each assessment, so that a look from every entry costs nothing. */
export function perDesk<T>(workOut: (desk: Desk) => T): (desk: Desk) => T {
  const known = new WeakMap<Desk, { readonly value: T }>();
  return (desk) => {
    const found = known.get(desk);
    if (found) return found.value;
    const value = workOut(desk);
    known.set(desk, { value });
    return value;
  };
}
