import type { Span } from "@bollard/document";

/** A verdict and the word that says it. */
export interface VerdictPlace extends Span {
  readonly verdict: "PASS" | "FAIL" | "INCONCLUSIVE" | "N/A";
}

const words = /\b(pass(?:ed)?|fail(?:ed)?|inconclusive|n ?\/ ?a|not applicable)(?![\p{L}\p{N}])/giu;

/** Reads the verdict that a text begins with; none where it names two. */
export function readVerdict(text: string, { start, end }: Span): VerdictPlace | undefined {
  const source = text.slice(start, Math.min(end, start + 300));
  const found = [...source.matchAll(words)];
  const [first] = found;
  if (first === undefined || /[\p{L}\p{N}]/u.test(source.slice(0, first.index))) return undefined;
  const verdicts = new Set(found.map(([word]) => verdictOf(word)));
  if (verdicts.size !== 1) return undefined;
  const at = start + first.index;
  return { verdict: verdictOf(first[0]), start: at, end: at + first[0].length };
}

function verdictOf(word: string): VerdictPlace["verdict"] {
  const lower = word.toLowerCase();
  if (lower.startsWith("pass")) return "PASS";
  if (lower.startsWith("fail")) return "FAIL";
  return lower === "inconclusive" ? "INCONCLUSIVE" : "N/A";
}
