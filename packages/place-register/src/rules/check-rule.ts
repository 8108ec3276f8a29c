import {
  type Citation,
  defineRule,
  type Level,
  type Remark,
  type Rule,
  type RuleMeta,
  type Segment,
} from "@bollard/model";
import { type Answer, readAnswer, toBeWritten } from "../answers.js";
import type { ListName } from "../definition/fields.js";
import type { PlaceRegister } from "../definition/place-register.js";
import { nounOf } from "../elements.js";
import type { CarriedCheck, Fault, Seen } from "./carried-check.js";
import { type Look, lookAt } from "./look.js";

/** A rule that carries out checks on a register, and asks what nobody has said. */
export interface CheckRule
  extends Omit<RuleMeta, "resolution" | "level" | "options" | "carriesOut"> {
  readonly checks: readonly CarriedCheck[];
}

/** An entry that a check looks at, or the place. */
interface Target {
  readonly on: ListName | "place";
  readonly path: readonly Segment[];
  readonly label: string;
  readonly entry: object & { readonly answers?: Readonly<Record<string, Answer>> };
}

/** What nobody has said of an entry. */
interface Open {
  readonly target: Target;
  readonly checks: readonly CarriedCheck[];
}

/** So many entries of a list may lack the same before it is said of the list as a whole. */
const most = 10;

/** So many questions a finding asks in full. */
const shown = 5;

/**
 * Declares a rule that carries out checks. What is wrong is told where it stands; what nobody said is asked
 * once for each entry, or once for the list where many entries lack the same.
 */
export function defineCheckRule({ checks, ...meta }: CheckRule): Rule<PlaceRegister> {
  return defineRule<PlaceRegister>({
    ...meta,
    level: "info",
    carriesOut: checks.map(({ id }) => id),
    resolution: "suggestion",
    check(register, report, context) {
      const look = lookAt(register, context);
      const open: Open[] = [];
      for (const [target, own] of targetsOf(checks, look)) {
        const unsaid: CarriedCheck[] = [];
        for (const check of own) {
          const seen = seenBy(check, target, look);
          if (seen === "unsaid") unsaid.push(check);
          for (const fault of faultsIn(seen)) {
            report.at([...target.path, ...(fault.at ?? [])], remarkOn(fault, target, check));
          }
        }
        if (unsaid.length > 0) open.push({ target, checks: unsaid });
      }
      for (const { path, remark } of questions(open)) report.at(path, remark);
    },
  });
}

/** The entries that checks are about, each with its checks. */
function targetsOf(
  checks: readonly CarriedCheck[],
  look: Look,
): ReadonlyMap<Target, readonly CarriedCheck[]> {
  const targets = new Map<Target, readonly CarriedCheck[]>();
  for (const on of new Set(checks.map((check) => check.on))) {
    const own = checks.filter((check) => check.on === on);
    for (const target of entriesOf(on, look)) {
      const concerned = own.filter(({ when }) => when?.(target.entry as never, look) ?? true);
      if (concerned.length > 0) targets.set(target, concerned);
    }
  }
  return targets;
}

function entriesOf(on: ListName | "place", { register, index }: Look): readonly Target[] {
  if (on !== "place") {
    return index.of(on).map(({ path, label, entry }) => ({ on, path, label, entry }));
  }
  const { place } = register;
  if (place === undefined) return [];
  return [{ on, path: ["place"], label: place.name ?? "The place", entry: place }];
}

function seenBy(check: CarriedCheck, target: Target, look: Look): Seen {
  const seen = check.look?.(target.entry as never, look) ?? "unsaid";
  if (seen !== "unsaid") return seen;
  const { answer, at } = answerTo(check, target, look);
  const { answered, review } = readAnswer(answer);
  if (!answered) return "unsaid";
  if (review === undefined || review >= look.today) return "so";
  return {
    what: `The answer to ${check.id} was to be looked at again by ${review}.`,
    todo: "Look at it again, and write the day of the next review.",
    at,
  };
}

/** The answer of the entry itself, or of the place for all entries. */
function answerTo({ id }: CarriedCheck, { entry, path }: Target, { register }: Look) {
  const own = entry.answers?.[id];
  if (own !== undefined) return { answer: own, at: ["answers", id] };
  const common = path[0] === "place" ? undefined : register.place?.answers?.[id];
  return { answer: common, at: [] };
}

