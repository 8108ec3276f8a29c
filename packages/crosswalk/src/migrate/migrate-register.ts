import type { Lineage } from "@bollard/model";
import { type CafEdition, lineage } from "@bollard/ncsc-caf";
import type { Migration, MigrationStep } from "./migration.js";
import { type AnswerKind, moveAnswers, type Named } from "./move-answers.js";
import { movedPointers } from "./moved-pointers.js";
import { stepsBetween } from "./oriented.js";

const framework = "ncsc-caf";
const path = ["caf", "evidence"] as const;

/** What a register records under a contributing outcome: a text, or an answer with its days. */
type Evidence = string | Readonly<Record<string, string | undefined>>;

/** A register of a place, as far as a migration looks at it: plain data that fits its schema. */
export interface MigratedRegister {
  readonly caf?: {
    readonly edition?: string;
    readonly profile?: string;
    readonly evidence?: Readonly<Record<string, Evidence>>;
  };
  readonly services?: readonly { readonly nis?: { readonly cafProfile?: string } }[];
  readonly suppressions?: readonly { readonly at?: string }[];
}

/**
 * Moves what a register records against the outcomes of the CAF to another edition. What stands under an outcome
 * that the other edition does not have stays where it is. A pure function of what it is given.
 */
export function migrateRegister(
  register: MigratedRegister,
  from: CafEdition,
  to: CafEdition,
): Migration {
  const refs = { from: { framework, edition: from }, to: { framework, edition: to } };
  if (from === to) return { ...refs, edits: [], steps: [] };
  const { caf, suppressions = [] } = register;
  const moved = moveAnswers(caf?.evidence ?? {}, lineageBetween(from, to), evidence);
  const at = suppressions.map((one) => one.at);
  return {
    ...refs,
    edits: [
      { kind: "set", pointer: "/caf/edition", value: to },
      ...moved.edits,
      ...movedPointers(["suppressions", "at"], at, path, moved.renamed),
    ],
    steps: [...moved.steps, ...profiles(register, from)],
  };
}

/** What was a part of an older outcome goes back to it; what else is new in v4.0 has no place in v3.2. */
function lineageBetween(from: CafEdition, to: CafEdition): readonly Lineage[] {
  const steps = stepsBetween(framework, from, to) ?? [];
  return steps.map((step) => {
    const parts = step.change === "dropped" ? partsOf(step.from) : [];
    return parts.length === 0 ? step : { ...step, to: parts, change: "merged" };
  });
}

function partsOf(ids: readonly string[]): readonly string[] {
  return lineage()
    .filter(({ to }) => to.some((id) => ids.includes(id)))
    .flatMap((one) => one.partsOf);
}

/** Days are the earliest: what is joined is as old as its oldest part, and due with the first. */
const evidence: AnswerKind<Evidence> = {
  path,
  keepsApart: false,
  combine(answers) {
    if (answers.length === 1 && answers[0] !== undefined) return answers[0][1];
    const fields = [...new Set(answers.flatMap(([, answer]) => Object.keys(fieldsOf(answer))))];
    return Object.fromEntries(
      fields.map((field) => [field, isDay(field) ? first(answers, field) : all(answers, field)]),
    );
  },
  restsOnCondition: (answer) => fieldsOf(answer)["notApplicable"] !== undefined,
};

function isDay(field: string): boolean {
  return field === "on" || field === "review";
}

function fieldsOf(answer: Evidence): Readonly<Record<string, string | undefined>> {
  return typeof answer === "string" ? { says: answer } : answer;
}

function first(answers: readonly Named<Evidence>[], field: string): string | undefined {
  return answers.flatMap(([, answer]) => fieldsOf(answer)[field] ?? []).toSorted()[0];
}

function all(answers: readonly Named<Evidence>[], field: string): string {
  const told = answers.flatMap(([id, answer]) => {
    const text = fieldsOf(answer)[field];
    return text === undefined ? [] : [{ id, text }];
  });
  const texts = new Set(told.map(({ text }) => text));
  if (texts.size === 1) return [...texts].join("");
  return told.map(({ id, text }) => `${id}: ${text}`).join("\n");
}

/** Profiles are texts, and the outcomes that each asks for differ between editions. */
function profiles(
  { caf, services = [] }: MigratedRegister,
  from: CafEdition,
): readonly MigrationStep[] {
  const texts = [
    { pointer: "/caf/profile", text: caf?.profile },
    ...services.map(({ nis }, index) => ({
      pointer: `/services/${index}/nis/cafProfile`,
      text: nis?.cafProfile,
    })),
  ];
  return texts
    .filter(({ text }) => typeof text === "string" && text.includes(from))
    .map(({ pointer, text }) => ({
      done: "left",
      from: [],
      to: [],
      pointer,
      note: `“${text}” names v${from}: agree with whoever asks for it which profile of the other edition is meant.`,
    }));
}
