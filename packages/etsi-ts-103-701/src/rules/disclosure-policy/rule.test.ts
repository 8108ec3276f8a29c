import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { disclosurePolicy } from "./rule.js";

const field = "publicationOfVulnerabilityDisclosurePolicy";
const run = (content: unknown) =>
  runOn(disclosurePolicy, {
    ics: { "5.2-1": { support: "Y" } },
    ixit: { UserInfo: { [field]: content } as never },
  });

it.each([
  "None.",
  "It will be published later.",
  "After registration at https://kerbline.example/policy.",
  "Sent on request.",
])("fails: %s", (text) => {
  expect(placesOf(run(text))).toEqual([`warning /ixit/UserInfo/${field}`]);
});

it("fails a declared restriction as an error", () => {
  expect(placesOf(run({ url: "https://kerbline.example/policy", restricted: true }))).toEqual([
    `error /ixit/UserInfo/${field}/restricted`,
  ]);
});

it("asks about an address that the public cannot reach", () => {
  expect(run("http://192.168.1.1/policy.html")).toMatchObject([{ question: true }]);
});

it.each([
  "https://kerbline.example/security",
  "Publicly at https://kerbline.example/security, without an account.",
  "https://kerbline.example/.well-known/security.txt",
])("is content with %s", (text) => {
  expect(run(text)).toEqual([]);
});
