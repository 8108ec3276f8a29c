import { expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { languageOf } from "./language.js";

const english =
  "The Supplier shall provide the sensors and the gateways that are needed for the car parks of the Council, and shall keep them in good order for the term of the Contract.";

it("knows English, in any markup", () => {
  expect(languageOf(english)).toBe("english");
  const html = `<html>${'<div class="a"><span lang="en"></span></div>'.repeat(100)}<p>${english}</p></html>`;
  expect(languageOf(html)).toBe("english");
});

it.each([
  "Der Auftragnehmer liefert die Sensoren und die Steuergeräte, die für die Parkplätze der Stadt nötig sind, und hält sie für die Dauer des Vertrags mit der nötigen Sorgfalt instand.",
  "Le fournisseur livre les capteurs et les passerelles pour les parcs de la ville et les maintient dans un bon état pour la durée du contrat, et il est tenu de les remplacer.",
  "Mae'r cyflenwr yn darparu'r synwyryddion ar gyfer y meysydd parcio, ac yn eu cynnal a'u cadw yn ystod y contract gan ddilyn y rheolau, ac wedi hynny mae yn eu dychwelyd ar y diwedd.",
])("knows other languages: %s", (text) => {
  expect(languageOf(text)).toBe("other");
});

it("does not guess from a few words", () => {
  expect(languageOf("Parking sensors")).toBe("unclear");
  expect(languageOf("")).toBe("unclear");
});

it("reads the first pages alone", () => {
  within(500, () => languageOf("< ".repeat(1_000_000)));
});
