import { expect, it } from "vitest";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { mistitledReference } from "./rule.js";

const run = (text: string) => runOnText(mistitledReference, text);

it.each([
  ["Hold ISO/IEC 27001 privacy information management.", "ISO/IEC 27001", "ISO/IEC 27701"],
  ["ISO 27001:2022 – Business continuity management systems", "ISO 27001:2022", "ISO 22301"],
  ["a quality management system (ISO 14001:2015)", "ISO 14001:2015", "ISO 9001"],
  ["Environmental management certified to ISO 9001 is held.", "ISO 9001", "ISO 14001"],
  ["PPN 014 – Improving transparency of AI use", "PPN 014", "PPN 017"],
])("tells number and title apart in %j", (text, quote, right) => {
  const [found, ...others] = run(text);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ level: "warning", quote });
  expect(found?.suggestions?.[0]?.title).toBe(`Cite ${right}`);
});

it("tells Regulations and the number of others apart", () => {
  const found = run("the Network and Information Systems Regulations 2018 (SI 2023/1007) apply");
  expect(quotesOf(found)).toEqual([
    "warning Network and Information Systems Regulations 2018 (SI 2023/1007",
  ]);
  expect(found[0]?.suggestions?.[0]?.edits).toMatchObject([
    { quote: "SI 2023/1007", text: "SI 2018/506" },
  ]);
});

it.each([
  "Hold ISO/IEC 27001 information security management.",
  "ISO 9001 quality and ISO 14001 environmental management",
  "quality management and environmental management (ISO 9001 and ISO 14001)",
  "ISO/IEC 20000-1 IT service management",
  "ISO 9001, ISO/IEC 27001 and business continuity management",
  "Public Contracts Regulations 2015 (SI 2015/102)",
  "the NIS Regulations 2018, SI 2018/506 and SI 2023/1007",
  "PPN 014 – Cyber Essentials scheme",
  "ISO 9001 or an equivalent quality management system",
  "PPN 014 (February 2025)",
])("accepts %j", (text) => {
  expect(run(text)).toEqual([]);
});

it.each([
  ["Devices shall comply with SI 2023/9999 (PSTI).", "SI 2023/9999"],
  ["Devices shall comply with the PSTI regulations, SI 2023/9999.", "SI 2023/9999"],
  ["Comply with the PSTI Regulations 2023 (SI 2023/9999).", "PSTI Regulations 2023 (SI 2023/9999"],
])("tells the PSTI Regulations and other numbers apart in %j", (text, quote) => {
  expect(quotesOf(run(text))).toEqual([`warning ${quote}`]);
});

it.each([
  "Comply with the PSTI Regulations 2023 (SI 2023/1007).",
  "Comply with the PSTI regime, SI 2023/1007 as amended by SI 2025/211 and SI 2025/1267.",
  "Comply with PSTI. SI 2018/506 applies too.",
  "Comply with the PSTI regulations, SI 2027/12.",
  "Comply with SI 2018/952 and PSTI.",
])("accepts %j beside PSTI", (text) => {
  expect(run(text)).toEqual([]);
});
