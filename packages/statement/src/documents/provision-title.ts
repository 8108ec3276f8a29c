import { edition } from "@bollard/etsi-en-303-645";

type Assessed = Parameters<typeof edition>[0];

/** What a provision asks for, in our own words, for a heading or a cell: no full stop at its end. */
export function provisionTitle(assessed: Assessed, id: string): string {
  const summary = edition(assessed).items.find((item) => item.id === id)?.summary ?? "";
  return summary.replace(/\.$/, "");
}
