/**
 * Makes a text safe to show on one line of a terminal or log: what files and file names hold must
 * not move the cursor, change colours or turn the direction of the text. Line breaks are replaced
 * too; other white space stays.
 */
export function printable(text: string): string {
  return text.replaceAll(unsafe, "\ufffd");
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to take out
const unsafe = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;
