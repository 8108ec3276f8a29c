import { expect, it } from "vitest";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { passwordClausesConflict } from "./rule.js";

const run = (...paragraphs: readonly string[]) =>
  runOnText(passwordClausesConflict, paragraphs.join("\n\n"));

it("names and quotes the other place", () => {
  const [found] = run(
    "# Accounts",
    "Passwords shall have at least 8 characters.",
    "# Administration",
    "The Supplier shall enforce passwords of a minimum of twelve (12) characters.",
  );
  expect(found).toMatchObject({
    pointer: "/statements/1",
    quote: "a minimum of twelve (12) characters",
    what: expect.stringContaining("“at least 8 characters” under “Accounts”"),
  });
});

it.each([
  ["Passwords shall expire every 30 days.", "User passwords must never expire."],
  [
    "Passwords must be changed every 90 days.",
    "Passwords shall be changed at least every 60 days.",
  ],
  [
    "Users shall not be forced to change passwords.",
    "The system must enforce a maximum password age of 90 days.",
  ],
  [
    "Accounts lock after 5 wrong attempts to enter a password. The lock must hold. Accounts shall be locked after five failed password attempts.",
    "The system shall lock an account after three failed attempts to enter the password.",
  ],
  [
    "Passwords shall have at least 14 characters.",
    "| Setting | Value |\n| --- | --- |\n| Minimum length of passwords | 8 characters |",
  ],
  [
    "The passwords of operators shall have at least 8 characters.",
    "All passwords must be at least 12 characters long.",
  ],
])("finds the fight in %j", (...paragraphs) => {
  expect(run(...paragraphs)).toHaveLength(1);
});

it.each([
  [
    "Passwords shall have at least 12 characters.",
    "Each password must contain a minimum of 12 characters.",
  ],
  [
    "Passwords shall have at least 8 characters.",
    "Administrator passwords shall have at least 15 characters.",
  ],
  ["Passwords shall have at least 12 characters.", "A PIN shall have at least 6 digits."],
  [
    "Passwords shall have at least 12 characters.",
    "The system shall accept passwords of up to 64 characters.",
  ],
  [
    "Passwords shall have at least 12 characters, or 8 characters where multi-factor authentication is used.",
  ],
  [
    "Passwords shall expire every 90 days.",
    "Accounts unused for 30 days expire with their passwords.",
  ],
  ["Passwords shall expire every 90 days.", "Passwords of service accounts must never expire."],
  [
    "Passwords must be changed every 90 days.",
    "Passwords must be changed within 1 day of a breach.",
  ],
  [
    "Passwords shall have at least 12 characters.",
    "The old system took passwords of 6 characters; it was replaced by 2019.",
  ],
  [
    "Passwords shall have at least 12 characters.",
    "Describe how passwords of 8 characters are refused?",
  ],
])("accepts %j", (...paragraphs) => {
  expect(quotesOf(run(...paragraphs))).toEqual([]);
});
