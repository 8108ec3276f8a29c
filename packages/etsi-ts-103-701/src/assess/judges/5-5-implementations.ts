import type { Entry } from "../entry.js";
import {
  askOf,
  type EntryRuling,
  forWhole,
  type Judge,
  type Judges,
  lookedAt,
  notSaid,
} from "../judge.js";
import { missingReport, partialReview } from "../prose/patterns/net-sec-impl.js";
import { fails, passes, type Ruling, staysOpen } from "../ruling.js";
import { saidNone, saidOf } from "../said.js";
import { type Suspect, suspectsOr } from "../suspect.js";

const method = "reviewEvaluationMethod";

/** Judges each implementation; a device that lists none has not said what it uses. */
function forImplementations(rule: (entry: Entry) => EntryRuling): Judge["judge"] {
  return forWhole("NetSecImpl", (entries, desk) => {
    if (entries.length > 0) return entries.flatMap((entry) => rule(entry) ?? []);
    const { key, name } = desk.table("NetSecImpl");
    return staysOpen({
      at: `/ixit/${key}`,
      because: `Table ${name} lists no implementation of network or security functions.`,
      todo: `List in ${key} what implements the network and security functions of the device, with its review.`,
      looked: [`/ixit/${key}`],
    });
  });
}

function isReviewed(entry: Entry): EntryRuling {
  if (entry.isBlank(method)) return notSaid(entry, method);
  const own = { entry: entry.pointer, looked: lookedAt(entry, [method]) };
  const done = entry.flag(method, "done");
  if (done?.value) {
    return passes({
      ...own,
      at: done.at,
      origin: done.origin,
      because: `${entry.label} has been reviewed or evaluated.`,
    });
  }
  const none = saidNone(entry, method);
  if (done || none) {
    return fails({
      ...own,
      ...(none ?? (done ? saidOf(done) : { at: entry.at(method) })),
      because: `${entry.label} has not been reviewed or evaluated.`,
      todo: `Have ${entry.label} reviewed or evaluated, or use an implementation that has been.`,
    });
  }
  return staysOpen({
    ...own,
    at: entry.at(method),
    because: `It is not clear whether ${entry.label} has been reviewed or evaluated.`,
    question: `Does what is described count as a review or an evaluation of ${entry.label} (done)?`,
  });
}

const scope: readonly Suspect[] = [
  {
    fields: [method],
    signs: partialReview,
    because: (label) => `The review of ${label} covers less than what its Description names.`,
    question: (label) => `Who has reviewed the part of ${label} that this review leaves out?`,
  },
  {
    fields: ["report"],
    signs: missingReport,
    because: (label) => `There is no report on the review of ${label}.`,
    question: (label) =>
      `What shows that ${label} was reviewed, in which version and with which result?`,
  },
];

function coversScope(entry: Entry): EntryRuling {
  const fields = [method, "report", "description"];
  const own = { entry: entry.pointer, looked: lookedAt(entry, fields) };
  const none = saidNone(entry, "report");
  if (none) {
    return fails({
      ...own,
      ...none,
      because: `There is no report on the review of ${entry.label}.`,
      todo: `Refer under Report to what shows the review of ${entry.label}, with name and version.`,
    });
  }
  return (
    otherVersion(entry, own) ??
    suspectsOr(entry, scope, () =>
      askOf(
        entry,
        fields,
        `Do method and report cover all of ${entry.label}, in the version that is used?`,
      ),
    )
  );
}

const version = /\bv?\d+\.\d+(?:\.\d+)*\b/g;

/** A report on another version than the one in use. */
function otherVersion(entry: Entry, own: Pick<Ruling, "entry" | "looked">): Ruling | undefined {
  const [report] = entry.prose("report");
  const said = [...(report?.text ?? "").matchAll(/\bversion v?(\d+\.\d+(?:\.\d+)*)/gi)];
  const used = (entry.text("description").match(version) ?? []).map((one) => one.replace(/^v/, ""));
  const [first] = said;
  if (report === undefined || first === undefined || used.length === 0) return undefined;
  if (said.some(([, one = ""]) => used.includes(one))) return undefined;
  return {
    ...own,
    verdict: "INCONCLUSIVE",
    concern: true,
    at: report.at,
    quote: first[0],
    origin: "read",
    because: `The report on ${entry.label} is about ${first[0]}, and the device uses ${used.join(", ")}.`,
    question: `What shows that the review holds for the version of ${entry.label} in use?`,
  };
}

/** The units on reviews of implementations. */
export const implementations: Judges = {
  "5.5-2-1 a": {
    disposition: "decided",
    about: "Decided by done, or by a method that prose describes or denies.",
    judge: forImplementations(isReviewed),
  },
  "5.5-2-1 b": {
    disposition: "pre-checked",
    about:
      "Fails without a report. Reviews of a part only, or of another version, raise a concern; the rest is a question.",
    judge: forImplementations(coversScope),
  },
};
