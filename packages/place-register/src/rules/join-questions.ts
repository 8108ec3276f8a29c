import { isPlainObject } from "@bollard/document";
import {
  type Asked,
  type AskedPart,
  type Citation,
  type DataEdit,
  type Edit,
  type Level,
  levels,
  type Pointer,
  uniqueCitations,
} from "@bollard/model";
import { checksOf, draftTitle, worded } from "./question-words.js";

/** A finding, as far as joining questions needs to know it. */
export interface JoinableFinding {
  readonly level: Level;
  readonly pointer: Pointer;
  readonly what: string;
  readonly todo: string;
  readonly cites: readonly Citation[];
  readonly asked?: Asked;
  readonly suggestions?: readonly { readonly title: string; readonly edits?: readonly Edit[] }[];
}

/**
 * Joins what several rules ask of one field of an entry: it is asked once, by the question that matters most,
 * which then rests on what all of them cite. A question of which nothing is left is left out; no clause is lost.
 * Give it only questions that are shown: what is accepted by a suppression answers for no other rule.
 */
export function joinQuestions<F extends JoinableFinding>(findings: readonly F[]): readonly F[] {
  const groups = new Map<string, F[]>();
  for (const finding of findings) {
    const { asked, pointer } = finding;
    if (asked === undefined) continue;
    const key = `${pointer} ${asked.lead}${asked.end}`;
    const group = groups.get(key);
    if (group) group.push(finding);
    else groups.set(key, [finding]);
  }
  const joined = new Map<F, F | undefined>();
  for (const group of groups.values()) if (group.length > 1) joinGroup(group, joined);
  if (joined.size === 0) return findings;
  return findings.flatMap((finding) =>
    joined.has(finding) ? (joined.get(finding) ?? []) : finding,
  );
}

/** A question while what it asks is gathered. */
interface Gathered<F> {
  readonly finding: F;
  readonly parts: AskedPart[];
  /** The findings of which something was taken over. */
  readonly from: F[];
}

function joinGroup<F extends JoinableFinding>(
  group: readonly F[],
  joined: Map<F, F | undefined>,
): void {
  const questions: readonly Gathered<F>[] = [...group]
    .sort((a, b) => levels.indexOf(a.level) - levels.indexOf(b.level))
    .map((finding) => ({ finding, parts: [], from: [] }));
  const homes = new Map<string, Gathered<F>>();
  for (const question of questions) {
    for (const part of question.finding.asked?.parts ?? []) {
      const key = keyOf(part);
      const home = homes.get(key) ?? question;
      homes.set(key, home);
      gather(home, part, key);
      if (home !== question) home.from.push(question.finding);
    }
  }
  const givers = new Set(questions.flatMap(({ from }) => from));
  for (const question of questions) {
    const { finding, from } = question;
    if (from.length > 0 || givers.has(finding)) joined.set(finding, toFinding(question));
  }
}

/** What asks for the same fields is one question; without a field, what asks it in the same words. */
function keyOf({ fields, clause }: AskedPart): string {
  return fields.length > 0 ? [...fields].sort().join(" ") : `: ${clause}`;
}

/** Adds what is asked behind what asks for the same. */
function gather<F>({ parts }: Gathered<F>, part: AskedPart, key: string): void {
  const same = parts.findIndex(({ clause }) => clause === part.clause);
  const known = parts[same];
  if (known && keyOf(known) === key) {
    parts[same] = { ...known, checks: [...new Set([...known.checks, ...part.checks])] };
    return;
  }
  const last = parts.findLastIndex((one) => keyOf(one) === key);
  parts.splice(last < 0 ? parts.length : last + 1, 0, part);
}

function toFinding<F extends JoinableFinding>({
  finding,
  parts,
  from,
}: Gathered<F>): F | undefined {
  const { asked } = finding;
  if (asked === undefined || parts.length === 0) return undefined;
  const now = { ...asked, parts };
  const edits = draftsIn([finding, ...from], new Set(checksOf(now)));
  return {
    ...finding,
    ...worded(now),
    cites: uniqueCitations([finding, ...from].flatMap(({ cites }) => cites)),
    ...(edits.length > 0 && { suggestions: [{ title: draftTitle(now), edits }] }),
  };
}

/** The places for answers that questions would add, for the checks that are still asked. */
function draftsIn(
  findings: readonly JoinableFinding[],
  checks: ReadonlySet<string>,
): readonly DataEdit[] {
  const values = new Map<Pointer, unknown>();
  for (const edit of findings.flatMap(({ suggestions = [] }) => suggestions).flatMap(editsOf)) {
    if (edit.kind !== "set") continue;
    const { pointer, value } = edit;
    if (isPlainObject(value)) {
      const wanted = Object.entries(value).filter(([id]) => checks.has(id));
      const before = values.get(pointer);
      values.set(pointer, { ...(isPlainObject(before) && before), ...Object.fromEntries(wanted) });
    } else if (checks.has(pointer.slice(pointer.lastIndexOf("/") + 1))) values.set(pointer, value);
  }
  return [...values].map(([pointer, value]) => ({ kind: "set", pointer, value }));
}

function editsOf({ edits = [] }: { readonly edits?: readonly Edit[] }): readonly Edit[] {
  return edits;
}
