import { describe, expect, test } from "vitest";
import { fix } from "./fix.js";

const options = { today: "2026-11-23" };
const fixed = (text: string, path = "a.device.yaml") => fix({ path, text }, options);

describe("fixing", () => {
  test("changes what is safe and nothing else", () => {
    const text =
      "# head\nclaims: {etsi-en-303-645: 3.1.3}   # edition\nproduct:\n    Name:   Kerb # its name\n\n    audience:  nobody\nics:\n    5.1-1: {support: n/a}  # later\n";
    const { text: after, applied } = fixed(text);
    expect(after).toBe(text.replace("Name:", "name:").replace("n/a", "N/A"));
    expect(applied).toBe(2);
  });

  test("leaves suggestions to a person", () => {
    const text = "product:\n  audience: consumers\n";
    expect(fixed(text)).toMatchObject({ text, applied: 0 });
  });

  test("leaves what is suppressed alone", () => {
    const text =
      "product:\n  # bollard-ignore shape/unknown-field -- The warehouse reads it.\n  Name: x\n";
    expect(fixed(text).text).toBe(text);
  });

  test("moves a renumbered provision to its new id", () => {
    const text =
      'claims: { etsi-en-303-645: "3.1.3" }\nics:\n  4-1: { support: Y, detail: Reasons are kept in SEC-21. } # kept\n';
    expect(fixed(text).text).toBe(text.replace("4-1:", "5.0-1:"));
  });

  test("keeps CRLF, tabs and the rest of the layout in JSON", () => {
    const text = '{\r\n\t"product": {\r\n\t\t"Name":\t"x"\r\n\t}\r\n}\r\n';
    expect(fixed(text, "a.device.json").text).toBe(text.replace('"Name"', '"name"'));
  });

  test("does nothing to a text that cannot be read", () => {
    const text = "product: {\n";
    expect(fixed(text)).toMatchObject({ text, applied: 0 });
  });

  test("ends, and what it leaves cannot be fixed", () => {
    const text = "product:\n  Name: a\n  MODEL: b\n  Soft-Ware-Version: c\n";
    const { result, applied } = fixed(text);
    expect(applied).toBe(3);
    expect(result.findings.filter((finding) => finding.fix)).toEqual([]);
  });
});
