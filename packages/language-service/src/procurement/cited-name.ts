import type { Cited } from "./cited-items.js";

/** Writes a citation as documents do: `ETSI EN 303 645 V3.1.3, 5.1-1`, `ISO/IEC 27001:2022`, `CAF v4.0`. */
export function citedName({ document, edition, provision }: Cited): string {
  return `${document}${editionName(document, edition)}${provision ? `, ${provision}` : ""}`;
}

function editionName(document: string, edition: string | undefined): string {
  if (edition === undefined) return "";
  if (/^\d{4}$/.test(edition)) return `:${edition}`;
  if (!/^\d/.test(edition)) return ` ${edition}`;
  return document.startsWith("ETSI") ? ` V${edition}` : ` v${edition}`;
}
