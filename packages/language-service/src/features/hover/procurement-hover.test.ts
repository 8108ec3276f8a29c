import { defaultConfig } from "@bollard/linter";
import { describe, expect, it } from "vitest";
import { MarkupContent } from "vscode-languageserver-types";
import { cursorIn, open, positionOf } from "../../../test/documents.js";
import { tender, tenderAt } from "../../../test/tender.js";
import { provideCodeActions } from "../code-actions/provide-code-actions.js";
import { provideCompletion } from "../completion/provide-completion.js";
import { provideSymbols } from "../symbols/provide-symbols.js";
import { provideHover } from "./provide-hover.js";

function cardOf({ document, position }: ReturnType<typeof cursorIn>): string | undefined {
  const hover = provideHover(document, position);
  return MarkupContent.is(hover?.contents) ? hover.contents.value : undefined;
}

const cardAt = (part: string) => cardOf(tenderAt(part));

/** The card of a citation in a tender that says nothing else. */
const cardOn = (citation: string) =>
  cardOf(
    cursorIn("a.md", `---\nbollard: procurement\n---\n\nThe hub shall meet ‸${citation} always.\n`),
  );

describe("hover on a citation", () => {
  it("shows the provision with edition, status, meaning and source", () => {
    const card = cardAt("EN 303 645 V3.1.3");
    expect(card).toMatch(/^\*\*EN 303 645 V3\.1\.3, 5\.1-1\*\*\n\n/);
    expect(card).toContain("Status M");
    expect(card).toMatch(/checked \d{4}-\d{2}-\d{2}, .+ \[Issuer's document\]\(https:/);
    expect(card).not.toContain("Out of date");
    expect(cardAt("5.3-13")).toMatch(/^\*\*EN 303 645 V3\.1\.3, 5\.3-13\*\*/);
  });

  it("covers the words of the citation", () => {
    const { document, position } = tenderAt("ISO/IEC");
    expect(provideHover(document, position)?.range).toEqual({
      start: positionOf(tender, "ISO/IEC"),
      end: positionOf(tender, ".\n\n2.3"),
    });
  });

  it("says what has replaced it, since when and how that was checked", () => {
    const card = cardAt("ISO/IEC 27001:2013");
    expect(card).toMatch(/^\*\*ISO\/IEC 27001:2013\*\*\n\n\*\*Out of date\*\*, since 2025-10-31/);
    expect(card).toContain("Cite: **ISO/IEC 27001:2022");
    expect(card).toMatch(/Checked \d{4}-\d{2}-\d{2}, read in .+\.$/);
    expect(cardAt("PPN 09/23")).toContain("Cite: **PPN 014**");
  });

  it("says when the older one is right all the same", () => {
    const card = cardOn("ETSI EN 303 645 V2.1.1");
    expect(card).toContain("Cite: **ETSI EN 303 645 V3.1.3 (2024-09)**");
    expect(card).toContain("- Deemed compliance under Schedule 2 is tied to V2.1.1.");
  });

  it("says of what is current what it took the place of", () => {
    expect(cardOn("ISO/IEC 27001:2022")).toMatch(/\*\*Current\.\*\* .+ISO\/IEC 27001:2013/s);
    expect(cardOn("ETSI EN 303 645 V3.1.3")).toMatch(/Published 2024-09.+\*\*Current\.\*\*/s);
  });

  it.each([
    ["section 56 of the Procurement Act 2023", "- Procurement Act 2023, section 56(4) to (6): "],
    ["Procurement Act 2023, section 16", "**Procurement Act 2023, sections 15 to 17"],
    ["Procurement Act 2023", "in force from 2025-02-24"],
    ["PSTI Regulations 2023, Schedule 1 paragraph 3", "- PSTI Regulations 2023, Schedule 1 "],
    ["PSTI Act 2022, section 43", "**PSTI Act 2022, sections 42 to 44"],
    ["PPN 014", "**PPN 014 (Cyber Essentials scheme)"],
    ["PPN 014/21", "There is no such note"],
    ["ETSI EN 303 645 V3.1.3 provision 5.99-1", "Bollard knows no such provision"],
    ["ETSI EN 303 645 V3.1.3 clause 5.1", "- EN 303 645 V3.1.3, 5.1-1 (M"],
    ["NCSC CAF v4.0", "Cyber Assessment Framework v4.0"],
  ])("explains %s", (citation, says) => {
    expect(cardOn(citation)).toContain(says);
  });

  it("explains names that are no citations", () => {
    expect(cardOn("OJEU notices")).toContain("Find a Tender");
  });

  it("has nothing to say of what is not known, or of other words", () => {
    expect(cardOn("BS 99999:2001")).toBeUndefined();
    expect(cardAt("car park")).toBeUndefined();
    const readme = tender.replace("bollard: procurement\n", "");
    const document = open("README.md", readme);
    expect(provideHover(document, positionOf(readme, "ISO/IEC"))).toBeUndefined();
  });

  it("works in HTML", () => {
    const html =
      "---\nbollard: procurement\n---\n<p>It <b>shall</b> meet ‸ISO/IEC 27001:2013.</p>\n";
    expect(cardOf(cursorIn("a.html", html))).toContain("27001:2022");
  });
});

describe("a notice in JSON", () => {
  const tenders = { title: "Hubs", description: "It shall meet ISO/IEC 27001:2013." };
  const text = `${JSON.stringify({ ocid: "ocds-a-1", id: "1", tag: ["tender"], tender: tenders }, null, 2)}\n`;
  const document = open("notice.json", text, defaultConfig);

  it("has its citations explained and linked, and nothing that would be written into it", () => {
    expect(document.result.kind).toBe("procurement");
    const at = positionOf(text, "27001");
    expect(JSON.stringify(provideHover(document, at))).toContain("ISO/IEC 27001:2022");
    expect(provideCompletion(document, at)).toEqual([]);
    expect(provideCodeActions(document, { range: { start: at, end: at } })).toEqual([]);
    expect(provideSymbols(document)).toEqual([]);
  });
});

describe("hover on the purchase", () => {
  it.each([
    ["purchase:", "**purchase**\n\nWhat the author"],
    ["buyer:", "**buyer**\n\nWho buys."],
    ["council", "Values: `central-government`"],
    ["parking-sensors", "**useCases**"],
    ["length:", "**length**\n\nWithout extensions"],
    ["contract:", "**contract**"],
  ])("%s", (part, says) => {
    expect(cardAt(part)).toContain(says);
  });

  it("leaves other fields of the front matter alone", () => {
    expect(cardAt("bollard: procurement")).toBeUndefined();
  });
});
