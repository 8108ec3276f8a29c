import type { Statement } from "../../statement.js";

/** A requirement that binds or that only says what is wished for. */
export interface Binding {
  readonly statement: number;
  readonly binds: boolean;
  readonly quote: string;
}

/** Who must do something is bound; a wish and a rank `desirable` are none; the rank stands before the words. */
export function bindingOf({ rank, modality, actor, text }: Statement): boolean | undefined {
  if (actor === "buyer") return undefined;
  if (rank !== undefined) return rank === "mandatory";
  if (
    /\b(?:is|are|would be) (?:highly )?(?:desirable|optional|preferred|an advantage)\b/i.test(text)
  )
    return false;
  if (/\b(?:is|are) (?:an? )?(?:mandatory|essential|required)\b/i.test(text)) return true;
  if (modality === "obligation") return true;
  return modality === "recommendation" ? false : undefined;
}

/** A requirement as a message quotes it. */
export function shortened(text: string): string {
  return text.length > 120 ? text.slice(0, 120).replace(/\s\S*$/, "") : text.replace(/[.;]$/, "");
}
