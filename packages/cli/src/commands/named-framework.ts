import { findFramework, frameworks } from "@bollard/crosswalk";
import type { Framework } from "@bollard/model";
import { UsageError } from "../usage-error.js";

/**
 * The edition that an argument names, such as `en-303-645@3.1.3`, `eu-cra` or `CAF 4.0`; without an edition the newest.
 * @param option the argument, as the message names it
 * @throws UsageError with the nearest match where it names none
 */
export function frameworkNamed(option: string, text: string): Framework {
  const found = findFramework(text);
  if (found.framework) return found.framework;
  const unknown = unknownEdition(text);
  if (unknown !== undefined) throw new UsageError(`${option} is “${text}”. ${unknown}`);
  const near = "nearest" in found ? found.nearest : undefined;
  const guess = near
    ? `Did you mean ${near.id}@${near.edition} (${near.label})?`
    : `It can be ${[...new Set(frameworks.map(({ id }) => id))].join(", ")}.`;
  throw new UsageError(`${option} is “${text}”, and no framework here is called so. ${guess}`);
}

/** Says which editions there are of a framework that is named with another one. */
function unknownEdition(text: string): string | undefined {
  const [, name = "", edition = ""] = /^(.+?)(?:@|\s+)v?([\d./]+)$/i.exec(text.trim()) ?? [];
  const named = name === "" ? undefined : findFramework(name).framework;
  if (named === undefined) return undefined;
  const editions = frameworks.filter(({ id }) => id === named.id).map((one) => one.edition);
  return `There is no edition ${edition} of ${named.id} here; there ${editions.length === 1 ? "is" : "are"} ${editions.join(", ")}.`;
}
