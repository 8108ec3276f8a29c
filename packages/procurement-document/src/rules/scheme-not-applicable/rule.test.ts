import { buyerKinds } from "@bollard/uk-procurement";
import { expect, it } from "vitest";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { schemeNotApplicable } from "./rule.js";
import { schemes } from "./schemes.js";

const council = { buyer: "council", nation: "england" } as const;
const quotes = (text: string, purchase = {}) =>
  quotesOf(runOnText(schemeNotApplicable, text, purchase));

it("knows each scheme once, and of each whom it binds", () => {
  const names = schemes.map(({ document }) => document);
  expect(new Set(names).size).toBe(names.length);
  expect(names).toContain("PPN 009");
  for (const { document, bindingOf } of schemes) {
    const all = buyerKinds.map((buyer) => bindingOf({ buyer, nation: "england" }));
    expect([document, all.includes("binds")]).toEqual([document, true]);
    expect(bindingOf({})).toBe("unknown");
  }
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

const scottish = { buyer: "council", nation: "scotland" } as const;

it.each([
  [
    "This procurement is run under the Procurement Act 2023.",
    scottish,
    "warning Procurement Act 2023",
  ],
  [
    "Tenders comply with section 56 of the Procurement Act 2023.",
    scottish,
    "warning section 56 of the Procurement Act 2023",
  ],
  [
    "This procurement is conducted under the Public Contracts Regulations 2015.",
    scottish,
    "warning Public Contracts Regulations 2015",
  ],
  [
    "This procurement is run under the Procurement Act 2023.",
    { nation: "scotland" },
    "info Procurement Act 2023",
  ],
  [
    "This procurement is run under the Procurement Act 2023.",
    { buyer: "university", nation: "scotland" },
    "info Procurement Act 2023",
  ],
] as const)("tells a Scottish buyer whose law it cites in %j", (text, purchase, expected) => {
  expect(quotes(text, purchase)).toEqual([expected]);
});

it.each([
  ["This procurement is run under the Procurement Act 2023.", council],
  [
    "This procurement is run under the Procurement Act 2023.",
    { buyer: "council", nation: "wales" },
  ],
  ["Run under the Public Contracts (Scotland) Regulations 2015.", scottish],
  ["The PCR 2015 are complied with.", scottish],
  ["The Procurement Act 2023 does not apply to this procurement under Scots law.", scottish],
  ["It is a call-off under a framework set up under the Procurement Act 2023.", scottish],
  ["Unlike the Procurement Act 2023, these rules keep the term.", scottish],
] as const)("accepts %j of %j", (text, purchase) => {
  expect(quotes(text, purchase)).toEqual([]);
});

it.each([
  ["The platform is assessed as required under GovAssure.", council, "info GovAssure"],
  ["Data are protected in accordance with the DSPT.", council, "info DSPT"],
  ["Data are protected in accordance with the DSPT.", { ...council, buyer: "nhs" }, undefined],
  ["Data are protected in accordance with the DSPT.", scottish, "info DSPT"],
  ["The Supplier shall hold a current DSPT submission.", council, undefined],
  [
    "Systems are secured as required by the Minimum Cyber Security Standard.",
    council,
    "info Minimum Cyber Security Standard",
  ],
  ["Social value is weighted under PPN 002.", council, "info PPN 002"],
  ["Social value is weighted with regard to PPN 002.", council, undefined],
  ["Social value is weighted under PPN 002.", { ...council, buyer: "nhs" }, undefined],
  ["Thresholds are those of PPN 023.", council, undefined],
] as const)("judges %j of %j", (text, purchase, expected) => {
  expect(quotes(text, purchase)).toEqual(expected === undefined ? [] : [expected]);
});

it("holds what is declared of NIS against what is said of the buyer", () => {
  const said = "The Council is an operator of essential services under the NIS Regulations 2018.";
  expect(quotes(said, { ...council, nis: "outside" })).toEqual(["warning NIS Regulations 2018"]);
  expect(quotes(said, { ...council, nis: "operator-of-essential-services" })).toEqual([]);
  expect(quotes(said, council)).toEqual([]);
  for (const text of [
    "The Supplier shall comply with the NIS Regulations 2018.",
    "The Council is not subject to the NIS Regulations 2018.",
    "Where the Council is subject to the NIS Regulations 2018, it says so.",
  ]) {
    expect(quotes(text, { ...council, nis: "outside" })).toEqual([]);
  }
});
