import { applyTextEdits, indexLines } from "@bollard/document";
import { lint } from "@bollard/linter";
import { expect, test } from "vitest";
import { today } from "../../../test/documents.js";
import { lintedDocument } from "../../document.js";
import { provideCodeActions, resolveCodeAction } from "./provide-code-actions.js";

const uri = "file:///a.device.yaml";
const text =
  'claims: { etsi-en-303-645: "3.1.3" }\nics:\n  5.1-1: { support: Y, detail: Each unit has its own. } # kept\n';
const document = lintedDocument(
  uri,
  1,
  text,
  lint({ path: "a.device.yaml", text }, { today }),
  today,
);
const range = { start: { line: 1, character: 0 }, end: { line: 1, character: 3 } };

test("many edits are worked out only when the action is chosen", () => {
  const offered = provideCodeActions(document, { range, resolves: true });
  const many = offered.filter(({ edit }) => edit === undefined);
  expect(many.length).toBeGreaterThan(0);
  for (const action of many) {
    const edits = resolveCodeAction(document, action).edit?.changes?.[uri] ?? [];
    const lines = indexLines(text);
    const offset = ({ line, character }: { line: number; character: number }) =>
      lines.startOf(line + 1) + character;
    const own = edits.map((one) => ({
      start: offset(one.range.start),
      end: offset(one.range.end),
      newText: one.newText,
    }));
    const after = applyTextEdits(text, own);
    expect(after).toContain("To be answered.");
    expect(after).toContain("# kept");
  }
});

test("an editor that does not ask again gets the edits at once", () => {
  const offered = provideCodeActions(document, { range });
  expect(offered.length).toBeGreaterThan(0);
  expect(offered.every(({ edit }) => edit !== undefined)).toBe(true);
});

test("an action whose finding has gone stays as it is", () => {
  const gone = { title: "Add what is not there", data: { uri, rule: "x/y", pointer: "" } };
  expect(resolveCodeAction(document, gone)).toBe(gone);
  expect(resolveCodeAction(document, { title: "odd", data: "text" }).edit).toBeUndefined();
});
