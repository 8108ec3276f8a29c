import type { Support } from "@bollard/etsi-ts-103-701";

/** The supports in the order of their columns. */
export const supports = ["Y", "N", "N/A"] as const satisfies readonly Support[];

/** The support that a cell certainly states; `undefined` for anything that a person has to read. */
export function readSupport(text: string): Support | undefined {
  const plain = text.trim().toLowerCase().replace(/\.$/, "");
  if (plain === "y" || plain === "yes") return "Y";
  if (plain === "n" || plain === "no") return "N";
  const notApplicable = ["n/a", "na", "n.a", "not applicable", "n / a"];
  return notApplicable.includes(plain) ? "N/A" : undefined;
}

/** Says whether a cell in a column of its own for one answer is marked. */
export function isMark(text: string): boolean {
  return /^(x|y|yes|\u2713|\u2714|\u2612|\u2611)$/i.test(text.trim());
}

/** The mark that is written in a column of its own. */
export const mark = "x";
