import type { Finding, Rule } from "@bollard/model";
import type { PlaceRegister } from "../src/definition/place-register.js";
import { runOn } from "./run-rule.js";

/** The checks that findings ask a person about. */
export function askedIn(findings: readonly Finding[]): readonly string[] {
  const ids = findings
    .filter(({ question }) => question)
    .flatMap(({ todo }) => todo.match(/uc-[a-z-]+-c\d+/g) ?? []);
  return [...new Set(ids)].sort();
}

/** The checks that a rule asks about a register, less the prefix that they share. */
export function asked(rule: Rule<PlaceRegister>, register: object): readonly string[] {
  return askedIn(runOn(rule, register))
    .map((id) => id.replace(/^uc-.*-/, ""))
    .sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
}

/** What a rule finds to be wrong in a register: level, place and sentence. */
export function wrong(rule: Rule<PlaceRegister>, register: object): readonly string[] {
  return runOn(rule, register)
    .filter(({ question }) => !question)
    .map(({ level, pointer, what }) => `${level} ${pointer} ${what}`);
}

/** Scope decisions that put instruments in scope of the place. */
export function inScope(...instruments: readonly string[]): readonly object[] {
  return instruments.map((instrument) => ({
    instrument,
    decision: "in",
    why: "Legal services advised so.",
    by: "Monitoring Officer",
    on: "2026-05-01",
  }));
}
