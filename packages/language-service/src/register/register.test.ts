import { lint } from "@bollard/linter";
import { describe, expect, it } from "vitest";
import { complete } from "../../test/completion.js";
import { cursorIn, edited, open, ownRulesOnly, positionOf, today } from "../../test/documents.js";
import { lintedDocument } from "../document.js";
import { provideDefinition } from "../features/definition/provide-definition.js";
import { provideHighlights } from "../features/highlights/provide-highlights.js";
import { provideHover } from "../features/hover/provide-hover.js";
import { provideLinks } from "../features/links/provide-links.js";
import { provideReferences } from "../features/references/provide-references.js";
import { prepareRename, provideRename } from "../features/rename/provide-rename.js";
import { provideSymbols } from "../features/symbols/provide-symbols.js";

const name = "town.place.yaml";
const sample = `bollard: place/1
include: [east/e.place.yaml]
zones:
  - id: roadside
    kind: field
suppliers:
  - id: "northgate"
    name: Northgate *ITS*
    contracts:
      - { reference: C-7, tender: tenders/signals 1.tender.md }
systems:
  - id: signals
    name: Traffic signals
    useCase: traffic-lights
    supplier: northgate
    zone: roadside
    dependsOn: [northgate]
    answers:
      ncsc-cp-01-c1: Minute 14.
deviceClasses:
  - id: controllers
    system: signals
    specification: ../devices/c9.device.yaml
`;

const at = (part: string, text = sample) =>
  text.replace(part, (found) => `${found[0]}‸${found.slice(1)}`);

function shownAt(part: string): string {
  const { document, position } = cursorIn(name, at(part));
  const contents = provideHover(document, position)?.contents;
  return typeof contents === "object" && "value" in contents ? contents.value : "";
}

describe("in a register", () => {
  it.each([
    ["northgate\n    zone", '"northgate"'],
    ["northgate]", '"northgate"'],
    ["roadside\n    depends", "roadside\n    kind"],
    ["signals\n    specification", "signals\n    name"],
  ])("an id leads to its entry: %s", (part, declaration) => {
    const { document, position } = cursorIn(name, at(part));
    const [found, ...others] = provideDefinition(document, position);
    const start = positionOf(document.text, declaration);
    const character = start.character + (declaration.startsWith('"') ? 1 : 0);
    expect(others).toEqual([]);
    expect(found?.range.start).toEqual({ ...start, character });
  });

  it("a path leads to its file", () => {
    const { document, position } = cursorIn(name, at("../devices"));
    expect(provideDefinition(document, position).map(({ uri }) => uri)).toEqual([
      "file:///devices/c9.device.yaml",
    ]);
    expect(provideLinks(document).map(({ target }) => target)).toEqual([
      "file:///east/e.place.yaml",
      "file:///devices/c9.device.yaml",
      "file:///tenders/signals%201.tender.md",
    ]);
  });

  it("nothing leads to an address or an absolute path", () => {
    const text = `include: ["https://example.org/a", /etc/passwd, "C:\\\\x", "\\\\\\\\host\\\\x", ""]\n`;
    expect(provideLinks(open(name, text))).toEqual([]);
  });

  it("everything that names an entry is found", () => {
    const { document, position } = cursorIn(name, at("northgate]"));
    expect(provideReferences(document, position, true)).toHaveLength(3);
    expect(provideReferences(document, position, false)).toHaveLength(2);
    expect(provideHighlights(document, position)).toHaveLength(3);
  });

  it("an entry is renamed wherever it is named", () => {
    const { document, position } = cursorIn(name, at("northgate]"));
    expect(prepareRename(document, position)?.placeholder).toBe("northgate");
    const renamed = provideRename(document, position, "its-2");
    const edits = "edit" in renamed ? (renamed.edit.changes?.[document.uri] ?? []) : [];
    expect(edited(document.text, edits)).toBe(sample.replaceAll("northgate", "its-2"));
  });

  it.each([
    ["signals", "Signals is already"],
    ["a b", "An id is made of"],
    ["", "An id is made of"],
  ])("a rename to “%s” is refused where it would not do", (to) => {
    const text = sample.replace("id: signals", "id: signals\n  - id: Other");
    const { document, position } = cursorIn(name, at("northgate]", text));
    expect(provideRename(document, position, to)).toHaveProperty("refused");
  });

  it("the cursor explains entries, checks and fields", () => {
    expect(shownAt("northgate]")).toContain("**northgate** (supplier)");
    expect(shownAt("northgate]")).toContain("Northgate \\*ITS\\*");
    expect(shownAt("ncsc-cp-01-c1")).toMatch(/^\*\*ncsc-cp-01-c1\*\* looks in the register for /);
    expect(shownAt("useCase")).toContain("**useCase**");
    expect(shownAt("useCase")).toContain("`cctv`");
    expect(shownAt("Minute")).not.toBe("");
  });

  it("has an outline", () => {
    const symbols = provideSymbols(open(name, sample));
    expect(symbols.map((symbol) => symbol.name)).toContain("systems");
    const systems = symbols.find((symbol) => symbol.name === "systems");
    expect(systems?.children?.map((symbol) => symbol.name)).toEqual(["signals"]);
  });
});

