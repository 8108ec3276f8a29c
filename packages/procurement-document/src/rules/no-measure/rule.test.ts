import { expect, it } from "vitest";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { noMeasure } from "./rule.js";

const quotes = (text: string) => quotesOf(runOnText(noMeasure, `# Security\n\n${text}\n`));

it.each([
  ["Security patches shall be applied to all servers.", "Security patches shall be applied"],
  ["The Supplier shall fix vulnerabilities.", "shall fix vulnerabilit"],
  ["Audit logs shall be retained.", "Audit logs shall be retained"],
  ["The Supplier shall retain audit logs.", "shall retain audit logs"],
  [
    "The Supplier shall notify the Authority of any security incident.",
    "shall notify the Authority of any security incident",
  ],
  [
    "Users must have strong passwords that nobody can guess, and passwords shall be long.",
    undefined,
  ],
  ["Passwords shall be suitably complex.", "Passwords shall be suitably complex"],
  [
    "Penetration tests shall be carried out regularly.",
    "Penetration tests shall be carried out regularly",
  ],
  [
    "The Supplier shall conduct security testing on a regular basis.",
    "shall conduct security testing on a regular basis",
  ],
  ["Audit logs must be reviewed periodically.", "Audit logs must be reviewed periodically"],
])("finds what needs a number in “%s”", (text, quote) => {
  if (quote === undefined) expect(quotes(text)).toHaveLength(0);
  else expect(quotes(text)).toEqual([`warning ${quote}`]);
});

it.each([
  "Security patches shall be applied within 14 days.",
  "Security patches shall be applied. Critical patches are installed within 7 days.",
  "Audit logs shall be retained for at least twelve months.",
  "Audit logs shall be retained throughout the term of the Contract.",
  "Audit logs shall be retained as set out in Schedule 3.",
  "The Supplier shall notify the Authority of any security incident without undue delay.",
  "The Supplier shall notify the Authority of any security incident promptly.",
  "Passwords shall be complex and have at least 12 characters.",
  "Penetration tests shall be carried out regularly, at least once every year.",
  "Security testing shall be done on a regular basis, at least once every quarter.",
  "The Buyer shall retain audit logs.",
  "Audit logs are retained.",
])("leaves “%s” alone", (text) => {
  expect(quotes(text)).toEqual([]);
});

it("asks once for each kind of number", () => {
  expect(
    quotes(
      "Audit logs shall be retained. Access logs shall be kept. Security updates shall be installed.",
    ),
  ).toHaveLength(2);
});

it("is silent about the like outside of security", () => {
  const found = runOnText(noMeasure, "# Gardens\n\nThe Supplier shall keep logs of wood.\n");
  expect(found).toEqual([]);
});
