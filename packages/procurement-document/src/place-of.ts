import type { ProcurementDocument } from "./procurement-document.js";

/** Where a statement stands, as it is named at another one: `in 4.2`, `under “Security”`. */
export function placeOf(
  { statements, sections }: ProcurementDocument,
  statement: number,
  from: number,
): string {
  const { number, section = 0 } = statements[statement] ?? {};
  const here = statements[from];
  const isNear = here?.section === section && here.number === number;
  if (isNear) return statement < from ? "above" : "below";
  if (number !== undefined) return `in ${number}`;
  const { title = "", number: ofSection } = sections[section] ?? {};
  const name = [ofSection, title].filter(Boolean).join(" ");
  if (here?.section === section) return statement < from ? "above" : "below";
  return name === "" ? "elsewhere" : `under “${name}”`;
}
