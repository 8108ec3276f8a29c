import { existsSync, realpathSync } from "node:fs";
import { dirname, isAbsolute, relative, resolve, sep } from "node:path";

/** Says whether a path is a folder itself or lies inside it. Both are absolute. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** Where a reference in a file leads: to a file or folder, to nothing, or to where it must not. */
export type Referenced =
  | { readonly path: string; readonly exists: boolean }
  | { readonly path: undefined };

/**
 * Follows a reference in a file, as long as it stays inside a folder: addresses, absolute paths, ways out and
 * links that lead out are not followed, so that a file cannot make anybody read files elsewhere.
 * @param from the absolute path of the file
 * @throws what the file system throws where it cannot be looked at
 */
export function follow(from: string, reference: string, boundary: string): Referenced {
  const out = { path: undefined };
  if (/^[a-z][a-z0-9+.-]+:/i.test(reference) || isAbsolute(reference)) return out;
  const path = resolve(dirname(from), reference.replaceAll("\\", "/"));
  if (!isInside(boundary, path)) return out;
  if (!existsSync(path)) return { path, exists: false };
  return isInside(realpathSync(boundary), realpathSync(path)) ? { path, exists: true } : out;
}
