import type { Edition } from "@bollard/etsi-en-303-645";
import { rules } from "@bollard/etsi-ts-103-701/rules";
import {
  type DataEdit,
  type Finding,
  type Rule,
  type RuleContext,
  runRule,
  toPath,
} from "@bollard/model";
import { isRecord } from "./is-record.js";
import type { MigrationStep } from "./migration.js";

type TestRule = (typeof rules)[number];
type Subject = TestRule extends Rule<infer S> ? S : never;

/** The IXIT of a device specification. */
export type Ixit = NonNullable<Subject["ixit"]>;

const context: RuleContext = {
  today: "1970-01-01",
  options: {},
  unreadable: new Set(),
  digestOf: () => undefined,
};

/**
 * Moves the IXIT to the edition that assesses another edition of EN 303 645. The rule that finds tables and
 * fields of the edition before says what each became: one for one it is renamed, anything else is left to people.
 */
export function moveIxit(
  device: { readonly ixit?: Ixit },
  to: Edition,
): { readonly edits: readonly DataEdit[]; readonly steps: readonly MigrationStep[] } {
  const rule = rules.find(({ id }) => id === "ts-103-701/other-edition");
  const { ixit } = device;
  if (rule === undefined || !isRecord(ixit)) return { edits: [], steps: [] };
  const subject: Subject = { claims: { "etsi-en-303-645": to }, ixit: ixit as Ixit };
  const found = runRule(rule, subject, context);
  return { edits: found.flatMap(renamesOf), steps: found.map(stepOf) };
}

function renamesOf({ suggestions = [] }: Finding): readonly DataEdit[] {
  const [only, ...others] = suggestions;
  if (only === undefined || others.length > 0) return [];
  return only.edits.filter((edit): edit is DataEdit => edit.kind === "rename");
}

function stepOf(finding: Finding): MigrationStep {
  const { pointer, what, todo } = finding;
  const [rename] = renamesOf(finding);
  const from = [toPath(pointer).at(-1) ?? ""];
  if (rename?.kind !== "rename")
    return { done: "left", from, to: [], pointer, note: `${what} ${todo}` };
  return { done: "moved", from, to: [rename.key], pointer: besides(pointer, rename.key) };
}

/** The pointer of what stands under another name now. */
function besides(pointer: string, name: string): string {
  return `${pointer.slice(0, pointer.lastIndexOf("/"))}/${name}`;
}
