import { toBeWritten } from "@bollard/device-spec";
import { defineRule, type Report } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { isAnswered } from "../answered.js";
import { isOlderThan } from "../calendar.js";
import { citePrinciples } from "../cite-principle.js";
import { lookAt } from "../look.js";
import { isInUse, isRunning } from "../stages.js";

const check = "ncsc-cp-14-c1";

/** Reports that the incident plan was not practised in time, and asks for the plan and its days. */
export const exerciseOverdue = defineRule<PlaceRegister>({
  id: "place/exercise-overdue",
  title: "The incident plan has an owner, and was practised within twelve months",
  level: "warning",
  cites: citePrinciples("ncsc-cp-14"),
  carriesOut: [check],
  why: "A plan that was never tried fails at the first telephone number.",
  resolution: "suggestion",
  check(register, report, context) {
    if (!hasWhatToPractise(register)) return;
    tellLate(register, report, context.today);
    if (isAnswered(check, register.place ?? {}, lookAt(register, context))) return;
    const open = openIn(register, context.today);
    if (open.length === 0) return;
    const { incidentPlan, place } = register;
    const pointer = place?.answers ? `/place/answers/${check}` : "/place/answers";
    const value = place?.answers ? toBeWritten : { [check]: toBeWritten };
    const draft = {
      title: "Add a place for the answer",
      edits: [{ kind: "set", pointer, value }],
    } as const;
    report.missing(["incidentPlan"], {
      level: "info",
      question: true,
      what: `The register does not say ${open.join("; ")}.`,
      todo: `Write ${incidentPlan ? "it under incidentPlan and events" : "incidentPlan"}, or answer under answers of the place, by the id ${check}.`,
      ...(place && { suggestions: [draft] }),
    });
  },
});

/** Whether something runs that an incident could happen to, or there is a plan. */
function hasWhatToPractise({ incidentPlan, events = [], ...register }: PlaceRegister): boolean {
  const { place, services = [], systems = [] } = register;
  if (incidentPlan !== undefined || events.length > 0) return true;
  return place !== undefined && (services.some(isRunning) || systems.some(isInUse));
}

interface Exercise {
  readonly number: number;
  readonly on: string;
}

/** The last exercise that was. */
function lastExercise({ events = [] }: PlaceRegister, today: string): Exercise | undefined {
  return events
    .flatMap(({ kind, on }, number) =>
      kind === "exercise" && on !== undefined && on <= today ? { number, on } : [],
    )
    .reduce<Exercise | undefined>(
      (last, one) => (one.on >= (last?.on ?? "") ? one : last),
      undefined,
    );
}

function tellLate(register: PlaceRegister, report: Report, today: string): void {
  const last = lastExercise(register, today);
  const next = register.incidentPlan?.nextExercise;
  if (next !== undefined && next < today && (last?.on ?? "") < next) {
    report.at(["incidentPlan", "nextExercise"], {
      what: `An exercise was planned for ${next}, and none is recorded since.`,
      todo: "Enter it under events if it was held, or plan another day.",
    });
    return;
  }
  if (last === undefined || !isOlderThan(last.on, "P12M", today)) return;
  report.at(["events", last.number, "on"], {
    what: `The last exercise was on ${last.on}, more than twelve months ago.`,
    todo: "Hold an exercise, and enter it under events with what was learnt.",
  });
}

function openIn(register: PlaceRegister, today: string): readonly string[] {
  const { incidentPlan: plan } = register;
  const wasHeld = lastExercise(register, today) !== undefined;
  if (plan === undefined)
    return ["which plan holds for incidents, who owns it and when it is practised"];
  return [
    plan.reference === undefined && "where the incident plan is kept",
    plan.owner === undefined && "who owns the incident plan",
    !wasHeld && "when the incident plan was last practised",
    plan.nextExercise === undefined && "when the incident plan is practised next",
  ].filter((one) => one !== false);
}
