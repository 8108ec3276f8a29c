import { describe, expect, it } from "vitest";
import type { DocumentSymbol } from "vscode-languageserver-types";
import { openTender, tender } from "../../../test/tender.js";
import { provideSymbols } from "./provide-symbols.js";

function outline(found: readonly DocumentSymbol[], indent = ""): string[] {
  return found.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? ` = ${detail}` : ""}`,
    ...outline(children ?? [], `${indent}  `),
  ]);
}

describe("symbols of a tender", () => {
  it("are the sections that ask something, and what they ask", () => {
    expect(outline(provideSymbols(openTender())).join("\n")).toMatchInlineSnapshot(`
      "Parking sensors for Harwick
        2 Security = 5 requirements
          2.1 The sensors shall meet ETSI EN 303 645 V3.1.3, provision…
          2.2 The Supplier shall hold a certificate under ISO/IEC 2700… = assurance and independent tests
          2.3 The housing shall conform to BS 8418:2021.
          2.3 The Supplier should encrypt all data. = encrypted communication and storage
          2.4 Controls in PPN 09/23 shall be met.
          2.5 Law = 1 requirement
            2.5.1 The tender is run under the Procurement Act 2023 and s…"
    `);
  });

  it("lie inside each other, and sections in their order", () => {
    const [top] = provideSymbols(openTender());
    const check = ({ range, children = [] }: DocumentSymbol) => {
      for (const child of children) {
        expect(child.range.start.line).toBeGreaterThanOrEqual(range.start.line);
        expect(child.range.end.line).toBeLessThanOrEqual(range.end.line);
        check(child);
      }
    };
    expect(top?.range.start.line).toBe(13);
    if (top) check(top);
  });

  it("are none in a document that asks nothing", () => {
    const text = tender.slice(0, tender.indexOf("## 2"));
    expect(provideSymbols(openTender(text))).toEqual([]);
    expect(provideSymbols(openTender("# Notes\n\nIt shall work.\n"))).toEqual([]);
  });

  it("name what is asked before the first heading", () => {
    const text = "---\nbollard: procurement\n---\n\nThe Supplier shall encrypt all data.\n";
    expect(outline(provideSymbols(openTender(text)))).toEqual([
      "Before the first heading = 1 requirement",
      "  The Supplier shall encrypt all data. = encrypted communication and storage",
    ]);
  });
});
