import { workbookLimits } from "../limits.js";
import { tooLargeInside } from "../problem.js";
import { parseXml } from "../xml/parse-xml.js";
import { encodeXml, escapeUnwritable } from "../xml/xml-text.js";
import { textReader } from "./text-reader.js";

/** Copies the texts that cells share, in the order of their numbers: each as one piece, and nothing else. */
export function copyStrings(part: string, bytes: Uint8Array): string {
  let copied = "";
  let count = 0;
  const reader = textReader();
  parseXml(part, bytes, {
    ...reader.handlers,
    open(name, attributes) {
      if (name === "si") reader.start();
      else reader.handlers.open(name, attributes);
    },
    close(name) {
      reader.handlers.close(name);
      if (name !== "si") return;
      copied += `<si>${textElement(reader.end())}</si>`;
      if (++count > workbookLimits.cells)
        throw tooLargeInside("The workbook has more than a million texts.");
    },
  });
  return `<sst>${copied}</sst>`;
}

/** The element of a text that was read, with its escapes. */
export function textElement(text: string): string {
  return `<t xml:space="preserve">${encodeXml(escapeUnwritable(text))}</t>`;
}
