import { describe, expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { supersededReference } from "./rule.js";

const council = { buyer: "council", nation: "england", commenced: "2026-10-01" } as const;
const quotes = (text: string, purchase = {}) =>
  quotesOf(runOnText(supersededReference, text, purchase));

describe("finds", () => {
  it.each([
    ["The Supplier shall be certified to ISO/IEC 27001:2013.", "error ISO/IEC 27001:2013"],
    ["The Supplier shall be certified to ISO 27001 (2013).", "error ISO 27001 (2013)"],
    ["The Supplier shall hold BS EN ISO/IEC 27001:2017.", "error BS EN ISO/IEC 27001:2017"],
    [
      "Meet NIST Special Publication 800-53 Revision 3.",
      "error NIST Special Publication 800-53 Revision 3",
    ],
    ["Controls shall follow NIST SP 800-53 rev 4.", "error NIST SP 800-53 rev 4"],
    ["Modules shall be validated to FIPS PUB 140-2.", "error FIPS PUB 140-2"],
    ["Devices shall conform to EN 303 645 (2020-06).", "warning EN 303 645 (2020-06)"],
    ["The supplier shall follow PAS 1192-5:2015.", "error PAS 1192-5:2015"],
    ["Testing shall follow OWASP ASVS v3.0.", "warning OWASP ASVS v3.0"],
  ])("%j anywhere", (text, expected) => {
    expect(quotes(text)).toEqual([expected]);
  });

  it.each([
    [
      "The procurement follows the Public Contracts Regulations 2015.",
      "error Public Contracts Regulations 2015",
    ],
    ["The procurement follows the PCR2015.", "error PCR2015"],
    ["Bidders shall meet PPN 09/23.", "error PPN 09/23"],
    ["Bidders shall meet Procurement Policy Note 09/14.", "error Procurement Policy Note 09/14"],
    [
      "Award will be to the most economically advantageous tender.",
      "warning most economically advantageous tender",
    ],
    ["The portal shall meet WCAG 2.1 AA.", "warning WCAG 2.1"],
    ["# Introduction\n\nThis procurement is conducted under the PCR 2015.", "error PCR 2015"],
    ["# Glossary\n\nCPNI: Centre for the Protection of National Infrastructure", "info CPNI"],
    ["The Supplier shall follow CPNI guidance.", "warning CPNI"],
    ["The portal shall meet WCAG 2.1 or later.", "info WCAG 2.1"],
    ["The Supplier shall comply with SI 2023/1007.", "info SI 2023/1007"],
    ["Report fraud to Action Fraud.", "error Action Fraud"],
    ["Decisions comply with Article 22 UK GDPR.", "warning Article 22 UK GDPR"],
    ["Comply with the Data Protection Act 1998.", "warning Data Protection Act 1998"],
  ])("%j for a council", (text, expected) => {
    expect(quotes(text, council)).toEqual([expected]);
  });

  it("each reference once in a statement", () => {
    expect(quotes("ISO 27001:2013 is meant: ISO/IEC 27001:2013.")).toEqual([
      "error ISO 27001:2013",
    ]);
  });
});

describe("leaves alone", () => {
  it.each([
    "The statement of compliance shall name ETSI EN 303 645 V2.1.1.",
    "Under SI 2023/1007 as amended, conformity with ETSI EN 303 645 V2.1.1 is deemed compliance.",
    "The current contract was awarded in 2019 under the Public Contracts Regulations 2015.",
    "NIS Regulations 2018 (SI 2018/506)",
    "The card terminal shall meet PCI DSS 4.0.1.",
    "CAF v3.2 is used for GovAssure.",
    "Meet ISO/IEC 27001:2022 and ISO/IEC 29147:2018.",
    "Modules are validated to FIPS 140-2 or FIPS 140-3.",
    "The device shall not use TLS 1.0 or SSL.",
    "CCS framework RM6100 will be used; the Crown Commercial Service framework agreement applies.",
  ])("%j", (text) => {
    expect(quotes(text, council)).toEqual([]);
  });

  it("what a buyer elsewhere need not follow", () => {
    const american =
      "The State of Alaska buys under FAR 52.212-4. The contractor shall meet WCAG 2.0 and do a Privacy Impact Assessment. A competitive dialogue follows; CPNI rules apply.";
    expect(quotes(american)).toEqual([]);
  });

  it("procurements that began before, and other nations", () => {
    const text = "The procurement follows the Public Contracts Regulations 2015 and PPN 09/23.";
    expect(quotes(text, { ...council, commenced: "2024-06-01" })).toEqual([]);
    expect(quotes("A competitive dialogue follows.", { nation: "scotland" })).toEqual([]);
    expect(quotes("PPN 09/23 applies.", { nation: "northern-ireland" })).toEqual([]);
    for (const law of ["UCR 2016", "CCR 2016", "PCR 2015", "Directive 2014/24/EU"]) {
      expect(quotes(`Run under the ${law}.`, { nation: "scotland" })).toEqual([]);
    }
    expect(quotes("Claims of 2012 are judged by the Data Protection Act 1998.", council)).toEqual(
      [],
    );
    expect(quotes("The DPA 1998 was replaced by the Data Protection Act 2018.", council)).toEqual(
      [],
    );
  });

  it("contents and change histories", () => {
    expect(
      quotes(
        "# Change history\n\n| 1 | ISO/IEC 27001:2013 added |\n|---|---|\n| 2 | PPN 09/23 |\n",
        council,
      ),
    ).toEqual([]);
  });

  it("documents in other languages", () => {
    const german =
      "Der Auftragnehmer und die Behörde werden für das Projekt nicht mit der ISO/IEC 27001:2013 und dem Rest des Vertrages von der Stelle und für die Stadt arbeiten.";
    expect(quotes(german)).toEqual([]);
  });
});

it("lowers to information what was right when the document was written", () => {
  const text =
    "Tenders close on 4 March 2022. The contract starts on 1 June 2022. The procurement follows the Public Contracts Regulations 2015.";
  expect(quotes(text)).toEqual(["info Public Contracts Regulations 2015"]);
});

it("puts the current reference where it is certain, and suggests it where the clause may change", () => {
  const [certain] = runOnText(supersededReference, "Meet ISO/IEC 27001:2013.");
  expect(certain?.fix?.edits).toEqual([
    {
      kind: "replace",
      pointer: "/statements/0",
      quote: "ISO/IEC 27001:2013",
      text: "ISO/IEC 27001:2022",
    },
  ]);
  const [provision] = runOnText(supersededReference, "Meet ISO/IEC 27001:2013 Annex A.12.");
  expect(provision?.fix).toBeUndefined();
  const [titled] = runOnText(supersededReference, "NIST SP 800-53 Rev. 3, “Recommended Controls”");
  expect(titled?.fix).toBeUndefined();
  expect(titled?.suggestions?.[0]?.title).toBe("Cite NIST SP 800-53 Rev. 5");
});

it("leaves nothing to find once its fix is applied", () => {
  for (const text of ["Meet PAS 1192-5:2015.", "Meet PPN 09/23.", "Meet ISO 27001:2013 now."]) {
    const [finding] = runOnText(supersededReference, text, council);
    const [edit] = finding?.fix?.edits ?? [];
    if (edit?.kind !== "replace") throw new Error(text);
    expect(quotes(text.replace(edit.quote, edit.text), council)).toEqual([]);
  }
});

it("takes no time on hostile text", () => {
  for (const piece of ["MEAT tender ", "ISO 27001:2013 ", "PCR 2015 ", "2015 ", "“CPNI "]) {
    const text = piece.repeat(1_000_000 / piece.length);
    within(500, () => runOnText(supersededReference, text, council));
  }
});

describe("an edition that the PSTI regime fixes", () => {
  const text = "Products shall comply with ETSI EN 303 645 V2.1.1 (2020-06).";

  it("is right throughout a purchase that is declared to be in its scope", () => {
    expect(quotes(text, { devices: "consumer", psti: "in-scope" })).toEqual([]);
  });

  it("is never exchanged by itself where the purchase may be", () => {
    const [found] = runOnText(supersededReference, text, { devices: "both" });
    expect([found?.fix, ["info", "hint", undefined].includes(found?.level)]).toEqual([
      undefined,
      true,
    ]);
  });

  it("is out of date elsewhere", () => {
    expect(quotes(text, { devices: "organisation" })).toHaveLength(1);
    expect(quotes(text, { devices: "consumer", psti: "outside" })).toHaveLength(1);
  });
});
