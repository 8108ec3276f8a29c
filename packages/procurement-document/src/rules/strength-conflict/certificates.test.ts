import { expect, it } from "vitest";
import { runOnText } from "../../../test/run-on-text.js";
import { strengthConflict } from "./rule.js";

const told = (...lines: readonly string[]) =>
  runOnText(
    strengthConflict,
    lines.map((line, index) => `${index + 1}.1 ${line}`).join("\n\n"),
  ).map(({ what }) => what);

const must = "The Supplier shall hold Cyber Essentials Plus certification throughout the contract.";

it.each([
  [must, "The Supplier should hold Cyber Essentials Plus."],
  [
    "Certification to ISO/IEC 27001 is desirable.",
    "The Supplier must be certified to ISO/IEC 27001 by an accredited body.",
  ],
])("a certificate that binds at one place only is told at the later one: %s %s", (one, other) => {
  expect(told(one, other)).toEqual([
    expect.stringMatching(/^This is (?:mandatory|only desirable) here and /),
  ]);
});

it.each([
  ["another certificate", [must, "The Supplier should hold Cyber Essentials."]],
  ["that of others", [must, "Sub-contractors should hold Cyber Essentials Plus."]],
  [
    "more than one",
    [must, "The Supplier should hold Cyber Essentials Plus or ISO/IEC 27001 certification."],
  ],
  [
    "another lot",
    [`For Lot 1, ${must}`, "For Lot 2, the Supplier should hold Cyber Essentials Plus."],
  ],
  ["the same twice", [must, "The Supplier must be certified to Cyber Essentials Plus."]],
  [
    "no certificate",
    [
      "The Supplier shall follow ISO/IEC 27001.",
      "Reports should be in the manner of ISO/IEC 27001.",
    ],
  ],
])("nothing is told of %s", (_, lines) => {
  expect(told(...lines)).toEqual([]);
});
