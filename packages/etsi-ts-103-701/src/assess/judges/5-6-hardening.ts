import type { Entry } from "../entry.js";
import { askOf, type EntryRuling, forWhole, type Judge, type Judges } from "../judge.js";
import {
  codeLeftIn,
  notInHardware,
  waysRound,
  weakPrivilege,
} from "../prose/patterns/hardening-signs.js";
import { fails, type Ruling, staysOpen } from "../ruling.js";
import { type Suspect, suspect, suspectsOr } from "../suspect.js";

const field = "description";

/** Judges each entry of a table that must not be empty where the provision is claimed. */
function forSome(table: string, what: string, rule: (entry: Entry) => EntryRuling): Judge["judge"] {
  return forWhole(table, (entries, desk) => {
    if (entries.length > 0) return entries.flatMap((entry) => rule(entry) ?? []);
    const { key, name } = desk.table(table);
    return fails({
      at: `/ixit/${key}`,
      origin: "declared",
      because: `Table ${name} lists no ${what}.`,
      todo: `Describe in ${key} each ${what}, or answer the provision as it is.`,
      looked: [`/ixit/${key}`],
    });
  });
}

const leftIn: readonly Suspect[] = [
  {
    fields: [field],
    signs: codeLeftIn,
    because: (label) => `${label} says that code stays in which nobody needs.`,
    question: (label) => `Why does what ${label} leaves in not have to be removed?`,
  },
];

function reducesCode(entry: Entry): EntryRuling {
  return suspectsOr(entry, leftIn, () =>
    askOf(entry, [field], `Is ${entry.label} suited to reduce code to what is needed?`),
  );
}

const because: Readonly<Record<string, (label: string) => string>> = {
  "by priority": (label) =>
    `${label} takes task priorities for privileges; they decide when code runs, not what it may do.`,
  "by hiding": (label) =>
    `${label} takes away privileges by not showing functions, which does not keep anybody from calling them.`,
  none: (label) => `${label} leaves all code the same privileges.`,
};

const question: Readonly<Record<string, (label: string) => string>> = {
  "by priority": (label) =>
    `What keeps a task of ${label} from reading and writing the memory of another?`,
  "by hiding": (label) =>
    `Does the device refuse the functions that ${label} hides when they are called directly?`,
  none: (label) =>
    `What keeps a flaw in one part of ${label} from giving an attacker all the rest?`,
};

const weakPrivilegeByKind = weakPrivilege.map((sign) => [String(sign.value), [sign]] as const);

/** Together the mechanisms have to further the principles, so one question is about all of them. */
function limitsPrivileges(entries: readonly Entry[]): readonly Ruling[] {
  return entries.flatMap((entry) =>
    weakPrivilegeByKind.flatMap(([key, signs]) => {
      const explain = () => ({
        because: because[key]?.(entry.label) ?? "",
        question: question[key]?.(entry.label) ?? "",
      });
      return suspect(entry, field, signs, explain) ?? [];
    }),
  );
}

const privileges: Judge["judge"] = forWhole("PrivlCtrl", (entries, desk) => {
  const { key, name } = desk.table("PrivlCtrl");
  const own = { at: `/ixit/${key}`, looked: [`/ixit/${key}`] };
  if (entries.length === 0) {
    return fails({
      ...own,
      origin: "declared",
      because: `Table ${name} lists no mechanism of privilege control.`,
      todo: `Describe in ${key} how software runs with the least privileges, or answer the provision as it is.`,
    });
  }
  const found = limitsPrivileges(entries);
  if (found.length > 0) return found;
  return staysOpen({
    ...own,
    because: `A person has to judge the mechanisms of ${name} together.`,
    question: `Do ${entries.map(({ label }) => label).join(", ")} together further least privilege, need to know and separation of duties?`,
  });
});

const software: readonly Suspect[] = [
  {
    fields: [field],
    signs: notInHardware,
    because: (label) => `${label} does not control memory by hardware.`,
    question: (label) => `Which part of ${label} works at hardware level?`,
  },
];

const open: readonly Suspect[] = [
  {
    fields: [field],
    signs: waysRound,
    because: (label) => `${label} leaves a way round the control of memory open.`,
    question: (label) =>
      `What keeps somebody with the device in hand from taking the way that ${label} names?`,
  },
];

/** The units on less code, fewer privileges and control of memory. */
export const hardening: Judges = {
  "5.6-6-1 a": {
    disposition: "question",
    about:
      "A question on each technique; a table without one fails, and code that stays in unneeded raises a concern.",
    judge: forSome("CodeMin", "technique that minimises code", reducesCode),
  },
  "5.6-7-1 a": {
    disposition: "question",
    about:
      "One question on all mechanisms together. None fails; task priorities, hidden functions and one privilege for all raise a concern.",
    judge: privileges,
  },
  "5.6-8-1 a": {
    disposition: "question",
    about: "A question on each mechanism. None fails; control by software alone raises a concern.",
    judge: forSome("AccCtrl", "mechanism that controls access to memory", (entry) =>
      suspectsOr(entry, software, () =>
        askOf(entry, [field], `Does ${entry.label} work at hardware level?`),
      ),
    ),
  },
  "5.6-8-1 b": {
    disposition: "question",
    about:
      "A question on each mechanism. None fails; boot loaders and debug ports that stay open raise a concern.",
    judge: forSome("AccCtrl", "mechanism that controls access to memory", (entry) =>
      suspectsOr(entry, open, () =>
        askOf(entry, [field], `Does ${entry.label} allow access to memory to be controlled?`),
      ),
    ),
  },
};
