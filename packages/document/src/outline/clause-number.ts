/** Parts with dots between, none with a zero before it: `4.2.1`. */
const dotted = String.raw`[1-9]\d{0,2}(?:\.(?:0|[1-9]\d{0,2}))+`;

/** A letter, a small Roman number or a number between parentheses: `(a)`. */
const bracketed = String.raw`\((?:[a-z]|[ivxlc]{1,7}|\d{1,2})\)`;

const withBracket = new RegExp(String.raw`^(${dotted}|[1-9]\d?)[.)]?\s?(${bracketed})(?:\s|$)`);
const withTab = new RegExp(String.raw`^(${dotted}|[1-9]\d?(?=[.)]))[.)]?[^\S\n]*\t`);
const deep = new RegExp(String.raw`^(${dotted}|[1-9]\d?(?=[.)]))[.)]?\s+(?=\S)`);
const alone = new RegExp(String.raw`^(${bracketed})\s+\S`);

/** How a sentence or a title begins, rather than the unit of a quantity. */
const beginning =
  /^["'“‘«([]?(?:\p{Lu}\p{Ll}+|A(?=\s+\p{L})|\p{Lu}{4,}|(?:ISO|IEC|NIS|CAF|PPN|TLS|API|VPN|MFA|SLA|KPI|ICO|NHS|DPO)s?(?=[\s/-]))/u;

const quantity =
  /^(?:[KMGT]?(?:bit|byte|bps)s?\b|[KM]?Hz\b|(?:Million|Billion|Percent|Per|Times?|Hours?|Days?|Weeks?|Months?|Years?|Met(?:re|er)s?|Volts?|Watts?|Amps?|Ah|Wh|Pa|Celsius|Fahrenheit|Uhr)\b)/i;

/**
 * The number of the clause that a text begins with: `4.2.1`, `4.2.1(a)`, `(a)`, `4` of `4. Scope`. Only
 * where it is certain: `3.5 metres` and `2024 was` begin with quantities.
 */
export function clauseNumber(text: string): string | undefined {
  if (!/^[\d(]/.test(text)) return undefined;
  const [, number, bracket] = withBracket.exec(text) ?? [];
  if (number !== undefined && bracket !== undefined) return number + bracket;
  const known = alone.exec(text)?.[1] ?? withTab.exec(text)?.[1];
  if (known !== undefined) return known;
  const found = deep.exec(text);
  if (found === null) return undefined;
  const rest = text.slice(found[0].length, found[0].length + 60);
  return beginning.test(rest) && !quantity.test(rest) ? found[1] : undefined;
}

/** The number that a heading begins with. */
export function headingNumber(text: string): string | undefined {
  return /^((?:[A-Z]\.)?\d{1,3}(?:\.\d{1,3})*)[.)]?(?=\s|$)/.exec(text)?.[1];
}
