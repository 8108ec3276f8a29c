import { expect, it } from "vitest";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { unknownReference } from "./rule.js";

const council = { buyer: "council", nation: "england" } as const;
const quotes = (text: string, purchase = {}) =>
  quotesOf(runOnText(unknownReference, text, purchase));

it.each([
  ["Meet provision 5.3-99 of ETSI EN 303 645.", "error provision 5.3-99 of ETSI EN 303 645"],
  ["Meet EN 303 645 clause 5.14.", "error EN 303 645 clause 5.14"],
  ["Meet provisions 5.1-1 and 5.1-77 of EN 303 645.", "error 5.1-77 of EN 303 645"],
  ["Meet EN 303 645 V2.1.1 provision 5.1-2A.", "warning EN 303 645 V2.1.1 provision 5.1-2A"],
  ["Meet EN 303 645 V3.1.3 provision 4-1.", undefined],
  ["See section 156 of the Procurement Act 2023.", "error section 156 of the Procurement Act 2023"],
  ["See Procurement Act 2023 Schedule 12.", "error Procurement Act 2023 Schedule 12"],
  ["Article 135 of the UK GDPR applies.", "warning Article 135 of the UK GDPR"],
  ["Meet SI 2023/1007 Sch 9.", "error SI 2023/1007 Sch 9"],
  ["Meet SI 2023/1007, Schedule 1 paragraph 8.", "warning SI 2023/1007, Schedule 1 paragraph 8"],
  ["Meet the NCSC CAF v4.0 outcome B9.z.", "error NCSC CAF v4.0 outcome B9.z"],
  ["Meet NCSC CAF v4.0 outcome C2.b.", "warning NCSC CAF v4.0 outcome C2.b"],
  ["Meet NCSC CAF v4.0 outcomes A2.c and A2.e.", "error A2.e"],
  ["Meet NCSC CAF v3.2 outcome B2.a.", undefined],
  ["Meet NCSC CAF v3.1 outcome B9.a.", undefined],
  ["Meet EN 303 645 V9.9.9.", "warning EN 303 645 V9.9.9"],
  ["Meet EN 303 645 V3.1.2.", "info EN 303 645 V3.1.2"],
  ["Meet EN 303 645 v2.2.1.", "info EN 303 645 v2.2.1"],
  ["Meet EN 303 645 V2.1.", undefined],
  ["Meet EN 18031-4:2024.", "warning EN 18031-4:2024"],
  ["Meet EN 18031-3:2024.", undefined],
  ["Meet EN 303 645 (2020-06).", undefined],
  ["Hold ISO/IEC 27001:2031.", "warning ISO/IEC 27001:2031"],
  ["The alarms shall meet BS 8418:2051.", "warning BS 8418:2051"],
  ["Hold ISO 27001:2018.", "warning ISO 27001:2018"],
  ["Hold BS EN ISO 9001:2012.", "warning BS EN ISO 9001:2012"],
  ["Meet NCSC Connected Places Principle 17.", "warning NCSC Connected Places Principle 17"],
  [
    "Meet principle 15 of the Connected Places Cyber Security Principles.",
    "warning principle 15 of the Connected Places Cyber Security Principles",
  ],
  ["Regulation 99 of the NIS Regulations 2018.", "error Regulation 99 of the NIS Regulations 2018"],
  ["Comply with the PSTI Act s.999.", "error PSTI Act s.999"],
  ["Comply with section 81 of the PSTI Act 2022.", "error section 81 of the PSTI Act 2022"],
  ["Comply with the PSTI Regulations, regulation 40.", "error PSTI Regulations, regulation 40"],
  ["Comply with the NIS Regulations 2020.", undefined],
  ["Comply with DPA 2018 s.216.", "error DPA 2018 s.216"],
  ["Meet Schedule 7 of SI 2023/1007.", "error Schedule 7 of SI 2023/1007"],
  ["Meet PPN 017/24.", "error PPN 017/24"],
  ["Meet PPN 14.", "info PPN 14"],
  ["Meet PPN 031.", "info PPN 031"],
])("of %j reports %s", (text, expected) => {
  expect(quotes(text)).toEqual(expected === undefined ? [] : [expected]);
});

it.each([
  "Meet provisions 5.1-1, 5.3-2 and 6-1 of EN 303 645.",
  "Meet EN 303 645 clause 5.3 and Annex A.",
  "See section 56(2) and section 128 of the Procurement Act 2023.",
  "Article 22A of the UK GDPR applies.",
  "Meet SI 2023/1007 Schedule 2A and Schedule 3 paragraph 8.",
  "Hold ISO/IEC 27001:2022 (BS EN ISO/IEC 27001:2023), once EN ISO/IEC 27001:2017.",
  "Certified to DIN EN ISO/IEC 27001:2024 or AS ISO/IEC 27001:2015.",
  "Hold ISO 9001:2026 and ISO 22301:2019.",
  "Meet NCSC Connected Places Principles 1 and 14.",
  "Meet section 80 of the PSTI Act, DPA 2018 s.215 and Schedule 21 of the Data Protection Act 2018.",
  "Meet regulation 25 of the NIS Regulations and SI 2023/1007 regulation 4A.",
  "Meet PPN 014, PPN 02/24 and PPN 09/23.",
  "PPN 014/21 is told by another rule.",
  "It was once written as PPN 017/24, which was wrong.",
])("accepts %j", (text) => {
  expect(quotes(text)).toEqual([]);
});

it("knows the years of Acts where the buyer is in the United Kingdom", () => {
  const text = "Comply with the Procurement Act 2022.";
  expect(quotes(text, council)).toEqual(["warning Procurement Act 2022"]);
  expect(quotes(text)).toEqual([]);
  expect(quotes("Comply with the Data Protection Act 1998.", council)).toEqual([]);
  expect(quotes("Comply with the NIS Regulations 2016.", council)).toEqual([
    "warning NIS Regulations 2016",
  ]);
  const title = "Product Security and Telecommunications Infrastructure Regulations 2022";
  expect(quotes(`Comply with the ${title}.`, council)).toEqual([`warning ${title}`]);
});

it("suggests what is meant", () => {
  const titles = (text: string) =>
    runOnText(unknownReference, text, council).flatMap(({ suggestions = [] }) =>
      suggestions.map(({ edits: [edit] }) => edit?.kind === "replace" && edit.text),
    );
  expect(titles("Meet PPN 017/24.")).toEqual(["PPN 017"]);
  expect(titles("Meet PPN 14.")).toEqual(["PPN 014"]);
  expect(titles("Comply with the Procurement Act 2022.")).toEqual(["Procurement Act 2023"]);
});
