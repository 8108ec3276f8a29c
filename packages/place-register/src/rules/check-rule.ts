import { overdueAnswer, readAnswer } from "@bollard/device-spec";
import {
  defineRule,
  type Level,
  type Remark,
  type Report,
  type Rule,
  type RuleMeta,
  remember,
  toPointer,
} from "@bollard/model";
import type { ListName } from "../definition/fields.js";
import type { PlaceRegister } from "../definition/place-register.js";
import type { Element } from "../elements.js";
import type { CarriedCheck, Fault, Seen, Unsaid } from "./carried-check.js";
import { type Open, questions, type Target } from "./check-questions.js";
import { partsOf } from "./lacks.js";
import { type Look, lookAt } from "./look.js";

/** A rule that carries out checks on a register, and asks what nobody has said. */
export interface CheckRule
  extends Omit<RuleMeta, "resolution" | "level" | "options" | "carriesOut" | "asksOnly"> {
  readonly checks: readonly CarriedCheck[];
  /** The most that a fault is; `warning` where nothing is said. */
  readonly level?: Level;
  /** So many entries of a list may lack the same before it is said once of all; 10 where nothing is said. */
  readonly most?: number;
}

/**
 * Declares a rule that carries out checks. What is wrong is told where it stands; what nobody said is asked
 * once for each entry, or once for the list where many entries lack the same.
 */
export function defineCheckRule({ checks, most = 10, ...meta }: CheckRule): Rule<PlaceRegister> {
  const lists = byList(checks);
  return defineRule<PlaceRegister>({
    ...meta,
    // The most that a fault is; a configuration of the rule lowers questions and faults alike.
    level: meta.level ?? "warning",
    carriesOut: [...new Set(checks.map(({ id }) => id))],
    asksOnly: asksOnlyOf(checks),
    resolution: "suggestion",
    check(register, report, context) {
      const look = lookAt(register, context);
      const { recall = (_part, _kind, work) => work() } = context;
      const open: Open[] = [];
      const reportOnce = onlyOnce(report);
      for (const [on, own] of lists) {
        for (const looked of lookedAt(on, look)) {
          const { entry } = looked;
          const told = recall(entry, on, () => toldOf(own, { on, entry }, look));
          if (told.length === 0) continue;
          const target = targetOf(looked);
          const unsaid: CarriedCheck[] = [];
          for (const { check, seen } of told) {
            if (!isUnsaid(seen)) reportOnce(pathOf(seen, target), remarkOn(seen, target, check));
            else if (!isUnreadable(seen, target, look))
              unsaid.push({ ...check, parts: partsOf(seen), ...seen });
          }
          if (unsaid.length > 0) open.push(...byLevel(target, unsaid));
        }
      }
      for (const { path, remark } of questions(open, most, look, checks)) report.at(path, remark);
    },
  });
}

/** The checks at which nothing in a register is looked at. */
function asksOnlyOf(checks: readonly CarriedCheck[]): readonly string[] {
  const looked = new Set(checks.filter(({ look }) => look !== undefined).map(({ id }) => id));
  return [...new Set(checks.map(({ id }) => id))].filter((id) => !looked.has(id));
}

/** A fault that many entries share is told once. */
function onlyOnce(report: Report): Report["at"] {
  const told = new Set<string>();
  return (path, remark) => {
    const key = `${toPointer(path)} ${remark.what}`;
    if (!told.has(key)) report.at(path, remark);
    told.add(key);
  };
}

/** Checks by what they are about. */
function byList(checks: readonly CarriedCheck[]) {
  return [...new Set(checks.map((check) => check.on))].map(
    (on) => [on, checks.filter((check) => check.on === on)] as const,
  );
}

/** The entries of a list, or the place. */
function lookedAt(
  on: ListName | "place",
  { register, index }: Look,
): readonly (Element | Target)[] {
  if (on !== "place") return index.of(on);
  const { place } = register;
  return place ? [{ on, path: ["place"], label: place.name ?? "The place", entry: place }] : [];
}

function targetOf(looked: Element | Target): Target {
  return "on" in looked ? looked : targetOfElement(looked);
}

/** An entry as checks look at it; the same for every rule. */
const targetOfElement = /* @__PURE__ */ remember((element: Element): Target => {
  const { list: on, path, entry } = element;
  return { on, path, label: nameOf(element), entry };
});

