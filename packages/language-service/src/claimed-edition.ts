import { frameworks } from "@bollard/linter";
import type { Framework } from "@bollard/model";
import type { LintedDocument } from "./document.js";

const standard = "etsi-en-303-645";

/** The edition of EN 303 645 that a document claims; the newest where it claims none that is known. */
export function claimedEdition({ result }: LintedDocument): Framework | undefined {
  const data = result.tree?.root?.value as { claims?: Record<string, unknown> | null } | undefined;
  const claimed = data?.claims?.[standard];
  const editions = frameworks.filter(({ id }) => id === standard);
  return editions.find(({ edition }) => edition === claimed) ?? editions.at(-1);
}
