import { encodeXml } from "../xml/xml-text.js";

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const document = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
const types = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The opening of a part whose root is an element of workbooks. */
export function openRoot(name: string): string {
  return `${head}<${name} xmlns="${main}" xmlns:r="${document}">`;
}

/** The parts of a workbook beside its sheets, by their names. */
export function fixedParts(names: readonly string[]): Readonly<Record<string, string>> {
  return {
    "[Content_Types].xml": contentTypes(names.length),
    "_rels/.rels": `${head}<Relationships xmlns="${relationships}"><Relationship Id="rId1" Type="${document}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml": workbookPart(names),
    "xl/_rels/workbook.xml.rels": workbookRelationships(names.length),
    "xl/styles.xml": styles,
  };
}

function contentTypes(sheets: number): string {
  const overrides = numbers(sheets).map((number) =>
    override(`worksheets/sheet${number}`, "worksheet"),
  );
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override("workbook", "sheet.main")}${override("styles", "styles")}${overrides.join("")}</Types>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}.xml" ContentType="${types}.${type}+xml"/>`;
}

function workbookPart(names: readonly string[]): string {
  const sheets = names.map(
    (name, at) => `<sheet name="${encodeXml(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  return `${openRoot("workbook")}<sheets>${sheets.join("")}</sheets></workbook>`;
}

function workbookRelationships(sheets: number): string {
  const all = numbers(sheets).map(
    (number) =>
      `<Relationship Id="rId${number}" Type="${document}/worksheet" Target="worksheets/sheet${number}.xml"/>`,
  );
  return `${head}<Relationships xmlns="${relationships}">${all.join("")}<Relationship Id="rId${sheets + 1}" Type="${document}/styles" Target="styles.xml"/></Relationships>`;
}

function numbers(count: number): readonly number[] {
  return Array.from({ length: count }, (_, at) => at + 1);
}

/** The looks of cells, by the numbers that the styles give them. */
export const looks = { plain: 0, head: 1, quoted: 2, quotedHead: 3 } as const;

// All cells are of the format text (49), so that what a person writes into them stays as written, and
// those with `quotePrefix` stay text even when edited.
const alignment = '<alignment vertical="top" wrapText="1"/>';
const look = (font: number, fill: number, quoted: boolean) =>
  `<xf numFmtId="49" fontId="${font}" fillId="${fill}" borderId="0" xfId="0"${quoted ? ' quotePrefix="1"' : ""} applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1">${alignment}</xf>`;
const font = (bold: boolean) =>
  `<font>${bold ? "<b/>" : ""}<sz val="11"/><name val="Calibri"/><family val="2"/></font>`;
const fills =
  '<fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE7E6E6"/></patternFill></fill>';

const styles = `${openRoot("styleSheet")}<fonts count="2">${font(false)}${font(true)}</fonts><fills count="3">${fills}</fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">${look(0, 0, false)}${look(1, 2, false)}${look(0, 0, true)}${look(1, 2, true)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;
