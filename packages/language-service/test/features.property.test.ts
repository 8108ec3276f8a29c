import { defaultConfig } from "@bollard/linter";
import { describe, expect, it } from "vitest";
import type { Position, Range } from "vscode-languageserver-types";
import { fc } from "../../model/test/properties.js";
import {
  type LintedDocument,
  openQuestions,
  prepareRename,
  provideCodeActions,
  provideCodeLens,
  provideCompletion,
  provideDefinition,
  provideDiagnostics,
  provideHighlights,
  provideHover,
  provideLinks,
  provideReferences,
  provideRename,
  provideSymbols,
} from "../src/index.js";
import { edited, open, sample } from "./documents.js";
import { ixitJson, ixitSample } from "./ixit.js";
import { tender } from "./tender.js";

const json = `${JSON.stringify(
  {
    bollard: "device/1",
    claims: { "etsi-en-303-645": "3.1.3" },
    product: { Name: "Kerbline", audience: "consumers" },
    ics: { "5.1-1": { support: "y", evidence: [{ ref: "a.pdf" }] } },
    suppressions: [{ rule: "shape/unknown-field", at: "/product/Name", reason: "" }],
  },
  null,
  2,
)}\n`;
const texts = {
  "a.device.yaml": sample,
  "b.device.yaml": ixitSample,
  "a.device.json": json,
  "b.device.json": ixitJson(),
  "a.device.jsonc": json,
  "a.md": tender,
  "a.html": tender.replace("## 2", "<h2>2</h2><p>").replace("2013.", "2013.</p>"),
};
const names = Object.keys(texts) as readonly (keyof typeof texts)[];

const pieces = [
  ..."{}[]:,-#?!&*|>'\"%@`~\\/ \t\n\r\u0000\ufeff\u2028😀\ud800".split(/(?:)/u),
  ..."null|true|: |- |&a |*a|<<: *a|!!binary |---\n|...\n|? |/*|//|bollard-ignore|5.1-1: ".split(
    "|",
  ),
  "# bollard-ignore shape/unknown-field -- x\n",
  "<!-- bollard-ignore procurement/missing-exit -- x -->",
  ..."EN 303 645 |PPN |---\n|## |bollard: |The Supplier shall ".split("|"),
  "__proto__: ",
];

/** Replaces a stretch of text somewhere, so many times. */
const edits = fc.array(
  fc.record({
    at: fc.nat(2000),
    remove: fc.oneof(fc.nat(3), fc.nat(200)),
    insert: fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: "binary", maxLength: 5 })),
  }),
  { minLength: 1, maxLength: 6 },
);
const number = fc.oneof(fc.integer({ min: -2, max: 60 }), fc.double(), fc.integer());
const position = fc.record({ line: number, character: number });
const input = fc.record({
  name: fc.constantFrom(...names),
  edits,
  positions: fc.array(position, { minLength: 2, maxLength: 4 }),
});

function damaged(text: string, changes: readonly { at: number; remove: number; insert: string }[]) {
  return changes.reduce(
    (now, { at, remove, insert }) =>
      now.slice(0, at % (now.length + 1)) + insert + now.slice((at % (now.length + 1)) + remove),
    text,
  );
}

/** Every range that the features give for a document. */
function rangesOf(document: LintedDocument, positions: readonly Position[]): readonly Range[] {
  const [start = { line: 0, character: 0 }, end = start] = positions;
  const everything = { start: { line: 0, character: 0 }, end: { line: 9999, character: 0 } };
  const actions = [{ start, end }, everything].flatMap((range) => [
    ...provideCodeActions(document, { range }),
    ...provideCodeActions(document, { range, only: ["source.fixAll"] }),
  ]);
  const changed = actions.map(({ edit }) => edit?.changes?.[document.uri] ?? []);
  for (const change of changed) edited(document.text, change);
  const completed = positions.flatMap((at) => provideCompletion(document, at));
  return [
    ...provideDiagnostics(document).map(({ range }) => range),
    ...positions.flatMap((at) => provideHover(document, at)?.range ?? []),
    ...provideSymbols(document).flatMap(({ range, selectionRange }) => [range, selectionRange]),
    ...changed.flat().map(({ range }) => range),
    ...completed.flatMap(({ textEdit }) => (textEdit && "range" in textEdit ? textEdit.range : [])),
    ...provideCodeLens(document).map(({ range }) => range),
    ...provideLinks(document).map(({ range }) => range),
    ...[undefined, "ics", "AuthMech"].flatMap((area) =>
      openQuestions(document, area).map(({ range }) => range),
    ),
    ...positions.flatMap((at) => rangesOfIds(document, at)),
  ];
}

/** Every range that the features on ids of entries give at a position. */
function rangesOfIds(document: LintedDocument, at: Position): readonly Range[] {
  const renamed = provideRename(document, at, "NewId-1");
  const change = "edit" in renamed ? (renamed.edit.changes?.[document.uri] ?? []) : [];
  edited(document.text, change);
  const prepared = prepareRename(document, at);
  return [
    ...[
      ...provideDefinition(document, at),
      ...provideReferences(document, at, true),
      ...provideHighlights(document, at),
      ...change,
    ].map(({ range }) => range),
    ...(prepared ? [prepared.range] : []),
  ];
}

describe("whatever is typed", () => {
  it("no feature throws, and every range lies in the text", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(input, ({ name, edits: changes, positions }) => {
        const document = open(name, damaged(texts[name], changes), defaultConfig);
        expect(document.result.findings.map(({ rule }) => rule)).not.toContain("bollard/internal");
        const { lineCount } = document.lines;
        for (const { start, end } of rangesOf(document, positions)) {
          expect(start.line).toBeGreaterThanOrEqual(0);
          expect(end.line).toBeLessThan(lineCount);
          expect(end.line - start.line || end.character - start.character).toBeGreaterThanOrEqual(
            0,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it("nothing is said of a text that is nothing to Bollard", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), position, (text, at) => {
        const document = open("notes.txt", text);
        fc.pre(document.result.kind === undefined);
        expect(rangesOf(document, [at])).toEqual([]);
      }),
    );
  });
});
