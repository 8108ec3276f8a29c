import { relative, sep } from "node:path";
import { isInside } from "./inside.js";

/** The path as reports show it: relative to the base where it lies inside. */
export function shownPath(base: string, path: string): string {
  return slashed(isInside(base, path) ? relative(base, path) || "." : path);
}

/** Writes a path with forward slashes, as globs and reports want it. */
export function slashed(path: string): string {
  return sep === "/" ? path : path.split(sep).join("/");
}
