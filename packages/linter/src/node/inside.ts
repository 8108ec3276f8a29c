import { isAbsolute, relative, sep } from "node:path";

/** Says whether a path is a folder itself or lies inside it. Both are absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
