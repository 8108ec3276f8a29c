import type { DataEdit, Edit } from "@bollard/model";
import { editJson } from "./edit-json.js";
import { editProse } from "./edit-prose.js";
import { editYaml } from "./edit-yaml.js";
import { parse } from "./parse.js";
import { patch } from "./patch.js";
import { samePlainData } from "./plain-data.js";
import { applyTextEdits, minimalEdit, type TextEdit } from "./text-edit.js";
import { isProse, type Tree } from "./tree.js";

/**
 * Turns edits of a subject into edits of the text that touch nothing else: comments, order and layout stay.
 * @returns the text edits in text order, or `undefined` when the edits cannot be made safely. Data is read
 * again and must be exactly what was asked for; data in prose is never edited, and prose only by its words.
 */
export function toTextEdits(tree: Tree, edits: readonly Edit[]): readonly TextEdit[] | undefined {
  if (tree.problems.length > 0) return undefined;
  if (isProse(tree.format)) return editProse(tree, edits);
  let current = tree;
  const steps: (readonly TextEdit[])[] = [];
  for (const edit of edits) {
    if (edit.kind === "replace" || edit.kind === "insert") return undefined;
    const step = editOnce(current, edit);
    if (step === undefined) return undefined;
    steps.push(step.textEdits);
    current = step.tree;
  }
  if (steps.length === 1) return steps[0];
  return tree.text === current.text ? [] : [minimalEdit(tree.text, current.text)];
}

/** Takes the first way of writing an edit that gives the data asked for when it is read again. */
function editOnce(tree: Tree, edit: DataEdit) {
  if (edit.kind === "set" && JSON.stringify(edit.value) === undefined) return undefined;
  const ways = tree.format === "yaml" ? editYaml(tree, edit) : editJson(tree, edit);
  if (ways.length === 0) return undefined;
  const wanted = patch(tree.root?.value, edit);
  for (const textEdits of ways) {
    const next = parse(applyTextEdits(tree.text, textEdits), tree.format);
    if (next.problems.length === 0 && samePlainData(next.root?.value, wanted)) {
      return { textEdits, tree: next };
    }
  }
  return undefined;
}
