import { frameworks, mappingSets } from "@bollard/crosswalk";
import type { Library } from "../library.js";
import { frameworkLibrary } from "./framework-library.js";
import { mappingLibrary } from "./mapping-library.js";

/** Every framework and all links between them, a library each. */
export function libraries(): readonly Library[] {
  return [
    ...frameworks.map(frameworkLibrary),
    ...mappingSets().flatMap((set) => mappingLibrary(set) ?? []),
  ];
}
