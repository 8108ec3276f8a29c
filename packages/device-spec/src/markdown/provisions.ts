import type { Span } from "@bollard/document";
import { editionsOf } from "../tables/provision-editions.js";

/** A known provision and where its id stands. */
export interface ProvisionPlace extends Span {
  readonly id: string;
}

/** Finds the provision that a text begins with, `Provision` before it or not: `Provision 5.1-2A`, `5.1–1`. */
export function readProvision(text: string, { start, end }: Span): ProvisionPlace | undefined {
  const source = text.slice(start, Math.min(end, start + 200));
  const found =
    /^[\s*_`]*(?:provision[\s:*_`]*)?(\d{1,2}(?:\.\d{1,2})?)[-\u2010-\u2015](\d{1,2}[a-z]?)(?![\p{L}\p{N}]|[-.]\d)/iu.exec(
      source,
    );
  if (found === null) return undefined;
  const [whole, clause = "", number = ""] = found;
  const id = `${clause}-${number.toUpperCase()}`;
  if (editionsOf(id).length === 0) return undefined;
  const stop = start + whole.length;
  return { id, start: stop - clause.length - number.length - 1, end: stop };
}
