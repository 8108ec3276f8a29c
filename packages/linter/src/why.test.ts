import { describe, expect, test } from "vitest";
import { ruleOf } from "./registry.js";
import { frameworks } from "./standards.js";
import { citeLabel, restsOnUnchecked, whyOf } from "./why.js";

const en = (item: string, edition = "3.1.3") => ({ framework: "etsi-en-303-645", edition, item });
const psti = (item: string) => ({ framework: "uk-psti", edition: "2023/1007", item });

describe("the reason of a finding", () => {
  test("names clause, edition and strength, and says what is asked", () => {
    expect(whyOf(undefined, [en("5.5-1")])).toBe(
      "EN 303 645 V3.1.3, 5.5-1 (mandatory): Communication is secured with best-practice cryptography.",
    );
  });

  test("keeps editions apart", () => {
    expect(whyOf(undefined, [en("5.3-4", "2.1.1")])).toMatch(
      /^EN 303 645 V2\.1\.1, 5\.3-4 \(recommended/,
    );
    expect(whyOf(ruleOf("document/syntax"), [en("5.3-4")])).toBe(ruleOf("document/syntax")?.why);
  });

  test("cites law by instrument and paragraph", () => {
    expect(whyOf(undefined, [psti("Schedule 1 paragraph 3(2)")])).toMatch(
      /^PSTI Regulations 2023, Schedule 1 paragraph 3\(2\): /,
    );
  });

  test("names the items beyond the second without their meaning", () => {
    const why = whyOf(
      undefined,
      ["5.1-1", "5.1-2", "5.1-3", "5.1-4"].map((id) => en(id)),
    );
    expect(why).toMatch(/See also EN 303 645 V3\.1\.3, 5\.1-3, 5\.1-4\.$/);
  });

  test("gives the rule's reason when a finding rests on many items", () => {
    const all = frameworks[1]?.items.map(({ id }) => en(id)) ?? [];
    const rule = ruleOf("document/syntax");
    expect(whyOf(rule, all)).toMatch(/^Nothing can be said.* See EN 303 645 .* and 68 more\.$/);
  });
});

/** Frameworks whose items are cited by the name of a law or document rather than by their ids. */
const namedByTitle = [
  "connected-place-sectors",
  "ncsc-connected-places",
  "secure-connected-places-playbook",
  "uk-nis",
  "uk-procurement",
];

test("every item of every framework has a label and a source that was dated", () => {
  for (const framework of frameworks) {
    for (const item of framework.items) {
      // Law and policy are cited by their names, which ids shorten.
      const shown = namedByTitle.includes(framework.id) ? item.citeAs : undefined;
      expect(citeLabel(framework, item)).toContain(
        shown ?? item.id.replace(/^(PSTI Act ss?\.|SI \S+ reg ).*/, ""),
      );
      expect(item.source.checked).toMatch(/^20\d\d-\d\d-\d\d$/);
    }
  }
});

test("what was never checked at a source supports no more than a hint", () => {
  const unchecked = frameworks.flatMap((framework) =>
    framework.items
      .filter(({ source }) => source.verified === "unchecked")
      .map((item) => ({ framework: framework.id, edition: framework.edition, item: item.id })),
  );
  expect(unchecked.every((cite) => restsOnUnchecked([cite]))).toBe(true);
  expect(restsOnUnchecked([en("5.5-1")])).toBe(false);
  expect(restsOnUnchecked([...unchecked, en("5.5-1")])).toBe(false);
});
