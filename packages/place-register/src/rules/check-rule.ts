import { defineRule, type Level, type Remark, type Rule, type RuleMeta } from "@bollard/model";
import { readAnswer } from "../answers.js";
import type { ListName } from "../definition/fields.js";
import type { PlaceRegister } from "../definition/place-register.js";
import type { Element } from "../elements.js";
import type { CarriedCheck, Fault, Seen, Unsaid } from "./carried-check.js";
import { type Open, questions, type Target } from "./check-questions.js";
import { type Look, lookAt } from "./look.js";

/** A rule that carries out checks on a register, and asks what nobody has said. */
export interface CheckRule
  extends Omit<RuleMeta, "resolution" | "level" | "options" | "carriesOut"> {
  readonly checks: readonly CarriedCheck[];
  /** So many entries of a list may lack the same before it is said once of all; 10 where nothing is said. */
  readonly most?: number;
}

/**
 * Declares a rule that carries out checks. What is wrong is told where it stands; what nobody said is asked
 * once for each entry, or once for the list where many entries lack the same.
 */
export function defineCheckRule({ checks, most = 10, ...meta }: CheckRule): Rule<PlaceRegister> {
  return defineRule<PlaceRegister>({
    ...meta,
    // The most that a fault is; a configuration of the rule lowers questions and faults alike.
    level: "warning",
    carriesOut: checks.map(({ id }) => id),
    resolution: "suggestion",
    check(register, report, context) {
      const look = lookAt(register, context);
      const open: Open[] = [];
      for (const [target, own] of targetsOf(checks, look)) {
        const unsaid: CarriedCheck[] = [];
        for (const check of own) {
          const seen = seenBy(check, target, look);
          if (isUnsaid(seen)) unsaid.push(seen === "unsaid" ? check : { ...check, ...seen });
          for (const fault of faultsIn(seen)) {
            report.at([...target.path, ...(fault.at ?? [])], remarkOn(fault, target, check));
          }
        }
        open.push(...byLevel(target, unsaid));
      }
      for (const { path, remark } of questions(open, most, register)) report.at(path, remark);
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
    return index
      .of(on)
      .map((one) => ({ on, path: one.path, label: nameOf(one), entry: one.entry }));
  }
  const { place } = register;
  if (place === undefined) return [];
  return [{ on, path: ["place"], label: place.name ?? "The place", entry: place }];
}

/** An entry as a sentence begins with it. */
function nameOf({ entry: { id }, label }: Element): string {
  return id === undefined ? `${label.charAt(0).toUpperCase()}${label.slice(1)}` : `“${id}”`;
}

function seenBy(check: CarriedCheck, target: Target, look: Look): Seen {
  const seen = check.look?.(target.entry as never, look) ?? "unsaid";
  if (!isUnsaid(seen)) return seen;
  const { answer, at } = answerTo(check, target, look);
  const { answered, review } = readAnswer(answer);
  if (!answered) return seen;
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

function isUnsaid(seen: Seen): seen is "unsaid" | Unsaid {
  return seen === "unsaid" || (typeof seen === "object" && "asks" in seen);
}

function faultsIn(seen: Seen): readonly Fault[] {
  if (seen === "so" || isUnsaid(seen)) return [];
  return Array.isArray(seen) ? seen : [seen as Fault];
}

/** What is asked of an entry, apart by level: what rests on unchecked facts is not raised by the rest. */
function byLevel(target: Target, checks: readonly CarriedCheck[]): readonly Open[] {
  const levels = new Set(checks.map(({ level = "info" }) => level));
  return [...levels].map((level) => ({
    target,
    checks: checks.filter((check) => (check.level ?? "info") === level),
  }));
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
