/** A status of Table B.1 as it can be compared, however it is spelt. */
export interface PrintedStatus {
  readonly strength: "M" | "R";
  /** The numbers of conditions and letters of features, sorted. */
  readonly symbols: readonly string[];
  /** True where a C or F, or a symbol, says that it depends on something. */
  readonly isConditional: boolean;
}

const form = /^([MR])(C?F?|FC)(?:\(([A-Z0-9,;/&.]*)\))?$/;
const longest = 60;

/**
 * Reads a status however it is spelt: `M F (a)`, `MC(1)`, `**R C** (9, 12)`, `Mandatory`.
 * @returns `undefined` for what is no status
 */
export function readStatus(text: string): PrintedStatus | undefined {
  if (text.length > longest) return undefined;
  const compact = text
    .normalize("NFKC")
    .toUpperCase()
    .replaceAll(/\b(?:AND|OR)\b/g, ",")
    .replaceAll(/[\s*_`"']+/g, "")
    .replace(/^MANDATORY/, "M")
    .replace(/^RECOMMEND(?:ED|ATION)/, "R");
  const match = form.exec(compact);
  if (!match) return undefined;
  const [, strength, kinds = "", list = ""] = match;
  const symbols = list
    .split(/[,;/&.]/)
    .filter((symbol) => symbol !== "")
    .map((symbol) => symbol.toLowerCase())
    .sort();
  return {
    strength: strength === "M" ? "M" : "R",
    symbols,
    isConditional: kinds !== "" || symbols.length > 0,
  };
}

/** True where two statuses say the same; one that leaves the symbols out may mean any. */
export function isSameStatus(printed: PrintedStatus, own: PrintedStatus): boolean {
  if (printed.strength !== own.strength || printed.isConditional !== own.isConditional)
    return false;
  return printed.symbols.length === 0 || printed.symbols.join() === own.symbols.join();
}
