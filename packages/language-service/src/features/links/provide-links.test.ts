import { describe, expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { open } from "../../../test/documents.js";
import { openTender, tender } from "../../../test/tender.js";
import { provideLinks } from "./provide-links.js";

function linksIn(text: string, name = "a.md"): readonly string[] {
  const lines = text.split("\n");
  return provideLinks(openTender(text, name)).map(({ range, target }) => {
    const words = lines[range.start.line]?.slice(range.start.character, range.end.character);
    return `${words} -> ${target}`;
  });
}

const saying = (words: string) => `---\nbollard: procurement\n---\n\n${words}\n`;

describe("links", () => {
  it("lead from citations to the issuer's pages", () => {
    expect(linksIn(tender)).toEqual([
      expect.stringMatching(
        /^ETSI EN 303 645 V3\.1\.3, provisions 5\.1-1 -> https:\/\/www\.etsi\.org\//,
      ),
      expect.stringMatching(/^5\.3-13 -> https:\/\/www\.etsi\.org\//),
      expect.stringMatching(/^PPN 09\/23 -> https:\/\/www\.[a-z.]+\.gov\.uk\/.*ppn-014/),
      expect.stringMatching(/^section 56 of the Procurement Act 2023 -> .+\/ukpga\/2023\/54/),
    ]);
  });

  it.each([
    ["an edition", "It shall meet EN 303 645 V2.1.1.", "en_303645v020101p.pdf"],
    ["the newest edition", "It shall meet EN 303 645.", "en_303645v030103p.pdf"],
    ["an Act", "Under the Procurement Act 2023.", "legislation.gov.uk/ukpga/2023/54"],
    ["a policy note", "As in PPN 014.", "gov.uk/government/publications/ppn-014"],
  ])("know %s", (_, words, url) => {
    expect(linksIn(saying(words)).join()).toContain(url);
  });

  it("take a megabyte on one line", () => {
    const document = openTender(saying("EN 303 645 ".repeat(90_000)));
    within(500, () => expect(provideLinks(document).length).toBeGreaterThan(100));
  });

  it("leave alone what is linked, what has no page and what is no tender", () => {
    expect(linksIn(saying("See [EN 303 645](https://example.org) and [PPN 014][1]."))).toEqual([]);
    expect(linksIn(saying('See <a href="x">PPN 014</a>.'), "a.html")).toEqual([]);
    expect(linksIn(saying("It shall meet BS 8418:2021."))).toEqual([]);
    expect(provideLinks(open("README.md", "# Tender\n\nIt shall meet EN 303 645.\n"))).toEqual([]);
  });
});
