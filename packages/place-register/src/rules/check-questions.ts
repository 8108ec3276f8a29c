import { type Answer, draftedAnswers } from "@bollard/device-spec";
import {
  type Asked,
  type Citation,
  type Fix,
  type Level,
  type Remark,
  type Segment,
  uniqueCitations,
} from "@bollard/model";
import type { ListName } from "../definition/fields.js";
import type { PlaceRegister } from "../definition/place-register.js";
import { nounsOf } from "../elements.js";
import type { CarriedCheck } from "./carried-check.js";
import { partsOf } from "./lacks.js";
import type { Look } from "./look.js";
import { checksOf, draftTitle, worded } from "./question-words.js";

/** An entry that a check looks at, or the place. */
export interface Target {
  readonly on: ListName | "place";
  readonly path: readonly Segment[];
  readonly label: string;
  readonly entry: object & { readonly answers?: Readonly<Record<string, Answer>> };
}

/** What nobody has said of an entry. */
export interface Open {
  readonly target: Target;
  readonly checks: readonly CarriedCheck[];
}

/** So many entries are named. */
const shown = 5;

/** A question with its place. */
export interface Placed {
  readonly path: readonly Segment[];
  readonly remark: Remark;
}

/**
 * What is asked: of each entry, or of a list where many entries lack the same. Where many entries lack
 * something, but each something else, each check is asked once of the list.
 */
export function questions(
  open: readonly Open[],
  most: number,
  { register }: Pick<Look, "register">,
  whole: readonly CarriedCheck[],
): readonly Placed[] {
  const alike = groupsOf(open, ({ target, checks }) =>
    [target.on, ...checks.map(({ id, asks }) => `${id} ${asks}`)].join(" "),
  );
  const few = alike.filter((group) => group.length <= most).flat();
  const byList = groupsOf(few, ({ target }) => target.on);
  const crowded = new Set(byList.filter((group) => group.length > most * 3).flat());
  const inGeneral = [...crowded].flatMap(({ target, checks }) =>
    checks.map((check) => ({ target, checks: [wholeOf(check, target, whole)] })),
  );
  return [
    ...alike.flatMap((group) =>
      group.length > most
        ? [questionOfList(group, register)]
        : group.filter((one) => !crowded.has(one)).map(questionOfEntry),
    ),
    ...groupsOf(inGeneral, ({ target, checks }) => `${target.on} ${checks[0]?.id}`).flatMap(
      (group) =>
        group.length > 1 ? [questionOfList(group, register)] : group.map(questionOfEntry),
    ),
  ];
}

/** The check as its rule declares it, where only a part of it is open at an entry. */
function wholeOf(
  check: CarriedCheck,
  { on }: Target,
  whole: readonly CarriedCheck[],
): CarriedCheck {
  return whole.find((one) => one.id === check.id && one.on === on) ?? check;
}

function groupsOf(
  open: readonly Open[],
  keyOf: (one: Open) => string,
): readonly (readonly Open[])[] {
  const groups = new Map<string, Open[]>();
  for (const one of open) {
    const key = keyOf(one);
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()];
}

function questionOfEntry({ target, checks }: Open): Placed {
  const asked = askedOf(`${target.label} does not say`, checks, "");
  return { path: target.path, remark: remarkOf(asked, checks, target) };
}

function questionOfList(group: readonly Open[], register: PlaceRegister): Placed {
  const { place } = register;
  const [{ target, checks } = { target: undefined, checks: [] }] = group;
  const on = target?.on ?? "place";
  const noun = on === "place" ? "places" : nounsOf(on);
  const all = on === "place" ? group.length : (register[on]?.length ?? group.length);
  const common = { path: ["place"], entry: place ?? {} };
  const asked = askedOf(lackedBy(group.length, all, noun), checks, `: ${namesOf(group)}`);
  return { path: [on], remark: remarkOf(asked, checks, place && common) };
}

function remarkOf(
  asked: Asked,
  checks: readonly CarriedCheck[],
  target: Pick<Target, "path" | "entry"> | undefined,
): Remark {
  return {
    part: "key",
    question: true,
    level: levelOf(checks),
    ...worded(asked),
    ...citesOf(checks),
    ...(target && { suggestions: [draft(target, asked)] }),
  };
}

/** How many entries do not say something, of how many. */
function lackedBy(count: number, all: number, noun: string): string {
  return count === all ? `None of ${all} ${noun} says` : `${count} of ${all} ${noun} do not say`;
}

function namesOf(group: readonly Open[]): string {
  const names = group.slice(0, shown).map(({ target }) => target.label);
  const more = group.length - names.length;
  return names.join(", ") + (more > 0 ? ` and ${more} more` : "");
}

/** What is asked, part by part. */
function askedOf(lead: string, checks: readonly CarriedCheck[], end: string): Asked {
  const parts = checks.flatMap((check) =>
    partsOf(check).map(({ asks, under = [] }) => ({
      clause: asks,
      fields: under,
      checks: [check.id],
    })),
  );
  return { lead, parts, end };
}

function levelOf([first]: readonly CarriedCheck[]): Level {
  return first?.level ?? "info";
}

function citesOf(checks: readonly CarriedCheck[]): { readonly cites?: readonly Citation[] } {
  if (checks.every(({ cites }) => cites === undefined)) return {};
  return { cites: uniqueCitations(checks.flatMap((check) => check.cites ?? [])) };
}

/** Writes a place for each answer, for a person to fill in. */
function draft({ path, entry }: Pick<Target, "path" | "entry">, asked: Asked): Fix {
  const edits = draftedAnswers([...path, "answers"], checksOf(asked), entry.answers);
  return { title: draftTitle(asked), edits };
}
