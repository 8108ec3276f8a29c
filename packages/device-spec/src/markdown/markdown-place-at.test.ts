import { describe, expect, it } from "vitest";
import { readMarkdown } from "../../test/read-markdown.js";
import { markdownPlaceAt } from "./markdown-place-at.js";

const text = `# IXIT 7-UpdMech

Written for EN 303 645 V3.1.3.

## UpdMech-1

### Description

By radio.

# IXIT 3-VulnTypes

| ID | Action |
|---|---|
| V-1 | Fix |
| V-2 | |
`;
const { tree } = readMarkdown(text).spec;

describe("what stands at an offset", () => {
  it.each([
    ["radio", "/ixit/UpdMech/0/description", "value"],
    ["Descr", "/ixit/UpdMech/0/description", "key"],
    ["UpdMech-1", "/ixit/UpdMech/0/id", "value"],
    ["Fix", "/ixit/VulnTypes/0/action", "value"],
    ["V-2", "/ixit/VulnTypes/1/id", "value"],
    ["3.1.3", "/claims/etsi-en-303-645", "value"],
    ["Action", "/ixit/VulnTypes/0/action", "key"],
  ])("%j is %s", (word, pointer, part) => {
    const place = markdownPlaceAt(tree, text.indexOf(word) + 1);
    expect([place?.pointer, place?.part]).toEqual([pointer, part]);
  });

  it("is the whole where nothing narrower does, and nothing outside", () => {
    expect(markdownPlaceAt(tree, text.indexOf("|---") + 5)?.pointer).toMatch(/^\/ixit|^$/);
    expect(markdownPlaceAt(tree, text.length + 5)).toBeUndefined();
    expect(markdownPlaceAt({ ...tree, root: undefined }, 0)).toBeUndefined();
  });
});
