import { strToU8, type ZipOptions, zipSync } from "fflate";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006/relationships";

/** The parts of a workbook file by name. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

/** A sheet: what stands in its `worksheet` element, with what the list says of it. */
export interface SheetXml {
  readonly name: string;
  readonly xml: string;
  readonly listed?: string;
}

/** The parts of a workbook whose sheets hold the XML given, with parts added or replaced. */
export function xlsxParts(sheets: readonly SheetXml[], others: Parts = {}): Parts {
  const parts: Record<string, string | Uint8Array> = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships xmlns="${packageTypes}"><Relationship Id="a" Type="${types}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": `<workbook xmlns="${main}" xmlns:r="${types}"><sheets>${sheets.map(({ name, listed = "" }, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="r${at}" ${listed}/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": `<Relationships xmlns="${packageTypes}">${sheets.map((_, at) => `<Relationship Id="r${at}" Type="${types}/worksheet" Target="worksheets/sheet${at + 1}.xml"/>`).join("")}<Relationship Id="s" Type="${types}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="t" Type="${types}/styles" Target="/xl/styles.xml"/></Relationships>`,
  };
  sheets.forEach(({ xml }, at) => {
    parts[`xl/worksheets/sheet${at + 1}.xml`] = `<worksheet xmlns="${main}">${xml}</worksheet>`;
  });
  return { ...parts, ...others };
}

/** A zip file of parts. */
export function zip(parts: Parts, options: ZipOptions = {}): Uint8Array {
  const files = Object.entries(parts).map(([name, part]) => [
    name,
    typeof part === "string" ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(files), { level: 6, mtime: new Date(1980, 0, 1), ...options });
}

/** A workbook of one sheet named `S` with these rows, as XML. */
export function xlsx(rows: string, others: Parts = {}): Uint8Array {
  return zip(xlsxParts([{ name: "S", xml: `<sheetData>${rows}</sheetData>` }], others));
}

/** The places in a zip file where the entry of a part begins, in its directory and before its bytes. */
export function entryOf(bytes: Uint8Array, name: string): { directory: number; local: number } {
  const wanted = strToU8(name);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    if (wanted.every((byte, offset) => bytes[at + 46 + offset] === byte)) {
      return { directory: at, local: view.getUint32(at + 42, true) };
    }
  }
  throw new RangeError(`no part ${name}`);
}

/** The bytes with a number of 32 bits replaced. */
export function patched(bytes: Uint8Array, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  new DataView(copy.buffer).setUint32(at, value, true);
  return copy;
}
