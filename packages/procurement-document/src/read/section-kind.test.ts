import { expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import type { SectionKind } from "../procurement-document.js";
import { sectionKindOf } from "./section-kind.js";

it.each<[string, SectionKind]>([
  ["Contents", "contents"],
  ["Table of Contents", "contents"],
  ["Definitions", "definitions"],
  ["Definitions and interpretation", "definitions"],
  ["Interpretation", "definitions"],
  ["Interpretation services", "ordinary"],
  ["High definition cameras", "ordinary"],
  ["References", "references"],
  ["Applicable documents", "references"],
  ["Standards", "ordinary"],
  ["Change log", "history"],
  ["Background", "background"],
  ["Background checks", "ordinary"],
  ["Introduction", "background"],
  ["Current environment", "background"],
  ["Overview of the security requirements", "ordinary"],
  ["Alarm history", "ordinary"],
  ["Project overview", "background"],
  ["Overview", "background"],
  ["Evaluation criteria", "evaluation"],
  ["Evaluation of Proposals", "evaluation"],
  ["Risk evaluation", "ordinary"],
  ["Instructions to Tenderers", "instructions"],
  ["Instructions for use", "ordinary"],
  ["Proposal format and content", "instructions"],
  ["Amendments to the RFP", "instructions"],
  ["Security", "ordinary"],
  ["", "ordinary"],
])("takes “%s” for %s", (title, kind) => {
  expect(sectionKindOf(title)).toBe(kind);
});

it("takes a title of a megabyte in less than half a second", () => {
  within(500, () => {
    sectionKindOf("a ".repeat(500_000));
    sectionKindOf("instructions to ".repeat(60_000));
  });
});
