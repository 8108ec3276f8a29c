import { instruments } from "@bollard/connected-place-sectors";
import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { scopeUnknownLaw } from "./rule.js";

function remediesOf(...laws: readonly string[]) {
  return runOn(scopeUnknownLaw, { services: [{ laws }] }).map(({ fix, suggestions }) => {
    const [edit] = (fix ?? suggestions?.[0])?.edits ?? [];
    return [fix ? "fix" : "suggestion", edit?.kind === "set" ? edit.value : undefined];
  });
}

it("is content with the id of every instrument", () => {
  expect(remediesOf(...instruments().map(({ id }) => id))).toEqual([]);
  expect(runOn(scopeUnknownLaw, { services: [{}] })).toEqual([]);
});

it("writes the id where only spelling differs from an id or a title", () => {
  expect(remediesOf("UK GDPR", "uk_gdpr", "Procurement Act 2023", "NIS 2018")).toEqual([
    ["fix", "uk-gdpr"],
    ["fix", "uk-gdpr"],
    ["fix", "proc-act-2023"],
    ["fix", "nis-2018"],
  ]);
});

it("offers what is near, and nothing for what is not", () => {
  expect(remediesOf("sccopp", "Surveillance Camera Code")).toEqual([
    ["suggestion", "sccop"],
    ["suggestion", "sccop"],
  ]);
  const found = runOn(scopeUnknownLaw, { services: [{ laws: ["sccop", "the by-law of 1988"] }] });
  expect(placesOf(found)).toEqual(["warning /services/0/laws/1"]);
  expect(found[0]?.suggestions).toBeUndefined();
});

it("takes texts of any length and number", () => {
  const laws = Array.from({ length: 3_000 }, (_, index) => `law ${index} ${"x".repeat(300)}`);
  expect(runOn(scopeUnknownLaw, { services: [{ laws }] })).toHaveLength(3_000);
});
