import { supersededReference, supersededReferences } from "@bollard/uk-procurement";
import { describe, expect, it } from "vitest";
import { supersededWords } from "./superseded-words.js";

const all = supersededReferences().map(
  (row) => [row.id, supersededWords(row, row.aliases[0]?.text ?? row.superseded)] as const,
);

describe("plain words on every row", () => {
  it.each(all)("%s", (_, { what, todo }) => {
    // One or two sentences, each of them whole, with neither shorthand nor a doubled mark.
    expect(what).toMatch(
      /^“.+” (?:is|was|has|does|names|takes|may|describes|became|never|ended)\b.+\.$/,
    );
    expect(todo).toMatch(/^(?:Cite|Write|Name|Use|Ask|Look up)\b.+\.$/);
    for (const text of [what, todo]) {
      expect(text).not.toMatch(/\.\.|,\.|;\.| {2}| \/ |undefined| instead instead|'[^s ]/);
      expect(text.length).toBeLessThan(420);
    }
  });
});

it("says what, since when and what to do", () => {
  expect(supersededWords(supersededReference("ppn-09-23"), "PPN 09/23")).toEqual({
    what: "“PPN 09/23” has been out of date since 24 February 2025. It was the policy note on Cyber Essentials.",
    todo: "Cite PPN 014 instead.",
  });
  expect(supersededWords(supersededReference("iso27002-2013"), "ISO/IEC 27002:2013")).toEqual({
    what: "“ISO/IEC 27002:2013” has been out of date since 15 February 2022.",
    todo: "Cite ISO/IEC 27002:2022 instead.",
  });
});

it("says what a person has to decide, and what was not checked", () => {
  expect(supersededWords(supersededReference("cc-2009"), "Common Criteria v3.1").todo).toBe(
    "Cite ISO/IEC 15408:2022 (CC:2022) instead. It may stay where this is so: An evaluation begun earlier may end under it. Check with the issuer first: this was not confirmed.",
  );
});
