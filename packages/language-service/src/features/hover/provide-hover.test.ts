import { describe, expect, it } from "vitest";
import { MarkupContent } from "vscode-languageserver-types";
import { cursorIn, open, positionOf, sample } from "../../../test/documents.js";
import { provideHover } from "./provide-hover.js";

function hoverAt(marked: string, name = "a.device.yaml") {
  const { document, position } = cursorIn(name, marked);
  const hover = provideHover(document, position);
  return MarkupContent.is(hover?.contents) ? hover.contents.value : undefined;
}

const before = (part: string) => sample.replace(part, `‸${part}`);

describe("hover on a provision", () => {
  it("shows its card in the claimed edition", () => {
    const card = hoverAt(before("5.1-1"));
    expect(card).toMatch(/^\*\*EN 303 645 V3\.1\.3, 5\.1-1\*\*\n\n/);
    expect(card).toMatch(/Status M/);
    expect(card).toMatch(/Source: .+; checked \d{4}-\d{2}-\d{2}, .+ \[Issuer's document\]\(https:/);
    const older = hoverAt(before("5.1-1").replace("3.1.3", "2.1.1"));
    expect(older).toMatch(/^\*\*EN 303 645 V2\.1\.1, 5\.1-1\*\*/);
  });

  it.each(["claims: 5", "claims: { etsi-en-303-645: 9.9.9 }", "claims:", "notes: none"])(
    "takes the newest edition where none is claimed that is known: %s",
    (claims) => {
      expect(hoverAt(`bollard: device/1\n${claims}\nics:\n  5.1-1‸: {}\n`)).toContain("V3.1.3");
    },
  );

  it("covers the id", () => {
    const { document, position } = cursorIn("a.device.yaml", before("5.1-1"));
    expect(provideHover(document, position)?.range).toEqual({
      start: positionOf(sample, "5.1-1"),
      end: positionOf(sample, ": { support"),
    });
  });

  it("adds to what is said of a field of the answer", () => {
    const card = hoverAt(before("support: Y"));
    expect(card).toMatch(/^\*\*support\*\*\n\nY: supported/);
    expect(card).toContain("Values: `Y`, `N`, `N/A`");
    expect(card).toContain("**EN 303 645 V3.1.3, 5.1-1**");
    expect(hoverAt(before("N\n    detail"))).toContain("**support**");
  });

  it("says only what the ICS is for an id that the edition does not have", () => {
    expect(hoverAt("bollard: device/1\nics:\n  9.9-9‸: {}\n")).toMatch(
      /^\*\*9\.9-9\*\*\n\nan ICS answer/,
    );
  });
});

describe("hover on a feature", () => {
  it("says what it means and which provisions it decides", () => {
    for (const part of ["passwords: true", "true # printed"]) {
      const card = hoverAt(before(part));
      expect(card).toContain("**passwords**\n\nPasswords authenticate users");
      expect(card).toMatch(/Decides in EN 303 645 V3\.1\.3: 5\.1-1/);
    }
  });
});

describe("hover on a field", () => {
  it.each([
    ["audience: both", "**audience**\n\nWho it is made available to."],
    ["both", "Values: `consumer`, `organisation`, `both`"],
    ["from: 2026", "**from**\n\nThe first day"],
    ["uk-psti", "**uk-psti**"],
    ["ref:", "**ref**\n\nWhere the evidence is"],
    ["address:", "**address**"],
    ["device/1", "**bollard**"],
    ["manufacturers:", "**manufacturers**"],
  ])("%s", (part, text) => {
    expect(hoverAt(before(part))).toContain(text);
  });

  it("works in JSON", () => {
    expect(hoverAt('{ "product": { "aud‸ience": "both" } }', "a.device.json")).toContain(
      "audience",
    );
  });
});

describe("hover on nothing", () => {
  it.each([
    ["a comment", before("printed on")],
    ["the space behind a colon", sample.replace("ics:", "ics: ‸").replace("name: K", "name:  K")],
    ["an unknown field", "bollard: device/1\nproduct:\n  colo‸ur: grey\n"],
    ["a field below a text", "bollard: device/1\nproduct:\n  name:\n    na‸me: x\n"],
    ["the braces of a group", sample.replace("{ until", "{‸ until")],
    ["text that is no YAML", "bollard: device/1\n}}}‸]]\n"],
    ["an empty text", "‸"],
    ["prototype names", "bollard: device/1\n__proto__:\n  constr‸uctor: 1\n"],
  ])("%s", (_, marked) => {
    expect(hoverAt(marked)).toBeUndefined();
  });

  it("in a file that is nothing to Bollard", () => {
    const document = open("notes.yaml", "product: 1\n");
    expect(provideHover(document, { line: 0, character: 1 })).toBeUndefined();
  });

  it("outside the text", () => {
    const document = open("a.device.yaml", sample);
    expect(provideHover(document, { line: 5000, character: 7 })).toBeUndefined();
    expect(provideHover(document, { line: -1, character: -1 })).toBeDefined();
  });
});
