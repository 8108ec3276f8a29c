import type { Edit } from "@bollard/model";
import { editJson } from "./edit-json.js";
import { editYaml } from "./edit-yaml.js";
import { parse } from "./parse.js";
import { patch } from "./patch.js";
import { samePlainData } from "./plain-data.js";
import type { Span, Tree } from "./tree.js";

/** A replacement of a span of text. */
export interface TextEdit extends Span {
  readonly newText: string;
}

/**
 * Turns edits of the data into edits of the text that touch nothing else: comments, order and
 * layout stay.
 * @returns the text edits in text order, or `undefined` when the edits cannot be made safely: the
 * result is read again and must hold exactly the data that was asked for.
 */
export function toTextEdits(tree: Tree, edits: readonly Edit[]): readonly TextEdit[] | undefined {
  if (tree.root === undefined || tree.problems.length > 0) return undefined;
  const write = tree.format === "yaml" ? editYaml : editJson;
  let current = tree;
  const steps: (readonly TextEdit[])[] = [];
  for (const edit of edits) {
    const step = write(current, edit);
    if (step === undefined) return undefined;
    const next = parse(applyTextEdits(current.text, step), tree.format);
    const wanted = patch(current.root?.value, edit);
    if (next.problems.length > 0 || !samePlainData(next.root?.value, wanted)) return undefined;
    steps.push(step);
    current = next;
  }
  return steps.length === 1 ? steps[0] : [minimalEdit(tree.text, current.text)];
}

/** Applies text edits that do not overlap. */
export function applyTextEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let end = 0;
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    result += text.slice(end, edit.start) + edit.newText;
    end = edit.end;
  }
  return result + text.slice(end);
}

/** The one edit that turns a text into another and leaves their common ends alone. */
export function minimalEdit(before: string, after: string): TextEdit {
  const shortest = Math.min(before.length, after.length);
  let start = 0;
  while (start < shortest && before[start] === after[start]) start += 1;
  let tail = 0;
  while (
    tail < shortest - start &&
    before[before.length - 1 - tail] === after[after.length - 1 - tail]
  ) {
    tail += 1;
  }
  return { start, end: before.length - tail, newText: after.slice(start, after.length - tail) };
}
