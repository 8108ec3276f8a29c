import { isWithin, type Pointer, toPointer } from "@bollard/model";
import type { FeatureName } from "../features.js";
import { saysNothing } from "./empty-phrases.js";
import {
  entriesOf,
  type IcsSubject,
  type PasswordEntry,
  type TellingTable,
} from "./ics-subject.js";

/** A feature that another part of the specification settles. */
export interface StatedFact {
  readonly name: FeatureName;
  readonly value: boolean;
  /** Where it is said. */
  readonly at: Pointer;
  /** What is said there, as the first part of a sentence. */
  readonly statement: string;
}

interface Telling {
  readonly table: TellingTable;
  readonly feature: FeatureName;
  readonly lists: string;
}

// Other tables describe processes, documents or protections, which say nothing certain of a feature.
const tellingTables: readonly Telling[] = [
  { table: "UpdMech", feature: "updateMechanism", lists: "a way of updating the software" },
  { table: "SecParam", feature: "storedSecurityParameters", lists: "a stored security parameter" },
  { table: "SecBoot", feature: "softwareChangeDetection", lists: "secure boot" },
  { table: "PersData", feature: "personalData", lists: "personal data that is processed" },
  { table: "ExtSens", feature: "externalSensing", lists: "a sensor for the surroundings" },
  { table: "TelData", feature: "telemetry", lists: "telemetry that is collected" },
];

/**
 * The features that parts of the specification other than `features` settle beyond doubt.
 * @param unreadable the values that the subject lacks because they do not fit its schema
 */
export function statedFacts(
  subject: IcsSubject,
  unreadable: ReadonlySet<Pointer>,
): readonly StatedFact[] {
  return [
    ...tellingTables.flatMap((telling) => inTable(subject, telling)),
    ...inPasswords(subject, unreadable),
  ];
}

function inTable(subject: IcsSubject, { table, feature, lists }: Telling): readonly StatedFact[] {
  const entries = entriesOf(subject, table);
  const index = entries.findIndex(({ description }) => affirms(proseOf(description)));
  if (index === -1) return [];
  const at = toPointer(["ixit", table, index]);
  return [{ name: feature, value: true, at, statement: `ixit.${table} lists ${lists}` }];
}

function inPasswords(subject: IcsSubject, unreadable: ReadonlySet<Pointer>): readonly StatedFact[] {
  const entries = subject.psti?.passwords;
  if (entries === undefined) return [];
  if (entries.length === 0) return isWhole("/psti/passwords", unreadable) ? [noPasswords] : [];
  return [
    ...firstThat(entries, isPassword, "passwords", "lists a password"),
    ...firstThat(
      entries,
      (entry) => isPassword(entry) && isSetPerUnit(entry),
      "preInstalledPasswords",
      "lists a password that the manufacturer sets for each unit",
    ),
  ];
}

const noPasswords: StatedFact = {
  name: "passwords",
  value: false,
  at: "/psti/passwords",
  statement: "psti.passwords is an empty list, which says that there are none",
};

function firstThat(
  entries: readonly PasswordEntry[],
  fits: (entry: PasswordEntry) => boolean,
  name: FeatureName,
  lists: string,
): readonly StatedFact[] {
  const index = entries.findIndex(fits);
  if (index === -1) return [];
  const at = toPointer(["psti", "passwords", index]);
  return [{ name, value: true, at, statement: `psti.passwords ${lists}` }];
}

function isPassword({ kind, definedBy, text, for: opens }: PasswordEntry): boolean {
  if (kind !== undefined) return kind === "password";
  return definedBy !== undefined || affirms(opens) || affirms(text);
}

function isSetPerUnit({ definedBy, uniquePerProduct }: PasswordEntry): boolean {
  return definedBy === "manufacturer" && uniquePerProduct === true;
}

/** A list is whole when the text holds no entry of it that could not be read. */
function isWhole(list: Pointer, unreadable: ReadonlySet<Pointer>): boolean {
  return ![...unreadable].some((pointer) => isWithin(pointer, list));
}

const firstSentence = /^[^.;\n]{0,200}/;
const denial = /\b(?:no|not|none|never|nothing|without|neither|nil)\b/i;

function proseOf(description: unknown): string | undefined {
  if (typeof description === "string") return description;
  const text = (description as { text?: unknown } | undefined | null)?.text;
  return typeof text === "string" ? text : undefined;
}

/** A description that says nothing, or whose first sentence denies something, settles nothing. */
function affirms(description: string | undefined): boolean {
  if (description === undefined || saysNothing(description)) return false;
  return !denial.test(firstSentence.exec(description.trim())?.[0] ?? "");
}
