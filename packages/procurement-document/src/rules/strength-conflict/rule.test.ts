import { expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { strengthConflict } from "./rule.js";

const run = (...paragraphs: readonly string[]) =>
  runOnText(strengthConflict, paragraphs.join("\n\n"));

it("names both places and what each says", () => {
  const [found, ...others] = run(
    "# 4 Security",
    "4.1 The Supplier must provide multi-factor authentication for remote access.",
    "# 9 Options",
    "9.2 The Supplier should provide multi-factor authentication for remote access.",
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    pointer: "/statements/1",
    what: "This is only desirable here and mandatory in 4.1: “The Supplier must provide multi-factor authentication for remote access”.",
  });
});

it.each([
  [
    "Multi-factor authentication is desirable for remote access to the platform.",
    "All remote access to the platform must use MFA authentication.",
  ],
  [
    "The Supplier must hold Cyber Essentials Plus certification.",
    "Cyber Essentials Plus certification is desirable.",
  ],
  [
    "The Supplier shall encrypt all video recordings at rest.",
    "| No | Requirement | Priority |\n| --- | --- | --- |\n| 1 | Encryption of all video recordings at rest | Desirable |",
  ],
  [
    "| No | Requirement | Priority |\n| --- | --- | --- |\n| 1 | Security updates shall be signed by the manufacturer | Mandatory |\n| 2 | Security updates shall be signed by the manufacturer | Desirable |",
  ],
])("finds %j", (...paragraphs) => {
  expect(run(...paragraphs)).toHaveLength(1);
});

it("asks only, where two tables may ask it of two parts", () => {
  const table = (rank: string) =>
    `| Requirement | Priority |\n| --- | --- |\n| Audit logs of all user actions are kept | ${rank} |`;
  const found = run("# Platform", table("Mandatory"), "# Mobile app", table("Desirable"));
  expect(found.map(({ level }) => level)).toEqual(["info"]);
});

it.each([
  ["The Supplier must encrypt video at rest.", "The Supplier should encrypt video in transit."],
  [
    "The Supplier must hold Cyber Essentials certification.",
    "Cyber Essentials Plus certification is desirable.",
  ],
  [
    "TLS 1.2 must be used to encrypt all connections.",
    "TLS 1.3 should be used to encrypt all connections.",
  ],
  ["Passwords must not be shared between users.", "Passwords should be shared between users."],
  [
    "Critical vulnerabilities must be fixed by software updates.",
    "Low vulnerabilities should be fixed by software updates.",
  ],
  [
    "The Supplier must encrypt stored footage and logs.",
    "The Supplier shall encrypt stored footage and logs.",
  ],
  [
    "Penetration tests must be done by the Supplier every year.",
    "Penetration tests should be witnessed by the Council.",
  ],
  ["The lamps must be painted green.", "The lamps should be painted green."],
])("accepts %j", (...paragraphs) => {
  expect(quotesOf(run(...paragraphs))).toEqual([]);
});

it.each(["Encrypt footage, logs and readings.", "Passwords word%n are encrypted at night."])(
  "takes no time on many of %j",
  (pattern) => {
    const text = Array.from({ length: 10_000 }, (_, at) =>
      pattern.replace("%n", String(at)).replace(/^/, at % 2 ? "It must: " : "It should: "),
    );
    within(5000, () => run(text.join("\n\n")));
  },
);
