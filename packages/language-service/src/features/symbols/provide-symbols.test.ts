import { describe, expect, it } from "vitest";
import type { DocumentSymbol } from "vscode-languageserver-types";
import { open, sample } from "../../../test/documents.js";
import { provideSymbols } from "./provide-symbols.js";

const symbols = (text: string, name = "a.device.yaml") => provideSymbols(open(name, text));

function outline(found: readonly DocumentSymbol[], indent = ""): string[] {
  return found.flatMap(({ name, detail, children }) => [
    `${indent}${name}${detail ? ` = ${detail}` : ""}`,
    ...outline(children ?? [], `${indent}  `),
  ]);
}

describe("symbols", () => {
  it("are the parts, answers and entries, three levels deep", () => {
    expect(outline(symbols(sample)).join("\n")).toMatchInlineSnapshot(`
      "bollard = device/1
      claims
        etsi-en-303-645 = 3.1.3
        uk-psti = 2023/1007
      product
        name = Kerbline AQ-200
        audience = both
        onSale
          from = 2026-05-01
      parties
        manufacturers
          Kerbline Ltd
      features
        passwords = true
      ics
        5.1-1 = Y
          support = Y
          detail = AuthMech-1 prints a password on each unit's label.
        5.5-1 = N
          support = N
          detail = The sensor sends in clear text.
          evidence
      psti
        supportPeriod
          until = 2031-04-30
      notes = Two lines of prose."
    `);
  });

  it("name an entry of a list by its id or name, or else by its number", () => {
    const text =
      "labels:\n  - scheme: jc-star\n  - 5\n  -\nixit:\n  AuthMech: [{ id: AuthMech-1 }, text]\n";
    expect(outline(symbols(text))).toEqual([
      "labels",
      "  entry 1",
      "    scheme = jc-star",
      "  entry 2 = 5",
      "  entry 3",
      "ixit",
      "  AuthMech",
      "    AuthMech-1",
      "    text = text",
    ]);
  });

  it("have a place for the name inside the place of the whole", () => {
    const check = ({ range, selectionRange, children }: DocumentSymbol) => {
      expect(compare(range.start, selectionRange.start)).toBeLessThanOrEqual(0);
      expect(compare(selectionRange.end, range.end)).toBeLessThanOrEqual(0);
      children?.forEach(check);
    };
    for (const text of [sample, "ics:\n  5.1-1:\n", "a: *x\nb: &x 1\nc: *x", "? [a]\n: b\n"]) {
      symbols(text).forEach(check);
    }
  });

  it("leave out names that nobody could read", () => {
    expect(outline(symbols('{ "": 1, " ": 2, "a": 3 }', "a.device.json"))).toEqual(["a = 3"]);
  });

  it("are none for a file that is nothing to Bollard", () => {
    expect(symbols("product: 1\n", "notes.yaml")).toEqual([]);
    expect(symbols("")).toEqual([]);
  });
});

function compare(
  a: { readonly line: number; readonly character: number },
  b: { readonly line: number; readonly character: number },
): number {
  return a.line - b.line || a.character - b.character;
}
