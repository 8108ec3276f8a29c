/** An example of a page: the code between its fences, and the line on which it begins. */
export interface Example {
  readonly line: number;
  readonly code: string;
}

/** The examples in TypeScript of a page in Markdown. */
export function examplesIn(markdown: string): readonly Example[] {
  const lines = markdown.split("\n");
  const found: Example[] = [];
  for (let at = 0; at < lines.length; at++) {
    if (lines[at] !== "```ts") continue;
    const end = lines.indexOf("```", at);
    found.push({ line: at + 2, code: lines.slice(at + 1, end).join("\n") });
    at = end;
  }
  return found;
}

/**
 * What a reader has where a page speaks of it: the program that makes it, by the page. What an example names and does
 * not make itself is found there.
 */
export const inputs: Readonly<Record<string, string>> = {
  "packages/device-spec/README.md": `
    import { exportWorkbook } from "@bollard/device-spec/workbook";
    globalThis.bytes = await exportWorkbook({ ics: { "5.1-1": { support: "Y" } } });`,
  "packages/document/README.md": `
    import { zipSync, strToU8 } from "fflate";
    const file = (text) => strToU8('<?xml version="1.0" encoding="UTF-8"?>' + text);
    globalThis.bytes = zipSync({
      "[Content_Types].xml": file('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'),
      "_rels/.rels": file('<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
      "word/document.xml": file('<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Cameras</w:t></w:r></w:p></w:body></w:document>'),
    });`,
  "packages/place-register/README.md": `
    import { exportRegister } from "@bollard/place-register/workbook";
    globalThis.data = { bollard: "place/1", systems: [{ id: "cctv-core", supplier: "northgate" }] };
    globalThis.bytes = await exportRegister(globalThis.data);`,
  "packages/statement/README.md": `
    import { readPlaceRegister } from "@bollard/place-register";
    globalThis.data = {
      bollard: "place/1",
      systems: [{ id: "core" }, { id: "gate" }],
      flows: [{ id: "up", from: "gate", to: "core" }],
    };
    globalThis.register = readPlaceRegister(globalThis.data).subject;
    globalThis.spec = { psti: { supportPeriod: { until: "2030-01-01" } } };
    globalThis.text = "# Cameras. The Supplier shall provide security updates for ten years.";
    globalThis.findings = [];
    globalThis.others = { ...(await import("@bollard/statement/survey")).emptySurvey("2026-11-25") };
    globalThis.lineOf = () => 1;`,
};

/** What stands behind an expression as its value: a text, a number, a truth value or an empty list. */
const value = /^("(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?|true|false|undefined|\[\])(?=$|[:,;])/;

/**
 * An example as a program that fails where an expression does not have the value that stands behind it:
 * `edition("2.1.1").items.length; // 68`.
 */
export function toProgram({ code }: Example): string {
  const lines = code.split("\n").map((line) => {
    const [, expression = "", comment = ""] = /^(\S.*?);\s*\/\/\s*(.+)$/.exec(line) ?? [];
    const [expected] = value.exec(comment) ?? [];
    if (expected === undefined || /^(?:const|let|import|export|type)\b/.test(expression))
      return line;
    return `bollardAssert.deepEqual(${expression}, ${expected});`;
  });
  return `import bollardAssert from "node:assert/strict";\n${lines.join("\n")}\n`;
}
