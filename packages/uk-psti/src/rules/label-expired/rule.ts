import { defineRule, type Report } from "@bollard/model";
import { addDays, labelsCountFrom } from "../calendar.js";
import { psti } from "../cite.js";
import { currentLabel, type JudgedLabel, judgeLabels } from "../labels.js";
import type { PstiSubject } from "../psti-subject.js";
import { type Requirement, requirements, routeOf } from "../routes.js";
import { dutiesBind } from "../scope.js";
import { listOf } from "../wording.js";

const usualNotice = 90;

const names: Readonly<Record<Requirement, string>> = {
  passwords: "passwords",
  reporting: "reporting",
  supportPeriod: "the support period",
};

/** Finds labels that have expired, soon will, or do not count yet. */
export const labelExpired = defineRule<PstiSubject>({
  id: "uk-psti/label-expired",
  title: "A label that stands in for a requirement is current",
  level: "warning",
  cites: [psti("SI 2023/1007 reg 4"), psti("SI 2023/1007 reg 4A")],
  resolution: "person",
  options: {
    noticeDays: {
      kind: "whole-number",
      description: "How many days before a label expires its end is noted.",
      usual: usualNotice,
      minimum: 0,
      maximum: 3650,
    },
  },
  check(subject, report, { today, options }) {
    if (!dutiesBind(subject, today)) return;
    const current = currentLabel(subject, today);
    for (const label of judgeLabels(subject, today)) {
      if (label.state === "expired") reportExpired(subject, label, current, today, report);
      if (label.state === "too-early") noteTooEarly(label, report);
    }
    const { noticeDays } = options;
    const days = typeof noticeDays === "number" ? noticeDays : usualNotice;
    if (current?.expires && current.expires <= addDays(today, days)) {
      noteSoon(current, days, report);
    }
  },
});

function reportExpired(
  subject: PstiSubject,
  { index, name, expires, cites }: JudgedLabel,
  current: JudgedLabel | undefined,
  today: string,
  report: Report,
): void {
  const path = ["labels", index, "expires"] as const;
  const expired = `The label ${name} expired on ${expires} and stands in for nothing any more.`;
  if (current) {
    const todo = `Remove it, since ${current.name} is current, or give the new last day if it was renewed.`;
    report.at(path, { level: "info", what: expired, todo, cites });
    return;
  }
  const open = requirements.filter((requirement) => !isMetElsewhere(subject, requirement, today));
  const rest = ` Nothing else is declared that meets the requirement on ${listOf(open.map((requirement) => names[requirement]))}.`;
  report.at(path, {
    level: open.length > 0 ? "error" : "warning",
    what: open.length > 0 ? `${expired}${rest}` : expired,
    todo: "Renew the label and give its new last day, or meet the requirements in another way and write a statement of compliance.",
    cites,
  });
}

/** Says whether a requirement has facts of its own to be judged by, or stands on a standard. */
function isMetElsewhere(subject: PstiSubject, requirement: Requirement, today: string): boolean {
  if (routeOf(subject, requirement, today) !== undefined) return true;
  if (requirement === "passwords" && subject.features?.passwords === false) return true;
  return subject.psti?.[requirement] !== undefined;
}

function noteSoon(
  { index, name, expires, cites }: JudgedLabel,
  days: number,
  report: Report,
): void {
  report.at(["labels", index, "expires"], {
    level: "info",
    what: `The label ${name} expires on ${expires}, within ${days} days.`,
    todo: "Renew it in time, or prepare to meet the requirements in another way, with a statement of compliance.",
    cites,
  });
}

function noteTooEarly({ index, name, cites }: JudgedLabel, report: Report): void {
  report.at(["labels", index], {
    level: "info",
    what: `The label ${name} does not count yet: labels count from ${labelsCountFrom}.`,
    todo: "Until then, meet the requirements in another way.",
    cites,
  });
}
