/**
 * Writes data as JSON for people and programs. Characters that a terminal would obey are escaped,
 * so that the text is safe to show and means the same.
 */
export function jsonText(data: unknown): string {
  return `${JSON.stringify(data, null, 2).replaceAll(unsafe, escapeCharacter)}\n`;
}

const unsafe = /[\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
