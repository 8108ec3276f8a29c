import { relative } from "node:path";
import { configFor, type FileResult } from "@bollard/linter";
import { type FileOptions, slashed } from "@bollard/linter/node";
import { isWorkbookName } from "../workbook-name.js";

/** What a run has found so far. */
export interface Run {
  readonly results: FileResult[];
  /** What could not be done, in plain words. */
  readonly errors: string[];
  /** What was left out as the configuration wants it, in plain words. */
  readonly notes: string[];
  /** What a dry run would change. */
  readonly fixes: string[];
}

/**
 * Says why a file that was named was not linted: a note where the configuration wants it so, else
 * an error.
 * @param path the absolute path
 * @param shown the path as reports show it
 */
export function sayWhyNotLinted(
  path: string,
  shown: string,
  { configs }: FileOptions,
  { errors, notes }: Run,
): void {
  const { config, folder } = configs.for(path);
  if (configFor(config, slashed(relative(folder, path))).ignored) {
    notes.push(`${shown}: the configuration ignores this file.`);
    return;
  }
  if (isWorkbookName(path)) {
    errors.push(workbookNotLinted(shown));
    return;
  }
  errors.push(
    `${shown}: neither its name (*.device.yaml, *.place.yaml …) nor a “bollard:” at its top says what this is; say it with --as device, --as procurement or --as place.`,
  );
}

/** Says what to do with a workbook, which no reader of text can read. */
function workbookNotLinted(shown: string): string {
  return `${shown}: a workbook is not linted as it is; import it first: \`bollard import ${shown} --out product.device.yaml\`.`;
}
