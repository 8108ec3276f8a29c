import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { asked, inScope, wrong } from "../../../test/sector-questions.js";
import { sectorFacialRecognition } from "./rule.js";

const scope = inScope("uk-gdpr", "dpa-2018", "ico-lfr-opinion", "bridges", "psed", "sccop");
const systems = [{ id: "match", useCase: "facial-recognition" }];
const dataSet = { system: "match", personal: true, specialCategory: true };

it("asks what nobody said, and of a plan what is decided before use", () => {
  const all = ["c1", "c2", "c3", "c5", "c6", "c7", "c8", "c9", "c10", "c14"];
  expect(asked(sectorFacialRecognition, { scope, systems })).toEqual(all);
  const planned = systems.map((one) => ({ ...one, stage: "planned" }));
  const early = ["c1", "c3", "c5", "c6", "c7", "c10"];
  expect(asked(sectorFacialRecognition, { scope, systems: planned })).toEqual(early);
});

it("asks why it is permitted as long as basis, condition or assessment are missing", () => {
  const full = { ...dataSet, dpia: "DP-12", lawfulBasis: "law-enforcement", condition: "DP-31" };
  const of = (data: object) => asked(sectorFacialRecognition, { systems, dataSets: [data] });
  expect(of(full)).toEqual(["c10"]);
  expect(of({ ...full, condition: "To be written." })).toEqual(["c10", "c14"]);
});

it("asks for the rest of the condition and of the regime", () => {
  const dataSets = [{ ...dataSet, dpia: "DP-12", condition: "DP-31", controller: "The council" }];
  const told = runOn(sectorFacialRecognition, { scope, systems, dataSets });
  expect(told.map(({ what }) => what).join(" ")).toContain("does not say why it is needed; ");
});

it("takes the day on which the legal basis is looked at again", () => {
  const review = { instrument: "ho-fr-framework", review: "2027-01-15" };
  expect(asked(sectorFacialRecognition, { systems, scope: [review] })).toEqual(["c14"]);
});

it("warns of a test for bias of more than a year ago, also where the place answers for all", () => {
  const place = { answers: { "uc-facial-recognition-c8": { says: "Tested.", on: "2024-01-31" } } };
  expect(wrong(sectorFacialRecognition, { place, scope, systems })).toEqual([
    "warning /place/answers/uc-facial-recognition-c8 The answer to uc-facial-recognition-c8 is of 2024-01-31, more than a year ago.",
  ]);
});
