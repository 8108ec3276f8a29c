import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { lookedAt, tableMissing } from "./judge.js";
import { holds } from "./option-of.js";
import { isStoredOnDevice } from "./personal-data.js";
import { keptBack } from "./prose/patterns/del-func.js";
import { weakest } from "./reading.js";
import { fails, type Ruling, staysOpen } from "./ruling.js";
import { suspect } from "./suspect.js";

const shown = 5;

/** Judges whether the functions of table 25 together reach everything of the user on the device. */
export function coversUserData(desk: Desk): readonly Ruling[] {
  const missing = ["DelFunc", "SecParam", "PersData"].find((key) => !desk.has(key));
  const functions = desk
    .entries("DelFunc")
    .filter((entry) => holds(entry, "targetType", "device")?.value !== false);
  if (missing !== undefined) {
    return [...functions.flatMap((entry) => keepsBack(entry) ?? []), tableMissing(desk, missing)];
  }
  const stored = desk.entries("PersData").filter((entry) => isStoredOnDevice(entry)?.value);
  const kept = functions.flatMap((entry) => keepsBack(entry) ?? []);
  const declared = functions.filter((entry) => listOf(entry) !== undefined);
  const left = stored.filter((data) => !functions.some((one) => reaches(one, data)));
  if (functions.length > 0 && declared.length === functions.length && left.length > 0) {
    return [...kept, ...left.map((data) => leftOut(data, functions))];
  }
  const params = desk
    .entries("SecParam")
    .filter((one) => !functions.some((by) => reaches(by, one)));
  return [...kept, question(functions, [...left, ...params], desk)];
}

/** The ids that a function declares to erase; `undefined` where it declares none. */
function listOf(entry: Entry): unknown {
  return entry.has("description", "erases", "");
}

/** A function erases what it declares or names; or the data itself says that it does. */
function reaches(by: Entry, data: Entry): boolean {
  const declared = by.has("description", "erases", data.label);
  if (declared) return declared.value;
  const named = by.references("description").all.some(({ targets }) => targets.includes(data));
  return named || data.table.fields.some(({ key }) => data.text(key).includes(by.label));
}

function keepsBack(entry: Entry): Ruling | undefined {
  return suspect(entry, "description", keptBack, () => ({
    because: `${entry.label} leaves something where it is.`,
    question: `Is what ${entry.label} leaves on the device no data of the user?`,
  }));
}

function leftOut(data: Entry, functions: readonly Entry[]): Ruling {
  return fails({
    at: data.nearest("id"),
    entry: data.pointer,
    origin: weakest([isStoredOnDevice(data)]),
    because: `${data.label} is stored on the device, and no function of table 25 erases it.`,
    todo: `Erase ${data.label} as well, or declare under erases which function does.`,
    looked: [
      data.at("processingActivities"),
      ...functions.flatMap((one) => lookedAt(one, ["description", "targetType"])),
    ],
  });
}

function question(functions: readonly Entry[], left: readonly Entry[], desk: Desk): Ruling {
  const keys = ["DelFunc", "SecParam", "PersData"].map((key) => `/ixit/${desk.table(key).key}`);
  const names = functions.map(({ label }) => label).join(" and ");
  const others = left.slice(0, shown).map(({ label }) => label);
  const more = left.length > shown ? ` and ${left.length - shown} more` : "";
  const which = others.length > 0 ? `, such as ${others.join(", ")}${more}` : "";
  return staysOpen({
    at: keys[0] ?? "",
    looked: keys,
    because: "Whether everything of a user is erased from the device has to be judged by a person.",
    question: `Do the functions${names === "" ? "" : ` ${names}`} together erase everything of a user from the device${which}: configuration, keys and passwords, personal data?`,
  });
}
