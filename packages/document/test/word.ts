import { type Parts, zip } from "./xlsx.js";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageTypes = "http://schemas.openxmlformats.org/package/2006/relationships";

const standing = ["styles", "numbering", "footnotes", "endnotes", "settings"];

/** A Word document whose body holds the XML given, with parts added or replaced. */
export function docx(body: string, others: Parts = {}): Uint8Array {
  const relationships = standing.map(
    (name) => `<Relationship Id="${name}" Type="${types}/${name}" Target="${name}.xml"/>`,
  );
  return zip({
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": `<Relationships xmlns="${packageTypes}"><Relationship Id="a" Type="${types}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packageTypes}">${relationships.join("")}</Relationships>`,
    "word/document.xml": `<w:document xmlns:w="${main}"><w:body>${body}</w:body></w:document>`,
    ...others,
  });
}

/** A part of a Word document with one root element. */
export function wordPart(root: string, content: string): string {
  return `<w:${root} xmlns:w="${main}">${content}</w:${root}>`;
}

/** Text as XML holds it. */
export function xmlText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** A run of text; line feeds and tabs become elements. */
export function run(text: string): string {
  const pieces = text.split(/([\n\t])/).map((piece) => {
    if (piece === "\n") return "<w:br/>";
    return piece === "\t" ? "<w:tab/>" : `<w:t xml:space="preserve">${xmlText(piece)}</w:t>`;
  });
  return `<w:r>${pieces.join("")}</w:r>`;
}

/** A paragraph of text with properties. */
export function paragraph(text: string, properties = ""): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`;
}

/** A paragraph in a list. */
export function listed(text: string, list: number, level: number, properties = ""): string {
  return paragraph(
    text,
    `${properties}<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`,
  );
}

/** A paragraph in a style. */
export function styled(text: string, style: string): string {
  return paragraph(text, `<w:pStyle w:val="${style}"/>`);
}

/** A table of cells that hold the XML given. */
export function table(rows: readonly (readonly string[])[]): string {
  const cell = (content: string) => `<w:tc><w:tcPr/>${content}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
}

/** The level of a numbering. */
export function level(at: number, format: string, pattern: string, more = ""): string {
  return `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${pattern}"/></w:lvl>`;
}
