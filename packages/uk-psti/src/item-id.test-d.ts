import { isPstiItemId, type PstiItemId, psti, pstiItem } from "./index.js";

export const paragraph: PstiItemId = "Schedule 1 paragraph 1(3)(c)";
export const section: PstiItemId = "PSTI Act s.8";
export const regulation: PstiItemId = "SI 2023/1007 reg 8";
export const label: PstiItemId = "Schedule 2 paragraph 2(2B)";
export const first: PstiItemId = psti.items[0]?.id ?? "PSTI Act 2022";

// @ts-expect-error paragraph 1(3) ends with (d)
export const noSuchParagraph: PstiItemId = "Schedule 1 paragraph 1(3)(e)";
// @ts-expect-error paragraph 1 numbers its conditions (2) to (4)
export const otherNumbering: PstiItemId = "Schedule 2 paragraph 1(2A)";
// @ts-expect-error the id is not spelt so
export const otherSpelling: PstiItemId = "PSTI Act section 8";
// @ts-expect-error there is no Schedule 5
export const noSuchSchedule: unknown = pstiItem("Schedule 5 paragraph 1");

/** A text that was asked about is an id. */
export function narrow(text: string): PstiItemId | undefined {
  return isPstiItemId(text) ? text : undefined;
}
