import { describe, expect, it } from "vitest";
import { MarkupContent } from "vscode-languageserver-types";
import { cursorIn } from "../../../test/documents.js";
import { ixitJson, ixitSample } from "../../../test/ixit.js";
import { provideHover } from "./provide-hover.js";

function hoverAt(marked: string, name = "a.device.yaml"): string {
  const { document, position } = cursorIn(name, marked);
  const hover = provideHover(document, position);
  return MarkupContent.is(hover?.contents) ? hover.contents.value : "";
}

const at = (part: string) => hoverAt(ixitSample.replace(part, (found) => `‸${found}`));

describe("hover on an id", () => {
  it.each(["SecComMech-2`, unlike", 'SecComMech-2"', "SecComMech-2\\nAuth"])(
    "shows the entry: %s",
    (part) => {
      const card = at(part);
      expect(card).toMatch(
        /^\*\*SecComMech-2\*\* · 11-SecComMech, Secure Communication Mechanisms/,
      );
      expect(card).toContain("\n\nBluetooth pairing. See SecComMech-1.\n\n");
      expect(card).toContain("- **Open 5.5-1-1 a:** Write Security Guarantees of SecComMech-2.");
      expect(card).toMatch(/Named 3 times\.$/);
    },
  );

  it("covers the id", () => {
    const { document, position } = cursorIn(
      "a.device.yaml",
      ixitSample.replace('LogIntf-2"', '‸LogIntf-2"'),
    );
    const end = { ...position, character: position.character + "LogIntf-2".length };
    expect(provideHover(document, position)?.range).toEqual({ start: position, end });
  });

  it("says that nothing names an entry, and what fails and passes", () => {
    const text =
      'bollard: device/1\nclaims: { etsi-en-303-645: "3.1.3" }\nics:\n  5.1-1: { support: Y, detail: Every unit has its own. }\nixit:\n  AuthMech:\n    - id: ‸A-1\n      description: "*A* [link](x)"\n      authenticationFactor: { text: Password., type: password, userDefined: false }\n      passwordGenerationMechanism: { text: All have the same password., uniquePerDevice: false }\n';
    const card = hoverAt(text);
    expect(card).toContain("\\*A\\* \\[link\\](x)");
    expect(card).toMatch(/\*\*Fails 5\.1-1-1 a:\*\* .*A-1/);
    expect(card).toMatch(/Nothing names it\.$/);
  });

  it("shows every entry where an id is given twice", () => {
    const twice =
      "bollard: device/1\nixit:\n  AuthMech: [{ id: ‸A-1 }]\n  LogIntf: [{ id: A-1 }]\n";
    expect(hoverAt(twice).match(/\*\*A-1\*\* · /g)).toHaveLength(2);
  });

  it("works in JSON", () => {
    const marked = ixitJson().replace("SecComMech-1,", "‸SecComMech-1,");
    expect(hoverAt(marked, "a.device.json")).toMatch(/^\*\*SecComMech-1\*\*/);
  });
});

describe("hover on the key of a table", () => {
  it("says what it is for, what the units that read it come out as, and how sure that is", () => {
    const card = at("SecComMech:");
    expect(card).toMatch(
      /^\*\*11-SecComMech\*\* · Secure Communication Mechanisms\n\nThe mechanisms/,
    );
    expect(card).toMatch(/\n\n\d+ test units read it: \d+ pass, \d+ fail, \d+ open\.\n\n/);
    expect(card).toMatch(/Open 5\.5-1-1 a:\*\* Do the Security Guarantees of SecComMech-1/);
    expect(card).toMatch(
      /Source: ETSI TS 103 701 V2\.1\.1 .*; checked 2026-\d\d-\d\d, read in .*\. Confidence: high\.$/,
    );
  });

  it("is that of the edition that is claimed", () => {
    const older =
      'bollard: device/1\nclaims: { etsi-en-303-645: "2.1.1" }\nixit: { ‸ComMech: [] }\n';
    expect(hoverAt(older)).toContain("ETSI TS 103 701 V1.1.1");
    expect(hoverAt(older.replace("2.1.1", "3.1.3"))).not.toContain("Source:");
  });
});

describe("hover on the key of a field", () => {
  it("says what it holds, which units read it, and what they say of this entry", () => {
    const card = at("interface:\n");
    expect(card).toMatch(/^\*\*Interface\*\* · field of 11-SecComMech\n\nReferences to/);
    expect(card).toContain("Refers to entries of 28-LogIntf.");
    expect(card).toContain("Read by 5.5-7-1 a");
    expect(card).toContain("Confidence: high.");
    const own = at("cryptographicDetails:");
    expect(own).toContain("Is no feasible attack known on what SecComMech-1 uses");
    expect(own).not.toContain("SecComMech-2");
  });

  it("says what no unit reads, in a table of one entry too", () => {
    expect(at("supportPeriod:")).toContain("No test unit of the test plan reads it.");
  });

  it("leaves facets and values to the schema", () => {
    expect(at("type: password")).toMatch(/^\*\*type\*\*\n\nThe kind of attribute\./);
    expect(at("TLS to the cloud")).toMatch(/^\*\*description\*\*\n\n/);
  });
});

describe("hover on the unit of a judgement", () => {
  it("says what the unit checks, and what is open", () => {
    const card = at("5.5-2-1 b,");
    expect(card).toMatch(/^\*\*TS 103 701 V2\.1\.1, 5\.5-2-1 b\*\*/);
    expect(card).toContain("- **Open 5.5-2-1 b:**");
    expect(hoverAt(ixitSample.replace("5.5-2-1 b,", "9.9‸-9,"))).toMatch(/^\*\*unit\*\*/);
  });
});
