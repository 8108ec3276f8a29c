/** A letter counts as one; what is written wide, such as Chinese, counts as two. */
function widthOf(character: string): number {
  return /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u.test(
    character,
  )
    ? 2
    : 1;
}

/** How wide a text is, in letters. */
export function letters(text: string): number {
  return [...text].reduce((sum, character) => sum + widthOf(character), 0);
}

/** A text of at most some letters; what is cut off is shown by an ellipsis. */
export function shorten(text: string, most: number): string {
  if (letters(text) <= most) return text;
  let width = 1;
  let short = "";
  for (const character of text) {
    width += widthOf(character);
    if (width > most) break;
    short += character;
  }
  return `${short.trimEnd()}…`;
}

/** A text on at most two lines of some letters each. */
export function twoLines(text: string, most: number): readonly string[] {
  if (letters(text) <= most) return [text];
  const words = text.split(" ");
  let first = words.shift() ?? "";
  if (letters(first) > most) return [...cutAt(text, most)];
  for (const word of words) {
    if (letters(`${first} ${word}`) > most) break;
    first = `${first} ${word}`;
  }
  return [first, shorten(text.slice(first.length).trimStart(), most)];
}

function cutAt(text: string, most: number): readonly string[] {
  let width = 0;
  let first = "";
  for (const character of text) {
    width += widthOf(character);
    if (width > most) break;
    first += character;
  }
  return [first, shorten(text.slice(first.length).trimStart(), most)];
}
