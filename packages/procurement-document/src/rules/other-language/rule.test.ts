import { expect, it } from "vitest";
import { runOnText } from "../../../test/run-on-text.js";
import { otherLanguage } from "./rule.js";

const welsh =
  "Bydd y Cyflenwr yn darparu ac yn cynnal y camerâu ar gyfer y contract. Mae gan bob dyfais gyfrinair ei hun, ac mae'r data wedi ei amgryptio. Mae'r Cyngor wedi cytuno i hyn, ac mae'r gwaith yn dechrau yn yr haf.";

it("is said once of a document in another language", () => {
  expect(runOnText(otherLanguage, welsh)).toHaveLength(1);
});

it.each([
  [
    "English",
    "The Supplier shall deliver the cameras and maintain them for the term of the contract, and the Authority will pay for what is delivered.",
  ],
  ["a few words", "Kamera, Passwort, Netz."],
  ["nothing", ""],
])("is not said of %s", (_, text) => {
  expect(runOnText(otherLanguage, text)).toEqual([]);
});
