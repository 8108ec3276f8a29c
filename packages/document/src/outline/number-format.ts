/** How numbers are printed. */
export type NumberFormat =
  | "decimal"
  | "decimal-zero"
  | "lower-letter"
  | "upper-letter"
  | "lower-roman"
  | "upper-roman";

/** Prints a number; one that the format cannot write comes out in digits. */
export function formatNumber(value: number, format: NumberFormat): string {
  if (format === "decimal-zero") return String(value).padStart(2, "0");
  if (format === "decimal" || value < 1 || value > 3999) return String(value);
  if (format === "lower-roman") return romanOf(value);
  if (format === "upper-roman") return romanOf(value).toUpperCase();
  const letters = lettersOf(value);
  return format === "upper-letter" ? letters.toUpperCase() : letters;
}

/** Behind `z` comes `aa`, then `bb`. */
function lettersOf(value: number): string {
  const letter = String.fromCharCode(0x61 + ((value - 1) % 26));
  return letter.repeat(Math.floor((value - 1) / 26) + 1);
}

const romans = [
  ...([
    [1000, "m"],
    [900, "cm"],
    [500, "d"],
    [400, "cd"],
    [100, "c"],
    [90, "xc"],
  ] as const),
  ...([
    [50, "l"],
    [40, "xl"],
    [10, "x"],
    [9, "ix"],
    [5, "v"],
    [4, "iv"],
    [1, "i"],
  ] as const),
] as const;

function romanOf(value: number): string {
  let rest = value;
  let text = "";
  for (const [size, letters] of romans) {
    text += letters.repeat(Math.floor(rest / size));
    rest %= size;
  }
  return text;
}
