import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { type FoundReference, findReferences } from "./find-references.js";
import { patterns } from "./patterns.js";

const short = ({ document, edition, provision }: FoundReference) =>
  `${document}${edition ? ` @${edition}` : ""}${provision ? ` #${provision}` : ""}`;
const read = (text: string) => findReferences(text).map(short);

describe("each pattern", () => {
  const examples = patterns.flatMap(({ examples }) => Object.entries(examples));

  it.each(examples)("reads %j as %s", (text, expected) => {
    expect(read(text)).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each(examples)("reads %j inside a sentence", (text, expected) => {
    const found = findReferences(`The Supplier shall comply with ${text}, at its own cost.`);
    const own = expected === undefined ? [] : [expected];
    expect(found.map(short)).toEqual(own);
    for (const one of found) expect(one.start).toBe(31);
  });
});

describe("provisions", () => {
  it.each([
    ["ETSI EN 303 645 v2.1.1 clause 5.1", ["ETSI EN 303 645 @2.1.1 #5.1"]],
    ["clause 5.1 of ETSI EN 303 645", ["ETSI EN 303 645 #5.1"]],
    ["EN 303 645, provision 5.1-1", ["ETSI EN 303 645 #5.1-1"]],
    ["EN 303 645 5.1-2A", ["ETSI EN 303 645 #5.1-2A"]],
    [
      "provisions 5.1-1, 5.1-2 and 5.3-99 of EN 303 645",
      ["ETSI EN 303 645 #5.1-1", "ETSI EN 303 645 #5.1-2", "ETSI EN 303 645 #5.3-99"],
    ],
    ["EN 303 645 provisions 5.5-1 and 5.5-2", ["ETSI EN 303 645 #5.5-1", "ETSI EN 303 645 #5.5-2"]],
    ["SI 2023/1007 Sch 1", ["SI 2023/1007 #Schedule 1"]],
    ["Schedule 1 to SI 2023/1007", ["SI 2023/1007 #Schedule 1"]],
    ["SI 2023/1007, Schedule 1 paragraph 2", ["SI 2023/1007 #Schedule 1 paragraph 2"]],
    ["SI 2023/1007 Sch 1, para 2(1)", ["SI 2023/1007 #Schedule 1 paragraph 2(1)"]],
    ["Data Protection Act 2018 s.56", ["Data Protection Act 2018 #s.56"]],
    ["section 56(2) of the Procurement Act 2023", ["Procurement Act 2023 #s.56(2)"]],
    ["UK GDPR Article 35", ["UK GDPR #Article 35"]],
    ["Article 28 of the UK GDPR", ["UK GDPR #Article 28"]],
    ["Articles 28 and 32 of the GDPR", ["GDPR #Article 28", "GDPR #Article 32"]],
    ["control A.8.8 of ISO/IEC 27001:2022", ["ISO/IEC 27001 @2022 #A.8.8"]],
    ["ISO/IEC 27001 Annex A", ["ISO/IEC 27001 #Annex A"]],
    ["NIS Regulations 2018, regulation 11", ["SI 2018/506 #reg 11"]],
    ["outcome B2.a of the NCSC CAF", ["CAF #B2.a"]],
  ])("of %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it.each([
    ["as in clause 4.2 of this Contract and ISO 27001", ["ISO/IEC 27001"]],
    ["GDPR, Schedule 7 of this Contract", ["GDPR"]],
    ["ISO 27001, section 4 above", ["ISO/IEC 27001"]],
    ["EN 303 645 and 24 hours", ["ETSI EN 303 645"]],
    ["EN 303 645 5.1-1 and 24 cameras", ["ETSI EN 303 645 #5.1-1"]],
  ])("are not those of this document: %j", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  it("begin the words of a reference where they stand before it", () => {
    const [found] = findReferences("Meet clause 5.1 of ETSI EN 303 645.");
    expect(found).toMatchObject({ text: "clause 5.1 of ETSI EN 303 645", start: 5 });
  });
});

describe("Acts and Regulations", () => {
  it.each([
    ["Comply with the Data Protection Act 2018 at all times.", "Data Protection Act 2018"],
    ["The Procurement Act 2023 applies.", "Procurement Act 2023"],
    ["under the Privacy Act of 1974", "Privacy Act of 1974"],
    [
      "the Privacy and Electronic Communications (EC Directive) Regulations 2003",
      "Privacy and Electronic Communications (EC Directive) Regulations 2003",
    ],
    ["Public Contracts Regulations 2015", "SI 2015/102"],
    ["the Public Contracts (Scotland) Regulations 2015", "SSI 2015/446"],
    ["Copyright, Designs and Patents Act 1988", "Copyright, Designs and Patents Act 1988"],
    ["Health and Safety at Work etc. Act 1974", "Health and Safety at Work etc. Act 1974"],
    ["Freedom of Information (Scotland) Act 2002", "Freedom of Information (Scotland) Act 2002"],
  ])("%j", (text, document) => {
    expect(read(text)).toEqual([document]);
  });

  it("stand side by side", () => {
    expect(read("the Human Rights Act 1998, the Equality Act 2010 and Bribery Act 2010")).toEqual([
      "Human Rights Act 1998",
      "Equality Act 2010",
      "Bribery Act 2010",
    ]);
  });

  it.each(["the Act 2018", "in this Act 2010 words", "an act 1998", "Order 2020 units"])(
    "are not in %j",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe("titles", () => {
  it.each([
    [
      "NIST Special Publication 800-53A, “Guide for Assessing the Security Controls.”",
      "Guide for Assessing the Security Controls",
    ],
    [
      "ISO/IEC 27001:2022 – Information security management systems",
      "Information security management systems",
    ],
    [
      'FIPS 140-3 "Security Requirements for Cryptographic Modules"',
      "Security Requirements for Cryptographic Modules",
    ],
    [
      "ISO 22301 (Business continuity management systems)",
      "Business continuity management systems",
    ],
  ])("of %j", (text, title) => {
    expect(findReferences(text)[0]?.title).toBe(title);
  });

  it("are no other words", () => {
    expect(findReferences("ISO 9001 - or equivalent")[0]?.title).toBeUndefined();
    expect(findReferences("ISO 9001 certified staff")[0]?.title).toBeUndefined();
  });
});

describe("what is no reference", () => {
  it.each([
    "TLS 1.2 or higher, SSH, SNMPv3 and WPA3",
    "a CAF of 0.75 % is added to each order",
    "EN route to the SITE",
    "ISO standards and BS degrees",
    "The SI is 20 m",
    "call 800-555-1234",
    "PASSED 27001 records",
    "",
  ])("%j", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("hostile text", () => {
  it.each([
    ["ISO ", 250_000],
    ["EN 303 645 ", 90_000],
    ["section 5.1.1.1.1.1 of ", 40_000],
    ["Act 2018 ", 110_000],
    ["And Of The Act, ", 60_000],
    ["clause 1, 1, 1, 1, 1 and ", 40_000],
    ["(A) (B) Regulations 2015 ", 40_000],
    ["GDPR Article 5, ", 60_000],
    ["800-53 Rev ", 90_000],
    ["CAF ", 250_000],
    ["A".repeat(100), 10_000],
    ["1.", 500_000],
  ])("of %j, a million letters long, takes no time", (piece, times) => {
    const text = piece.repeat(times);
    findReferences(text.slice(0, 5_000));
    within(300, () => findReferences(text));
  });
});
