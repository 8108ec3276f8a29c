import type { MigrationStep } from "@bollard/crosswalk/migrate";
import type { LocatedFinding } from "@bollard/linter";
import { printable } from "@bollard/report";
import { changedLines } from "../changed-lines.js";
import type { MigratedFile } from "./migrate.js";

interface Reported extends MigratedFile {
  readonly file: string;
  /** Whether the file was changed. */
  readonly written: boolean;
}

/** What is done, by how much a person has to do with it. */
const headings: readonly (readonly [MigrationStep["done"], string])[] = [
  ["asked", "Answer anew: these were divided, and their words stand under each part"],
  ["joined", "Read together: these became one, which has the words of all"],
  [
    "set-aside",
    "Kept under `imported`, with where it stood: nothing answers to it, or its place is taken",
  ],
  ["left", "Left as it is"],
  ["read-again", "Read again: the answer stands, and what it answers has changed"],
  ["new", "New: not answered yet"],
  ["moved", "Moved"],
];

/** The report of a migration in plain text: what changed and why, line by line, and what is left to do. */
export function migrationReport(migrated: Reported): string {
  const { file, written, migration, before, text } = migrated;
  const { from, to, steps } = migration;
  const kept = steps.filter(({ done }) => done === "kept").length;
  const changes = changedLines(before, text).map(
    ({ sign, number, text: line }) => `  ${String(number).padStart(5)} ${sign} ${printable(line)}`,
  );
  const lead =
    before === text
      ? `${printable(file)}: nothing to move from ${from.framework}@${from.edition} to ${to.edition}.`
      : `${printable(file)}: ${written ? "moved" : "would move"} from ${from.framework}@${from.edition} to ${to.edition}.`;
  const parts = [
    lead,
    ...(kept > 0 ? [`${kept} ${kept === 1 ? "answer stands" : "answers stand"} as before.`] : []),
    ...headings.flatMap(([done, heading]) => section(heading, steps, done)),
    ...(changes.length > 0 ? ["", "Changes", ...changes] : []),
    ...(before === text ? [] : ["", ...findingsText(migrated)]),
    ...(before === text || written ? [] : ["", "Nothing was written. To do it: add --write."]),
  ];
  return `${parts.join("\n")}\n`;
}

function section(
  heading: string,
  steps: readonly MigrationStep[],
  done: MigrationStep["done"],
): readonly string[] {
  const own = steps.filter((step) => step.done === done);
  return own.length === 0 ? [] : ["", heading, ...own.map(stepText)];
}

function stepText({ from, to, pointer, note }: MigrationStep): string {
  const [before, after] = [from, to].map((ids) => ids.map(printable).join(", "));
  const way = [before, after].filter((part) => part !== "");
  const items = way[0] === way[1] ? way[0] : way.join(" → ");
  const what = items === undefined || items === "" ? pointer : items;
  return `  ${what}${note === undefined ? "" : `: ${printable(note)}`}`;
}

/** What the rules say before and after, and why something is new among it. */
function findingsText({ findings, migration }: Reported): readonly string[] {
  const [before, after] = [open(findings.before.findings), open(findings.after.findings)];
  const known = new Set(before.map(keyOf));
  const fresh = after.filter((finding) => !known.has(keyOf(finding)));
  const counts = `Findings: ${before.length} before, ${after.length} after.`;
  if (fresh.length === 0) return [counts];
  const lines = fresh.map((finding) => {
    const { what, rule, from } = finding;
    return `  ${from.line}: ${printable(what)} (${rule}) ${reasonOf(finding, migration.steps)}`;
  });
  return [`${counts} New, with the reason:`, ...lines];
}

function open(findings: readonly LocatedFinding[]): readonly LocatedFinding[] {
  return findings.filter(({ suppressed }) => suppressed === undefined);
}

function keyOf({ rule, pointer, part, what }: LocatedFinding): string {
  return JSON.stringify([rule, pointer, part, what]);
}

const reasons: Readonly<Partial<Record<MigrationStep["done"], string>>> = {
  asked: "was divided",
  joined: "joins several",
  new: "is new",
  moved: "has another name",
  "read-again": "asks for something else",
};

function reasonOf({ pointer, cites }: LocatedFinding, steps: readonly MigrationStep[]): string {
  const items = new Set([...cites.map(({ item }) => item), ...pointer.split("/")]);
  const told = steps.flatMap(({ done, to }) => {
    const own = to.filter((id) => items.has(id));
    const reason = reasons[done];
    return own.length === 0 || reason === undefined ? [] : [`${own.join(", ")} ${reason}`];
  });
  return told.length === 0
    ? "— by the rules of the other edition."
    : `— ${[...new Set(told)].join("; ")}.`;
}
