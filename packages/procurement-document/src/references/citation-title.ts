const quoted =
  /(?:[,:]? ?|[,:]? (?:[-–—] ?|entitled |titled )|\(|,? ?\()["“‘'«]([^"”“»’]{6,160})[."”»’']/y;
const dashed = /(?: ?[-–—:] ?| ?\()((?:[A-Z][\p{L}-]+|[a-z]+)(?: (?:[\p{L}-]+|&),?){1,14})/uy;

/** The title that stands right behind a citation, in quotation marks, in brackets or behind a dash. */
export function citationTitle(text: string, at: number): string | undefined {
  quoted.lastIndex = at;
  const inQuotes = quoted.exec(text)?.[1];
  if (inQuotes !== undefined) return inQuotes.replace(/[.,;]$/, "").trim();
  dashed.lastIndex = at;
  const words = dashed.exec(text)?.[1];
  return words !== undefined && /^[A-Z]/.test(words) ? words.replace(/,$/, "") : undefined;
}
