import { describe, expect, it } from "vitest";
import { runOnText } from "../../../test/run-on-text.js";
import { asksForSoftware } from "./asks-for-software.js";
import { unsupportedSoftware } from "./rule.js";

describe("software that is asked for", () => {
  it.each([
    ["The head end shall run on Windows 7.", "Windows 7"],
    ["All servers shall run Windows Server 2012 R2.", "Windows Server 2012"],
    ["The database shall be Microsoft SQL Server 2014 Standard.", "SQL Server 2014"],
    ["Operators shall use Internet Explorer.", "Internet Explorer"],
    ["The gateway shall run CentOS Linux 7.", "CentOS 7"],
    ["The application must support Windows 8.", "Windows 8.1"],
  ])("is read in “%s”", (sentence, name) => {
    expect(asksForSoftware(sentence)?.software.name).toBe(name);
  });

  it.each([
    "The Supplier shall replace Windows 7 clients.",
    "The system shall not use Adobe Flash.",
    "Windows 10 IoT Enterprise LTSC 2021 shall be used.",
    "Windows 10 IoT shall be used on panels.",
    "Windows 11 shall be used.",
    "There shall be 7 windows in the control room.",
    "Support for Windows 80 mm wide shall be given.",
    "Servers newer than Windows Server 2008 shall be used.",
    "Windows Server 2012 shall be covered by Extended Security Updates.",
    "A server room of 2012 shall be used.",
  ])("is none in “%s”", (sentence) => {
    expect(asksForSoftware(sentence)).toBeUndefined();
  });
});

const found = (
  text: string,
  purchase?: Parameters<typeof runOnText>[2],
): readonly (readonly [string, string])[] =>
  runOnText(unsupportedSoftware, `# Requirements\n\n${text}\n`, purchase).map(({ level, what }) => [
    level,
    what,
  ]);

describe("a requirement for software", () => {
  it("whose support has ended is told, with the day", () => {
    expect(found("The head end shall run on Windows 7.")).toEqual([
      ["warning", "“Windows 7” has had no security updates for everybody since 14 January 2020."],
    ]);
  });

  it("is told more softly where something newer will do", () => {
    expect(found("Workstations shall run on Windows 10 or later.")[0]?.[0]).toBe("info");
  });

  it("whose support ends before the contract is told where the contract is declared", () => {
    const text = "The recorder shall run on Windows Server 2016.";
    const contract = { start: "2026-12-01", length: "P1M" };
    expect(found(text)).toEqual([]);
    expect(found(text, { contract })).toEqual([]);
    expect(found(text, { contract: { ...contract, extension: "P1Y" } })).toEqual([
      [
        "info",
        "Support of “Windows Server 2016” ends on 12 January 2027, before the contract does.",
      ],
    ]);
    expect(found(text, { contract: { start: "soon", length: "P5Y" } })).toEqual([]);
  });

  it("is none where the text tells what there is, or asks", () => {
    expect(found("The Council runs Windows Server 2012 R2 today.")).toEqual([]);
    expect(found("Do you support Windows 7?")).toEqual([]);
    expect(runOnText(unsupportedSoftware, "# Background\n\nAll servers ran Windows 7.\n")).toEqual(
      [],
    );
  });
});
