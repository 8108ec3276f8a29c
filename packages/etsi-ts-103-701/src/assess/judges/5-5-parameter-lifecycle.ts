import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { forWhole, type Judges } from "../judge.js";
import { isCritical } from "../parameter.js";
import {
  admitted,
  derivedFromIdentifier,
  openAtRest,
  openInTransit,
  shownInLogs,
  weaklyHidden,
} from "../prose/patterns/sec-param-signs.js";
import { compromise, expiry, stageDenied } from "../prose/patterns/stages.js";
import { type Ruling, raisesConcern } from "../ruling.js";
import { coversStages, type Stage } from "../stages.js";
import { type Suspect, suspectEach } from "../suspect.js";

const table = "SecMgmt";
const field = "description";

const stages: readonly Stage[] = [
  { key: "generation", name: "generation" },
  { key: "provisioning", name: "provisioning" },
  { key: "storage", name: "storage" },
  { key: "updates", name: "updates" },
  { key: "decommissioning", name: "decommissioning (with archival and destruction)" },
  { key: "expiry-and-compromise", name: "expiry or compromise" },
];

const faults: readonly Suspect[] = [
  {
    fields: [field],
    signs: openAtRest,
    because: (label) => `${label} keeps a critical parameter unencrypted.`,
    question: (label) =>
      `What keeps somebody who reads the memory from learning what ${label} manages?`,
  },
  {
    fields: [field],
    signs: weaklyHidden,
    because: (label) => `${label} relies on a method that hides no secret.`,
    question: (label) =>
      `Why does ${label} not rely on a method that resists guessing and reversal?`,
  },
  {
    fields: [field],
    signs: derivedFromIdentifier,
    because: (label) => `${label} makes a secret from an identifier of the device, which is none.`,
    question: (label) => `Who can read the identifier from which the secret of ${label} follows?`,
  },
  {
    fields: [field],
    signs: shownInLogs,
    because: (label) =>
      `${label} lets the device show a critical parameter in a log or on a console.`,
    question: (label) => `Why may whoever reads the log learn what ${label} manages?`,
  },
  {
    fields: [field],
    signs: openInTransit,
    because: (label) => `${label} sends a critical parameter in clear text.`,
    question: (label) => `What keeps others on the network from reading what ${label} manages?`,
  },
  {
    fields: [field],
    signs: admitted,
    because: (label) => `${label} admits that others can get hold of what it manages.`,
    question: (label) => `What does ${label} do to prevent that, rather than to repair it later?`,
  },
  {
    fields: [field],
    signs: stageDenied,
    because: (label) => `${label} leaves out a stage of the lifecycle.`,
    question: (label) =>
      `What happens to what ${label} manages when that stage is reached all the same?`,
  },
];

/** Compromise alone does not cover what happens when a parameter expires, nor the other way round. */
function halfOfTheLast(entries: readonly Entry[], desk: Desk): readonly Ruling[] {
  const declared = entries.some(
    (entry) => entry.has(field, "stages", "expiry-and-compromise")?.origin === "declared",
  );
  const told = (signs: typeof expiry) =>
    entries.some((entry) => entry.says(field, signs) !== undefined);
  const [expires, leaks] = [told(expiry), told(compromise)];
  if (declared || expires === leaks) return [];
  const { key, name } = desk.table(table);
  const lacking = expires ? "compromise" : "expiry";
  return [
    raisesConcern({
      at: `/ixit/${key}`,
      looked: [`/ixit/${key}`],
      origin: "read",
      because: `The processes of ${name} say nothing of the ${lacking} of critical parameters.`,
      question: `What happens to keys, certificates and tokens on their ${lacking}, or does none ever ${expires ? "become known" : "expire"}?`,
    }),
  ];
}

/** Critical parameters that no process names, where processes name parameters at all. */
function unmanaged(entries: readonly Entry[], desk: Desk): readonly Ruling[] {
  const text = entries
    .map((entry) => `${entry.text(field)} ${entry.text("crossReference")}`)
    .join("\n");
  const parameters = desk.entries("SecParam");
  if (!parameters.some(({ label }) => text.includes(label))) return [];
  const { name } = desk.table(table);
  return parameters
    .filter((entry) => isCritical(entry)?.value && !text.includes(entry.label))
    .map((entry) =>
      raisesConcern({
        at: entry.pointer,
        looked: [entry.pointer, `/ixit/${desk.table(table).key}`],
        origin: "read",
        because: `No process of ${name} names ${entry.label}, which is critical.`,
        question: `Which process of ${name} manages ${entry.label} from generation to destruction?`,
      }),
    );
}

/** The unit on the lifecycle of critical parameters. */
export const parameterLifecycle: Judges = {
  "5.5-8-1 a": {
    disposition: "pre-checked",
    about:
      "Looks for the six stages of the lifecycle in all processes together (stages) and names those that are missing. Parameters that no process names, and faults that a process admits, raise a concern.",
    judge: forWhole(table, (entries, desk) => [
      coversStages(table, stages, entries, desk),
      ...halfOfTheLast(entries, desk),
      ...unmanaged(entries, desk),
      ...entries.flatMap((entry) => suspectEach(entry, faults)),
    ]),
  },
};
