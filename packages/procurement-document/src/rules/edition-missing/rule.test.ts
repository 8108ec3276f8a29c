import { expect, it } from "vitest";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { editionMissing } from "./rule.js";

const quotes = (text: string) => quotesOf(runOnText(editionMissing, text));

it.each([
  ["Devices shall conform to ETSI EN 303 645.", "info ETSI EN 303 645"],
  ["The Supplier shall be certified to ISO 27001.", "info ISO 27001"],
  ["The Supplier shall follow ISO/IEC 27002.", "hint ISO/IEC 27002"],
])("asks for the edition in %j", (text, expected) => {
  expect(quotes(text)).toEqual([expected]);
});

it("asks once for each standard", () => {
  expect(
    quotes("The Supplier shall hold ISO 27001. It shall keep ISO 27001 certified."),
  ).toHaveLength(1);
});

it.each([
  "Devices shall conform to ETSI EN 303 645 V3.1.3.",
  "The Supplier shall hold the current edition of ISO/IEC 27001.",
  "The Supplier shall meet IEC 62443-4-2.",
  "Many suppliers hold ISO/IEC 27001.",
  "Do you hold ISO/IEC 27001?",
  "The Supplier shall hold ISO 27001.\n\n# References\n\nISO/IEC 27001:2022 applies.",
])("accepts %j", (text) => {
  expect(quotes(text)).toEqual([]);
});

it("suggests the edition of today", () => {
  const [found] = runOnText(editionMissing, "The Supplier shall be certified to ISO 27001.");
  expect(found?.suggestions?.[0]?.edits).toEqual([
    { kind: "replace", pointer: "/statements/0", quote: "ISO 27001", text: "ISO/IEC 27001:2022" },
  ]);
});