/** An entry as a sentence begins with it. */
export function nameOf({ entry: { id }, label }: Element): string {
  return id === undefined ? `${label.charAt(0).toUpperCase()}${label.slice(1)}` : `“${id}”`;
}

type Entry = Pick<Target, "on" | "entry">;

/** What a check tells of an entry. */
interface Told {
  readonly check: CarriedCheck;
  readonly seen: Fault | Unsaid;
}

/** What most checks tell of most entries. */
const nothing: readonly never[] = [];

/** What is to be told of an entry, with the check that tells it. */
function toldOf(checks: readonly CarriedCheck[], target: Entry, look: Look): readonly Told[] {
  let told: Told[] | undefined;
  for (const check of checks) {
    if (check.when?.(target.entry as never, look) === false) continue;
    for (const seen of seenBy(check, target, look)) {
      told ??= [];
      told.push({ check, seen });
    }
  }
  return told ?? nothing;
}

/** What came of looking that is to be told: less what was answered. */
function seenBy(check: CarriedCheck, target: Entry, look: Look): readonly (Fault | Unsaid)[] {
  const seen = listOf(check.look?.(target.entry as never, look) ?? "unsaid", check);
  if (!seen.some(isUnsaid)) return seen;
  const { answer, ...where } = answerTo(check, target, look);
  const { answered, review } = readAnswer(answer);
  if (!answered) return seen;
  const faults = seen.filter((one) => !isUnsaid(one));
  if (review === undefined || review >= look.today) return faults;
  return [...faults, { ...overdueAnswer(check.id, review), ...where }];
}

/** The answer of the entry itself, of the system that it belongs to, or of the place for all entries. */
function answerTo({ id }: CarriedCheck, { entry, on }: Entry, { register, index }: Look) {
  const own = entry.answers?.[id];
  if (own !== undefined) return { answer: own, at: ["answers", id] };
  const system = "system" in entry ? index.first(entry.system as string, "systems") : undefined;
  const shared = system?.entry.answers?.[id];
  if (system && shared !== undefined) {
    return { answer: shared, path: [...system.path, "answers", id] };
  }
  const common = on === "place" ? undefined : register.place?.answers?.[id];
  return { answer: common, path: ["place", "answers", id] };
}

function listOf(seen: Seen, { asks, under, parts }: CarriedCheck): readonly (Fault | Unsaid)[] {
  if (seen === "so") return nothing;
  if (seen === "unsaid") return [{ asks, ...(under && { under }), ...(parts && { parts }) }];
  return "length" in seen ? seen : [seen];
}

function isUnsaid(seen: Fault | Unsaid): seen is Unsaid {
  return "asks" in seen;
}

/** Whether a field that would say it is there and does not fit, which has a finding of its own. */
function isUnreadable({ under = [] }: Unsaid, { path }: Target, { unreadable }: Look): boolean {
  if (unreadable.size === 0) return false;
  return under.some((field) =>
    field.split(".").some((_, depth, names) => {
      return unreadable.has(toPointer([...path, ...names.slice(0, depth + 1)]));
    }),
  );
}

function pathOf({ at = [], path }: Fault, target: Target) {
  return path ?? [...target.path, ...at];
}

/** What is asked of an entry, apart by level: what rests on unchecked facts is not raised by the rest. */
function byLevel(target: Target, checks: readonly CarriedCheck[]): readonly Open[] {
  const [first] = checks;
  if (checks.every(({ level }) => level === first?.level)) return [{ target, checks }];
  const levels = new Set(checks.map(({ level = "info" }) => level));
  return [...levels].map((level) => ({
    target,
    checks: checks.filter((check) => (check.level ?? "info") === level),
  }));
}

function remarkOn(
  { what, todo, path, level = "warning" }: Fault,
  { label }: Target,
  check: CarriedCheck,
): Remark {
  return {
    what: path ? what : `${label}: ${what}`,
    todo,
    level: lower(level, check.level),
    ...(check.cites && { cites: check.cites }),
  };
}

/** What rests on unchecked facts is never more than a hint. */
function lower(level: Level, ceiling: Level | undefined): Level {
  return ceiling === "hint" ? "hint" : level;
}
