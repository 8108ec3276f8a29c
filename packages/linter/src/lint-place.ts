import { indexLines, type Tree } from "@bollard/document";
import { type JoinedPart, type JoinedRegister, joinParts } from "@bollard/place-register";
import { configFor, defaultConfig } from "./config/config.js";
import { type LintInput, type LintOptions, treeOf } from "./lint.js";
import type { FileResult, LocatedFinding, Remedy, ResultPart } from "./result.js";
import { lintSubject, type SubjectOptions } from "./subject-lint.js";
import { place } from "./subjects/place.js";

/** Lints a place register, or a part of one together with the others. */
export function lintPlace(
  path: string,
  tree: Tree,
  { parts = [], config = defaultConfig }: LintOptions,
  about: SubjectOptions,
): FileResult {
  if (parts.length < 2) {
    const { findings, subject: register } = lintSubject(tree, place, about);
    return { path, kind: "place", tree, findings, ...(register && { register }) };
  }
  const known = about.before && wholes.get(about.before);
  const read = parts.map((part): ResultPart => {
    const { uri } = part;
    const before = known?.parts.find((one) => one.path === part.path)?.tree;
    const own = part.path === path ? tree : treeAgain(part, before);
    return { path: part.path, tree: own, ...(uri !== undefined && { uri }) };
  });
  const joined = joinParts(read);
  wholes.set(tree, { tree: joined.tree, parts: read });
  const settings = new Map(joined.parts.map((part) => [part, configFor(config, part.path)]));
  const settingsAt = (offset: number) =>
    settings.get(partAt(joined, offset)) ?? about.settingsAt(offset);
  const { findings, subject: register } = lintSubject(joined.tree, place, {
    ...about,
    settingsAt,
    before: known?.tree,
  });
  const own = findingsOf(path, joined, findings);
  return { path, kind: "place", tree, findings: own, parts: read, ...(register && { register }) };
}

/** A register that is split, in one, with its parts. */
interface Whole {
  readonly tree: Tree;
  readonly parts: readonly ResultPart[];
}

/** What a register was as a whole when one of its parts was linted, by the tree of that part. */
const wholes = new WeakMap<Tree, Whole>();

/** The tree of another part; the one that is known where the text is the same. */
function treeAgain(part: LintInput, before: Tree | undefined): Tree {
  return before?.text === part.text ? before : treeOf({ ...part, before });
}

function partAt({ parts }: JoinedRegister, offset: number): JoinedPart {
  return (parts.findLast(({ start }) => start <= offset) ?? parts[0]) as JoinedPart;
}

/** The findings that lie in one of the parts, at its own lines. */
function findingsOf(
  path: string,
  joined: JoinedRegister,
  findings: readonly LocatedFinding[],
): readonly LocatedFinding[] {
  const home = joined.parts.find((part) => part.path === path);
  if (home === undefined) return [];
  const lines = indexLines(home.tree.text);
  return findings.flatMap(({ fix, suggestions, ...finding }) => {
    if (partAt(joined, finding.start) !== home) return [];
    const start = finding.start - home.start;
    const end = Math.min(finding.end, home.end) - home.start;
    const remedy = fix && remedyIn(home, fix, joined);
    const remedies = suggestions?.flatMap((one) => remedyIn(home, one, joined) ?? []) ?? [];
    return {
      ...finding,
      pointer: joined.placeOf(finding.pointer).pointer,
      start,
      end,
      from: lines.positionAt(start),
      to: lines.positionAt(end),
      ...(remedy && { fix: remedy }),
      ...(remedies.length > 0 && { suggestions: remedies }),
    };
  });
}

/** A remedy as it reads in one part; `undefined` where it would change another. */
function remedyIn(home: JoinedPart, remedy: Remedy, joined: JoinedRegister): Remedy | undefined {
  const placed = remedy.edits?.map((edit) => ({ edit, place: joined.placeOf(edit.pointer) })) ?? [];
  if (placed.some(({ place: { part } }) => part !== home)) return undefined;
  const edits = placed.map(({ edit, place: { pointer } }) => ({ ...edit, pointer }));
  const textEdits = remedy.textEdits?.map((edit) => ({
    ...edit,
    start: edit.start - home.start,
    end: edit.end - home.start,
  }));
  return {
    title: remedy.title,
    ...(remedy.edits && { edits }),
    ...(textEdits && { textEdits }),
  };
}
