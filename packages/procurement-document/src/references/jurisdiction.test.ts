import { parseMarkdown } from "@bollard/document";
import { expect, it } from "vitest";
import { readProcurementDocument } from "../read/read-procurement-document.js";
import { beganBefore, documentYear } from "./document-year.js";
import { jurisdictionOf, nationOf } from "./jurisdiction.js";

const read = (text: string) => readProcurementDocument(parseMarkdown(text), "markdown").document;

it.each([
  ["The Council in England pays £4,000 under the Procurement Act 2023.", "united-kingdom"],
  ["Comply with PPN 09/23.", "united-kingdom"],
  ["The State of Alaska pays $4,000 under FAR 52.212-4.", "elsewhere"],
  ["The Province of Ontario pays in Canada.", "elsewhere"],
  ["The sensor shall report every hour.", "unclear"],
  ["", "unclear"],
])("of %j is %s", (text, expected) => {
  expect(jurisdictionOf(read(text))).toBe(expected);
});

it("is the declared one before all words", () => {
  const american = read("The State of Alaska pays $4,000.");
  expect(jurisdictionOf({ ...american, purchase: { buyer: "council" } })).toBe("united-kingdom");
});

it("tells Scotland by words, and another nation only where it is declared", () => {
  expect(nationOf(read("The Scottish Ministers and Police Scotland buy."))).toBe("scotland");
  expect(nationOf(read("Buyers in England, Wales and Scotland may call off."))).toBeUndefined();
  expect(nationOf({ ...read("Text."), purchase: { nation: "wales" } })).toBe("wales");
});

it("dates a document by most of its dates", () => {
  const text = "Issued 3 March 2022. Tenders close on 4 April 2022. It ends on 1 June 2027.";
  expect(documentYear(read(text))).toBe(2022);
  expect(documentYear(read("No date."))).toBeUndefined();
  expect(beganBefore(read(text), "2025-02-24")).toBe("likely");
  expect(beganBefore(read("No date."), "2025-02-24")).toBe("no");
});

it("believes what is declared before any date", () => {
  const document = read("Issued 3 March 2022.");
  const began = (purchase: typeof document.purchase) =>
    beganBefore({ ...document, purchase }, "2025-02-24");
  expect(began({ commenced: "2026-01-01" })).toBe("no");
  expect(began({ commenced: "2024-01-01" })).toBe("yes");
  expect(began({ contract: { start: "2023-04-01" } })).toBe("yes");
});
