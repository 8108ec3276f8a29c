import { expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { editionsDiffer } from "./rule.js";

const run = (...paragraphs: readonly string[]) =>
  runOnText(editionsDiffer, paragraphs.join("\n\n"));

it("tells both places", () => {
  const found = run(
    "# 4 Security",
    "4.1 The Supplier shall hold ISO/IEC 27001:2013.",
    "# Assurance",
    "Certificates to BS EN ISO/IEC 27001:2022 are shown each year.",
  );
  expect(quotesOf(found)).toEqual([
    "warning ISO/IEC 27001:2013",
    "warning BS EN ISO/IEC 27001:2022",
  ]);
  expect(found[0]?.what).toContain("under “Assurance”");
  expect(found[1]?.what).toContain("in 4.1");
});

it("knows letters of orders for editions", () => {
  const found = run("GSA Policy, CIO P 2100.1l.", "As outlined in GSA CIO P 2100.1C.");
  expect(quotesOf(found)).toEqual(["warning CIO P 2100.1l", "warning GSA CIO P 2100.1C"]);
});

it.each([
  ["ISO/IEC 27001:2022 applies.", "ISO/IEC 27001 applies.", "ISO 27001:2022 applies."],
  ["ISO/IEC 27001:2013 or ISO/IEC 27001:2022 is accepted.", "ISO/IEC 27001:2022 is held."],
  ["ISO/IEC 27001:2013 is superseded.", "ISO/IEC 27001:2022 is held."],
  ["PSTI: ETSI EN 303 645 V2.1.1 is named.", "Devices shall meet EN 303 645 V3.1.3."],
  ["OWASP ASVS 5.0 is used.", "OWASP ASVS 5.0.0 is used."],
  ["ISO 9001:2015 is held.", "ISO 14001:2026 is held."],
  ["The system was built to NIST SP 800-53 Rev. 4.", "It shall meet NIST SP 800-53 Rev. 5."],
])("accepts %j", (...paragraphs) => {
  expect(run(...paragraphs)).toEqual([]);
});

it("takes no time on many citations", () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `Meet ISO 27001:20${10 + (at % 80)}.`);
  within(3000, () => run(text.join(" ")));
});