function faultsIn(seen: Seen): readonly Fault[] {
  if (typeof seen === "string") return [];
  return Array.isArray(seen) ? seen : [seen as Fault];
}

function remarkOn(
  { what, todo, level = "warning" }: Fault,
  target: Target,
  check: CarriedCheck,
): Remark {
  return {
    what: `${target.label}: ${what}`,
    todo,
    level: lower(level, check.level),
    ...(check.cites && { cites: check.cites }),
  };
}

/** What rests on unchecked facts is never more than a hint. */
function lower(level: Level, ceiling: Level | undefined): Level {
  return ceiling === "hint" ? "hint" : level;
}

interface Placed {
  readonly path: readonly Segment[];
  readonly remark: Remark;
}

/** What is asked: of each entry, or of a list where many entries lack the same. */
function questions(open: readonly Open[]): readonly Placed[] {
  const groups = new Map<string, Open[]>();
  for (const one of open) {
    const key = `${one.target.on} ${one.checks.map(({ id }) => id).join(" ")}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].flatMap((group) =>
    group.length > most ? [questionOfList(group)] : group.map(questionOfEntry),
  );
}

function questionOfEntry({ target, checks }: Open): Placed {
  return {
    path: target.path,
    remark: {
      part: "key",
      question: true,
      level: levelOf(checks),
      what: `${target.label} does not say ${listed(checks)}.`,
      todo: todoOf(checks),
      ...citesOf(checks),
      suggestions: [draft(target, checks)],
    },
  };
}

function questionOfList(group: readonly Open[]): Placed {
  const [{ target, checks } = { target: undefined, checks: [] }] = group;
  const on = target?.on ?? "place";
  const names = group.slice(0, shown).map((one) => one.target.label);
  const noun =
    on === "place" ? "places" : `${nounOf(on)}s`.replace(/ys$/, "ies").replace(/ss$/, "sses");
  return {
    path: [on],
    remark: {
      part: "key",
      question: true,
      level: levelOf(checks),
      what: `${group.length} ${noun} do not say ${listed(checks)}: ${names.join(", ")} and ${group.length - names.length} more.`,
      todo: todoOf(checks),
      ...citesOf(checks),
    },
  };
}

function listed(checks: readonly CarriedCheck[]): string {
  const asks = checks.slice(0, shown).map(({ asks }) => asks);
  const more = checks.length - asks.length;
  const rest = more > 0 ? `; and ${more} more` : "";
  return `${asks.join("; ")}${rest}`;
}

function todoOf(checks: readonly CarriedCheck[]): string {
  const fields = [...new Set(checks.flatMap(({ under = [] }) => under))];
  const ids = checks.map(({ id }) => id).join(", ");
  const write = fields.length > 0 ? `Write ${fields.join(", ")}, or answer` : "Answer";
  return `${write} under answers, by the ids ${ids}; where the question does not arise, say why.`;
}

function levelOf(checks: readonly CarriedCheck[]): Level {
  const levels = checks.map(({ level = "info" }) => level);
  return levels.includes("warning") ? "warning" : levels.includes("info") ? "info" : "hint";
}

function citesOf(checks: readonly CarriedCheck[]): { readonly cites?: readonly Citation[] } {
  const cites = checks.flatMap((check) => check.cites ?? []);
  if (cites.length === 0) return {};
  return {
    cites: [...new Map(cites.map((one) => [`${one.framework} ${one.item}`, one])).values()],
  };
}

/** Writes a place for each answer, for a person to fill in. */
function draft({ path, entry }: Target, checks: readonly CarriedCheck[]) {
  const pointer = `/${path.join("/")}/answers`;
  const blank = Object.fromEntries(checks.map(({ id }) => [id, toBeWritten]));
  const title = `Add ${checks.length === 1 ? "a place for the answer" : "places for the answers"}`;
  const edits =
    entry.answers === undefined
      ? [{ kind: "set" as const, pointer, value: blank }]
      : Object.keys(blank)
          .filter((id) => entry.answers?.[id] === undefined)
          .map((id) => ({ kind: "set" as const, pointer: `${pointer}/${id}`, value: toBeWritten }));
  return { title, edits };
}
