import { workbookLimits } from "../limits.js";
import { tooLargeInside } from "../problem.js";
import { parseXml } from "../xml/parse-xml.js";
import { encodeXml } from "../xml/xml-text.js";
import { textReader } from "./text-reader.js";

/** Lets through the texts that cells share, in the order of their numbers: each as one piece, and nothing else. */
export function guardStrings(part: string, bytes: Uint8Array): string {
  let xml = "";
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
      xml += `<si>${textElement(reader.end())}</si>`;
      if (++count > workbookLimits.cells)
        throw tooLargeInside("The workbook has more than a million texts.");
    },
  });
  return `<sst>${xml}</sst>`;
}

/** The element of a text that was read, with its escapes. */
export function textElement(text: string): string {
  return `<t>${encodeXml(text)}</t>`;
}
