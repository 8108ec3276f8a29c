import { parseMarkdown } from "@bollard/document";
import { expect, it } from "vitest";
import { readProcurementDocument } from "../read/read-procurement-document.js";
import { isAboutSecurity, titlesAbove } from "./about-security.js";
import { sentencesIn, strengthOf } from "./strength.js";

const read = (text: string) => {
  const { document } = readProcurementDocument(parseMarkdown(text), "markdown");
  return document;
};
const about = (text: string) => {
  const { statements, sections } = read(text);
  return statements.map((statement) => isAboutSecurity(statement, sections));
};
const strengths = (text: string) => {
  const document = read(text);
  return document.statements.map((statement) => strengthOf(statement, document));
};

it("knows statements about security by topic or by a title above", () => {
  expect(about("# Lighting\n\nTraffic shall be encrypted. Lamps shall be white.\n")).toEqual([
    true,
    false,
  ]);
  expect(
    about("# Cyber security\n\n## Duties\n\nThe Supplier shall be careful.\n\n# Price\n"),
  ).toEqual([true]);
});

it("knows statements about security by their own words, whatever stands above", () => {
  for (const [text, expected] of [
    ["The platform shall be suitably secured.", true],
    ["The Supplier shall prevent unauthorised access.", true],
    ["Fixes to the firmware shall be applied promptly.", true],
    ["The Contractor shall install patches in a timely manner.", true],
    ["Data shall be kept secure.", true],
    ["Cameras shall be secured to the bracket with two bolts.", false],
    ["The Contractor shall secure the best price for the services.", false],
    ["Road patches shall be level with the surface of the carriageway.", false],
    ["Security staff shall wear a badge on the premises.", false],
  ] as const) {
    expect([text, about(`# Works\n\n${text}\n`)]).toEqual([text, [expected]]);
  }
});

it("takes the title of the whole document for no title of a part", () => {
  const text = "# Security services\n\n## Painting\n\nThe Supplier shall be careful.\n\n## Price\n";
  expect(about(text)).toEqual([false]);
});

it("takes no other meanings of the word", () => {
  expect(about("# Social security\n\nBenefits shall be paid on Fridays.\n")).toEqual([false]);
  expect(about("# Law\n\nThe Supplier shall comply with all laws.\n")).toEqual([false]);
});

it("lists the titles from the nearest up", () => {
  const { statements, sections } = read("# A\n\n## B\n\nText of the section.\n\n# C\n");
  const [first] = statements;
  expect(first && titlesAbove(first, sections)).toEqual(["B", "A"]);
});

it("tells what is mandatory from what is recommended", () => {
  expect(
    strengths("# Duties\n\nLogs shall be kept. Logs should be kept. Logs are kept.\n"),
  ).toEqual(["mandatory", "recommended", undefined]);
  expect(
    strengths("# Mandatory requirements\n\nLogs should be kept.\n\n- Logs of log-ins\n"),
  ).toEqual(["mandatory", "mandatory"]);
  const table =
    "# Table\n\n| Id | Requirement | Priority |\n|---|---|---|\n| R1 | Logs should be kept. | M |\n| R2 | Logs must be kept. | D |\n";
  expect(strengths(table)).toEqual(["mandatory", undefined]);
});

it("knows what is asked in plain words of whoever reads", () => {
  expect(
    strengths("# Duties\n\nYou will keep logs. We expect logs. You will be able to see logs.\n"),
  ).toEqual(["mandatory", "mandatory", undefined]);
});

it("asks nothing of buyers, bidders and background", () => {
  expect(strengths("# Duties\n\nThe Buyer shall keep logs.\n")).toEqual([undefined]);
  expect(
    strengths("# Duties\n\nBidders must give evidence of security in their proposal.\n"),
  ).toEqual([undefined]);
  expect(strengths("# Background\n\nThe Supplier shall keep logs.\n")).toEqual([undefined]);
});

it("reads each sentence of an item by itself", () => {
  const [statement] = read("# A\n\n- Logs shall be kept. They were not kept before.\n").statements;
  expect(statement && sentencesIn(statement).map(({ modality }) => modality)).toEqual([
    "obligation",
    "historic",
  ]);
});
