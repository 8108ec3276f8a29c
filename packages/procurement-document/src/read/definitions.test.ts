import { parseMarkdown } from "@bollard/document";
import { expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { readProcurementDocument } from "./read-procurement-document.js";

const terms = (text: string) => {
  const { document } = readProcurementDocument(parseMarkdown(text), "markdown");
  return document.definitions.map(({ term, meaning }) => `${term} = ${meaning}`);
};

it("reads terms by their words anywhere", () => {
  expect(terms("“Buyer's Data” means all data of the Buyer.\n")).toEqual([
    "Buyer's Data = all data of the Buyer.",
  ]);
  expect(terms("Working Day means Monday to Friday.\n")).toEqual([
    "Working Day = Monday to Friday.",
  ]);
  expect(terms('In this Schedule, "Incident" has the meaning given in clause 4.\n')).toEqual([
    "Incident = given in clause 4.",
  ]);
  expect(terms("The term “Fault” shall mean a loss of function.\n")).toEqual([
    "Fault = a loss of function.",
  ]);
});

it("reads them by their layout under a title of definitions", () => {
  expect(
    terms(
      "# Definitions\n\n- Bay: a marked place for one car\n- Zone – several bays\n\n| Term | Meaning |\n|---|---|\n| Site | a car park |\n",
    ),
  ).toEqual(["Bay = a marked place for one car", "Zone = several bays", "Site = a car park"]);
});

it("takes no sentences for terms", () => {
  expect(terms("This means that bids are late.\n")).toEqual([]);
  expect(terms("Use of a common login means that nobody answers for it.\n")).toEqual([]);
  expect(terms("# Definitions\n\nIn this contract the following apply: see below.\n")).toEqual([]);
  expect(terms("# Bays\n\n- Bay: a marked place\n")).toEqual([]);
});

it.each(["“", "A", "means ", "“A” ", "A: "])(
  "takes a megabyte of %o in less than a second",
  (part) => {
    within(1_000, () => terms(`# Definitions\n\n${part.repeat(300_000 / part.length)}\n`));
  },
);
