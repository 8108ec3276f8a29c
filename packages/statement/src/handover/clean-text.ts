/**
 * A text that every format can hold: one kind of line break, tabs as four spaces, and U+FFFD where a
 * control character, half a surrogate pair, a noncharacter or a command that turns the direction of
 * the text around stood.
 */
export function cleanText(text: string): string {
  return text
    .replace(paragraphBreak, "\n\n")
    .replace(lineBreak, "\n")
    .replaceAll("\t", "    ")
    .replace(unprintable, "\ufffd");
}

/** A clean text on one line, without space around it. */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

const paragraphBreak = /[\f\u2029]/g;
const lineBreak = /\r\n|[\r\v\u0085\u2028]/g;
const unprintable = /(?!\n)[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u202a-\u202e\u2066-\u2069]/gu;

/** Whether a text is read from right to left: its first letter decides. */
export function isRightToLeft(text: string): boolean {
  const [first = ""] = /\p{L}/u.exec(text) ?? [];
  return rightToLeft.test(first);
}

const rightToLeft =
  /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