describe("while a register is written", () => {
  it.each([
    ["zones:\n  - id: field-1\nsystems:\n  - zone: ‸", "field-1", "zone: field-1"],
    ["services:\n  - id: s1\nsystems:\n  - services: [‸]", "s1", "services: [s1]"],
    ["systems:\n  - useCase: ‸", "cctv", "useCase: cctv"],
    ["systems:\n  - id: a\n    ‸", "useCase", "useCase: "],
    ["systems:\n  - useCase: cctv\n    answers:\n      ‸", "uc-cctv-c2", "uc-cctv-c2: "],
  ])("%j offers %s", (marked, label, text) => {
    const { choose } = complete(`bollard: place/1\n${marked}`, name);
    expect(choose(label)).toContain(text);
  });

  it("no check of another use case is offered, and none twice", () => {
    const { labels } = complete(
      "bollard: place/1\nsystems:\n  - useCase: cctv\n    answers:\n      uc-cctv-c1: Done.\n      ‸",
      name,
    );
    expect(labels.some((label) => label.startsWith("uc-footfall"))).toBe(false);
    expect(labels).not.toContain("uc-cctv-c1");
    expect(labels.indexOf("uc-cctv-c2")).toBeLessThan(labels.indexOf("ncsc-cp-01-c1"));
  });

  it("ids are offered in JSON too", () => {
    const { labels } = complete(
      '{ "bollard": "place/1", "zones": [{ "id": "z" }], "systems": [{ "zone": "‸" }] }',
      "town.place.json",
    );
    expect(labels).toEqual(["z"]);
  });
});

describe("in a register that is split", () => {
  const east = {
    path: "east/e.place.yaml",
    uri: "file:///east/e.place.yaml",
    text: "partOf: ../town.place.yaml\nsystems:\n  - id: lamps\n    supplier: northgate\n",
  };
  const main = { path: name, uri: `file:///${name}`, text: sample };

  function opened({ path, uri, text }: typeof main) {
    const options = { today, config: ownRulesOnly, parts: [main, east] };
    return lintedDocument(uri, 1, text, lint({ path, text }, options), today);
  }

  it("an id leads into the other file", () => {
    const found = provideDefinition(opened(east), positionOf(east.text, "northgate"));
    expect(found.map(({ uri }) => uri)).toEqual([main.uri]);
    expect(found[0]?.range.start.line).toBe(6);
  });

  it("an entry is renamed in all files", () => {
    const renamed = provideRename(opened(main), positionOf(sample, "northgate\n"), "ngi");
    const changes = "edit" in renamed ? renamed.edit.changes : undefined;
    expect(Object.keys(changes ?? {})).toEqual([main.uri, east.uri]);
    expect(edited(east.text, changes?.[east.uri] ?? [])).toBe(
      east.text.replace("northgate", "ngi"),
    );
  });
});
