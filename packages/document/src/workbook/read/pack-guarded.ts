import { strToU8, zipSync } from "fflate";

const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Packs sheets, under their numbers as names, and the texts that they share as a workbook. */
export function packGuarded(sheets: readonly string[], strings: string): Uint8Array {
  const listed = sheets.map((_, at) => `<sheet name="${at}" sheetId="${at + 1}" r:id="s${at}"/>`);
  const parts: Record<string, string> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": relationships({ w: ["officeDocument", "workbook.xml"] }),
    "workbook.xml": `<workbook><sheets>${listed.join("")}</sheets></workbook>`,
    "_rels/workbook.xml.rels": relationships({
      t: ["sharedStrings", "strings.xml"],
      ...Object.fromEntries(sheets.map((_, at) => [`s${at}`, ["worksheet", `s${at}.xml`]])),
    }),
    "strings.xml": strings,
  };
  sheets.forEach((sheet, at) => {
    parts[`s${at}.xml`] = sheet;
  });
  const packed = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]);
  return zipSync(Object.fromEntries(packed), { level: 0 });
}

function relationships(targets: Readonly<Record<string, readonly string[]>>): string {
  const all = Object.entries(targets).map(
    ([id, [type, target]]) =>
      `<Relationship Id="${id}" Type="${types}/${type}" Target="${target}"/>`,
  );
  return `<Relationships>${all.join("")}</Relationships>`;
}
