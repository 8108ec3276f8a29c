import { describe, expect, it } from "vitest";
import { readProcurement } from "../read/read-text.js";
import { surveyOf } from "./survey.js";

const coverage = (text: string) =>
  Object.fromEntries(surveyOf(readProcurement(text, "markdown").document).coverage);

describe("a topic is bound", () => {
  it.each([
    [
      "by an obligation on what is not needed",
      "## Service\n\nPorts that are not required must be disabled.",
    ],
    ["by an obligation", "## Service\n\nThe Supplier shall encrypt all traffic."],
    ["by a question", "## Service\n\nDescribe how you encrypt all traffic."],
    ["by a right of the buyer", "## Service\n\nThe Council has the right to audit the Supplier."],
    [
      "by a mandatory row",
      "## Service\n\n| No | Requirement | M/D |\n|--|--|--|\n| 1 | Encryption of all traffic between devices | M |",
    ],
    ["by the title of a section that binds", "## Encryption\n\nThe Supplier shall do it well."],
    ["by a question among the criteria", "## Evaluation\n\nDescribe how you encrypt traffic."],
  ])("%s", (_, text) => {
    expect(Object.values(coverage(`# Tender\n\n${text}`))).toEqual(["bound"]);
  });
});

describe("a topic is covered weakly", () => {
  it.each([
    ["by a recommendation", "## Service\n\nThe Supplier should encrypt all traffic."],
    [
      "by a desirable row",
      "## Service\n\n| No | Requirement | M/D |\n|--|--|--|\n| 1 | The system must encrypt all traffic | D |",
    ],
    [
      "by a promise that is read as an option",
      "## Service\n\nTraffic that can be read will be encrypted.",
    ],
    ["by what is stated", "## Service\n\nTraffic is encrypted."],
    ["by a title that sends elsewhere", "## Encryption\n\nSee the annex."],
    ["by a list of requirements", "## Requirements\n\n- Encryption of all traffic"],
  ])("%s", (_, text) => {
    expect(coverage(`# Tender\n\n${text}`)).toEqual({ encryption: "weak" });
  });
});

describe("a topic is not covered", () => {
  it.each([
    ["by background", "## Background\n\nThe Supplier shall encrypt all traffic."],
    ["by a definition", "## Definitions\n\nEncryption: what the Supplier shall do to traffic."],
    ["by history", "## Service\n\nTraffic was encrypted in 2019."],
    ["by a fact", "## Existing estate\n\nThe cameras have default passwords."],
    ["by an option of the supplier", "## Service\n\nThe Supplier may encrypt traffic."],
    ["by what is waived", "## Service\n\nThe Supplier must quote; encryption is not required."],
    ["by code", "## Service\n\n```\nThe Supplier shall encrypt all traffic.\n```"],
    ["by a title alone", "## Encryption"],
    ["by how it is today", "## Service\n\nThe existing cameras encrypt traffic."],
  ])("%s", (_, text) => {
    expect(coverage(`# Tender\n\n${text}`)).toEqual({});
  });
});

it("is worked out once for a document", () => {
  const { document } = readProcurement("# Tender\n\nThe Supplier shall encrypt.", "markdown");
  expect(surveyOf(document)).toBe(surveyOf(document));
});

describe("who asks", () => {
  it.each([
    ["what the buyer does itself", "## Service\n\nThe Council encrypts its own traffic.", {}],
    [
      "how bidders use a portal",
      "## How to tender\n\nTenders are encrypted by the e-tendering system.",
      {},
    ],
    [
      "what the buyer wants",
      "## Service\n\nThe Council expects traffic to be encrypted.",
      { encryption: "weak" },
    ],
    [
      "what is to be handed in",
      "## Evaluation\n\nProvide your current Cyber Essentials certificate.",
      { assurance: "bound" },
    ],
  ])("tells apart %s", (_, text, expected) => {
    expect(coverage(`# Tender\n\n${text}`)).toEqual(expected);
  });
});
