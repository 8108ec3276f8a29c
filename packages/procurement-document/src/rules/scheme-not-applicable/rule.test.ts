import { citations } from "@bollard/uk-procurement";
import { expect, it } from "vitest";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { schemeNotApplicable } from "./rule.js";
import { schemes } from "./schemes.js";

const council = { buyer: "council", nation: "england" } as const;
const quotes = (text: string, purchase = {}) =>
  quotesOf(runOnText(schemeNotApplicable, text, purchase));

it("knows whom each scheme binds", () => {
  for (const { citation } of schemes) expect(citations.map(({ id }) => id)).toContain(citation);
});

it.each([
  ["Cyber Essentials is required under PPN 014.", council, "warning PPN 014"],
  ["The Supplier shall hold Cyber Essentials (PPN 014).", council, "info PPN 014"],
  ["PPN 014 applies.", { ...council, buyer: "central-government" }, undefined],
  ["Cyber Essentials is required by PPN 014 in the UK.", {}, "info PPN 014"],
  ["The Council has chosen to adopt PPN 014.", council, undefined],
  [
    "Cameras shall be run in accordance with the Surveillance Camera Code of Practice.",
    { buyer: "council", nation: "scotland" },
    "warning Surveillance Camera Code of Practice",
  ],
  [
    "Cameras shall be run in accordance with the Surveillance Camera Code of Practice.",
    council,
    undefined,
  ],
  [
    "The Supplier shall comply with the Cyber Security and Resilience Bill.",
    council,
    "warning Cyber Security and Resilience Bill",
  ],
  [
    "The Supplier shall prepare for the Cyber Security and Resilience Bill once it becomes law.",
    council,
    undefined,
  ],
] as const)("judges %j", (text, purchase, expected) => {
  expect(quotes(text, purchase)).toEqual(expected === undefined ? [] : [expected]);
});

it("asks where the buyer is not declared, and not outside the United Kingdom", () => {
  const [found] = runOnText(
    schemeNotApplicable,
    "Cyber Essentials is required by PPN 014 in England.",
  );
  expect(found?.question).toBe(true);
  expect(quotes("The State of Ohio runs a Technology Code of Practice under FAR 52.2.")).toEqual(
    [],
  );
});
