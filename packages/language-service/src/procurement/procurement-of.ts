import { nodeAt, type TreeNode } from "@bollard/document";
import type { ProcurementDocument } from "@bollard/procurement-document";
import type { LintedDocument } from "../document.js";

/** The procurement document that a text holds; `undefined` for any other text. */
export function procurementOf({ result }: LintedDocument): ProcurementDocument | undefined {
  if (result.kind !== "procurement") return undefined;
  return result.tree?.root?.value as ProcurementDocument | undefined;
}

/** The places of the sections, statements or references of a procurement document, in their order. */
export function placesIn(
  { result }: LintedDocument,
  list: "sections" | "statements" | "references",
): readonly TreeNode[] {
  return (result.tree && nodeAt(result.tree, `/${list}`)?.children) ?? [];
}
