import { indexLines } from "@bollard/document";
import { allRules, type Config, lint } from "@bollard/linter";
import type { CodeAction, Position, TextEdit } from "vscode-languageserver-types";
import { type LintedDocument, lintedDocument } from "../src/document.js";

const own = /^(document|shape|bollard)\//;

/** A configuration in which only the linter's own rules speak, so that samples stay small. */
export const ownRulesOnly: Config = {
  written: {
    rules: Object.fromEntries(
      allRules.filter(({ id }) => !own.test(id)).map(({ id }) => [id, "off" as const]),
    ),
  },
};

/** The day of every test. */
export const today = "2026-11-23";

/** Opens a text as an editor would, under a name that says its format. */
export function open(name: string, text: string, config = ownRulesOnly): LintedDocument {
  const result = lint({ path: name, text }, { today, config });
  return lintedDocument(`file:///${name}`, 1, text, result, today, config.written.frameworks);
}

/** A document and the position of the sign `‸` in its text, which is taken out. */
export function cursorIn(name: string, marked: string) {
  const offset = marked.indexOf("‸");
  if (offset === -1) throw new Error("The text has no ‸.");
  const document = open(name, marked.replace("‸", ""));
  return { document, position: positionAt(document.text, offset) };
}

/** The position of the first place where a part of a text stands. */
export function positionOf(text: string, part: string): Position {
  const offset = text.indexOf(part);
  if (offset === -1) throw new Error(`“${part}” is not in the text.`);
  return positionAt(text, offset);
}

/** The position of an offset, counted from 0. */
export function positionAt(text: string, offset: number): Position {
  const { line, column } = indexLines(text).positionAt(offset);
  return { line: line - 1, character: column - 1 };
}

/** The text after edits, as an editor would make them. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const lines = indexLines(text);
  const offset = ({ line, character }: Position) => lines.startOf(line + 1) + character;
  return [...edits]
    .map(({ range, newText }) => ({ from: offset(range.start), to: offset(range.end), newText }))
    .sort((a, b) => b.from - a.from)
    .reduce((now, { from, to, newText }) => now.slice(0, from) + newText + now.slice(to), text);
}

/** The text of a document after a code action. */
export function acted(document: LintedDocument, action: CodeAction | undefined): string {
  if (action === undefined) throw new Error("There is no such action.");
  return edited(document.text, action.edit?.changes?.[document.uri] ?? []);
}

/** A specification in which every part of the schema's depth stands. */
export const sample = `bollard: device/1
claims: { etsi-en-303-645: "3.1.3", uk-psti: "2023/1007" }
product:
  name: Kerbline AQ-200
  audience: both
  onSale: { from: 2026-05-01 }
parties:
  manufacturers:
    - name: Kerbline Ltd
      address: 1 Quay Street, Leith
features:
  passwords: true # printed on the label
ics:
  5.1-1: { support: Y, detail: "AuthMech-1 prints a password on each unit's label." }
  5.5-1:
    support: N
    detail: |
      The sensor sends in clear text.
    evidence:
      - ref: reports/tls.pdf
psti:
  supportPeriod: { until: 2031-04-30 }
notes: &note >-
  Two lines
  of prose.
`;
