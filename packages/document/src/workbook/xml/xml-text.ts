const named: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
};

/**
 * Reads the references of XML text: the five names that XML knows and characters by number. Any other
 * name, such as one that a document declares, stays as it stands.
 */
export function decodeXml(text: string): string {
  if (!text.includes("&")) return text;
  return text.replaceAll(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w+));/gi,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      const half = code >= 0xd800 && code <= 0xdfff;
      return code > 0 && code <= 0x10ffff && !half ? String.fromCodePoint(code) : whole;
    },
  );
}

// Carriage returns would be read as line feeds, and halves of pairs are no characters.
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

/** Writes the text of a cell with an escape `_xHHHH_` for each character that XML cannot hold. */
export function escapeCell(text: string): string {
  return text
    .replaceAll(/_(?=x[\da-f]{4}_)/gi, "_x005F_")
    .replaceAll(unwritable, (character) => `_x${hexOf(character)}_`);
}

function hexOf(character: string): string {
  return character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
}

/** Writes text for XML, inside elements and attributes alike. */
export function encodeXml(text: string): string {
  return text.replaceAll(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
