import { describe, expect, it } from "vitest";
import { CodeActionKind } from "vscode-languageserver-types";
import { acted, cursorIn, open } from "../../../test/documents.js";
import { migrateKind } from "./migrate-action.js";
import { provideCodeActions, resolveCodeAction } from "./provide-code-actions.js";

const spec = `bollard: device/1
claims: { etsi-en-303-645: "‸2.1.1" }
ics:
  4-1: { support: Y, detail: Annex A. } # the annex
  5.6-4: { support: Y, detail: No JTAG. }
`;

function moves(name: string, marked: string, resolves = false) {
  const { document, position } = cursorIn(name, marked);
  const range = { start: position, end: position };
  const found = provideCodeActions(document, { range, resolves });
  return { document, actions: found.filter(({ kind }) => kind === migrateKind) };
}

describe("the move to another edition", () => {
  it("is offered where a specification names its edition, and keeps comments", () => {
    const { document, actions } = moves("a.device.yaml", spec);
    expect(actions.map(({ title }) => title)).toEqual(["Move to EN 303 645 V3.1.3"]);
    const after = acted(document, actions[0]);
    expect(after).toContain('claims: { etsi-en-303-645: "3.1.3" }');
    expect(after).toContain("  5.0-1: { support: Y, detail: Annex A. } # the annex");
    expect(after).toContain("  5.6-4A: { detail: No JTAG. }");
    expect(after).toContain("support Y; detail: No JTAG.");
  });

  it("is worked out when it is chosen, where the editor can ask again", () => {
    const { document, actions } = moves("a.device.yaml", spec, true);
    const [first] = actions;
    expect(first?.edit).toBeUndefined();
    expect(first && acted(document, resolveCodeAction(document, first))).toContain("5.0-1");
    const gone = open("a.device.yaml", "bollard: device/1\n");
    expect(first && resolveCodeAction(gone, first)).toBe(first);
  });

  it("is offered for the CAF evidence of a register and for citations of a tender", () => {
    const register = `bollard: place/1\ncaf:\n  edition: "‸3.2"\n  evidence:\n    A2.b: Yearly.\n`;
    const place = moves("a.place.yaml", register);
    expect(acted(place.document, place.actions[0])).toContain(`edition: "4.0"`);
    expect(acted(place.document, place.actions[0])).toContain("A2.c: Yearly.");
    const tender = `---\nbollard: procurement\n---\n\n# Security\n\nThe supplier shall meet ‸CAF v3.2.\n`;
    const { document, actions } = moves("a.md", tender);
    expect(acted(document, actions[0])).toContain("shall meet CAF v4.0.");
  });

  it.each([
    ["elsewhere in the file", spec.replace("‸", "").replace("Annex", "Ann‸ex")],
    ["where no edition is named", "bollard: device/1\nclaims: { ‸ }\n"],
    ["where the edition is unknown", `bollard: device/1\nclaims: { etsi-en-303-645: "‸9.9.9" }\n`],
    ["where the text cannot be read", spec.replace("{ support: Y, detail: No", "{ { support: No")],
  ])("is not offered %s", (_, marked) => {
    expect(moves("a.device.yaml", marked).actions).toEqual([]);
  });

  it("is no quick fix", () => {
    expect(migrateKind.startsWith(CodeActionKind.RefactorRewrite)).toBe(true);
  });
});
