import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from "fflate";

/**
 * Writes a package of Office Open XML again so that it depends on its content alone: entries in order
 * and of one day, links numbered instead of named at random.
 */
export function settlePackage(zip: Uint8Array): Uint8Array {
  const parts = unzipSync(zip);
  const names = linkNames(strFromU8(parts[relationships] ?? new Uint8Array()));
  const entries: Zippable = {};
  for (const name of Object.keys(parts).sort()) {
    const text = releaseBraces(strFromU8(parts[name] ?? new Uint8Array()));
    entries[name] = [strToU8(settleLinks(name, text, names)), { mtime: someDay }];
  }
  return zipSync(entries, { level: 6 });
}

const relationships = "word/_rels/document.xml.rels";

/** The first day that a zip archive can name, in local time as zip archives are. */
const someDay = /* @__PURE__ */ new Date(1980, 0, 1, 12);

function linkNames(text: string): ReadonlyMap<string, string> {
  const random = [...text.matchAll(/ Id="(rId[\w-]{21})"/g)].map(([, id = ""]) => id);
  return new Map(random.map((id, index) => [id, `link${index + 1}`]));
}

function settleLinks(name: string, text: string, names: ReadonlyMap<string, string>): string {
  if (name !== relationships && name !== "word/document.xml") return text;
  return text.replace(/( (?:r:id|Id)=")(rId[\w-]{21})"/g, (whole, start: string, id: string) =>
    names.has(id) ? `${start}${names.get(id)}"` : whole,
  );
}

/**
 * Keeps `{words}` in a text from being taken for a placeholder by the `docx` library. No clean text
 * has the noncharacter that holds the place of the brace until the package is settled.
 */
export const holdBraces = (text: string) => text.replaceAll("{", heldBrace);

const releaseBraces = (text: string) => text.replaceAll(heldBrace, "{");

const heldBrace = "\ufdd0";
