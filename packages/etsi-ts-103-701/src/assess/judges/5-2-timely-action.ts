import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { type EntryRuling, forWhole, type Judges, lookedAt } from "../judge.js";
import { durationsIn } from "../prose/durations.js";
import { acknowledgement, statusUpdates, urgentKind } from "../prose/patterns/time-frame-signs.js";
import { leftUnrectified } from "../prose/patterns/vuln-mon-signs.js";
import { fails, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { saidOf } from "../said.js";
import { suspect } from "../suspect.js";
import { faultOfTimeFrame, longestOf, slowPriority, tellsPriorities } from "../time-frame.js";

const fields = ["action", "timeFrame"];
const policy = "publicationOfVulnerabilityDisclosurePolicy";

/** Whether the reporter hears within a time that a report has arrived. */
function acknowledges(entry: Entry): boolean {
  return (
    entry.says("timeFrame", acknowledgement) !== undefined &&
    durationsIn(entry.text("timeFrame")).length > 0
  );
}

function questionOn({ label }: Entry): string {
  return `Do action and time frame of ${label} let it be acted on in time, in view of the published policy, the severity and the parties involved?`;
}

/** What the kinds of a table have in common, which each is seen beside. */
interface Kinds {
  readonly count: number;
  readonly acknowledging: number;
  /** The shortest time of those that are not to be dealt with first. */
  readonly shortestOrdinary: number;
}

function kindsOf(all: readonly Entry[]): Kinds {
  const ordinary = all.filter((one) => !isUrgent(one)).flatMap((one) => longestOf(one)?.days ?? []);
  return {
    count: all.length,
    acknowledging: all.filter(acknowledges).length,
    shortestOrdinary: ordinary.reduce((least, days) => Math.min(least, days), Infinity),
  };
}

/** What is wrong with an entry beside the others. */
function faultsBeside(
  entry: Entry,
  { count, acknowledging, shortestOrdinary }: Kinds,
): readonly Ruling[] {
  const own = { entry: entry.pointer, looked: lookedAt(entry, fields) };
  const longest = longestOf(entry);
  if (longest === undefined) return [];
  const found: Ruling[] = [];
  if (acknowledging > 0 && acknowledging * 2 >= count - 1 && !acknowledges(entry)) {
    found.push(
      raisesConcern({
        ...own,
        ...saidOf(longest),
        because: `${entry.label} has no time for the acknowledgement, and other kinds have one.`,
        question: `When does who reports ${entry.label} hear that the report has arrived?`,
      }),
    );
  }
  const urgent = entry.says("action", urgentKind) ?? entry.says("description", urgentKind);
  if (urgent && !tellsPriorities(entry) && longest.days >= shortestOrdinary) {
    found.push(
      raisesConcern({
        ...own,
        ...saidOf(longest),
        because: `${entry.label} is to be dealt with first, and takes as long as others.`,
        question: `What is the time frame of ${entry.label}, if it has priority?`,
      }),
    );
  }
  return found;
}

function isUrgent(entry: Entry): boolean {
  return [...fields, "description"].some((field) => entry.says(field, urgentKind) !== undefined);
}

function actsInTime(entry: Entry, kinds: Kinds): EntryRuling {
  const question = questionOn(entry);
  const left = suspect(entry, "action", leftUnrectified, () => ({
    because: `${entry.label} is left as it is.`,
    question,
  }));
  const own = faultOfTimeFrame(entry, fields, question);
  if (own) return left ? [left, own] : own;
  const found = [...(left ? [left] : []), ...slow(entry), ...faultsBeside(entry, kinds)];
  if (found.length > 0) return found;
  return staysOpen({
    at: entry.at("timeFrame"),
    entry: entry.pointer,
    looked: lookedAt(entry, fields),
    because: `${entry.label}: a person has to judge whether it is acted on in time.`,
    question,
  });
}

/** Urgent cases that get no less time than ordinary ones. */
export function slow(entry: Entry): readonly Ruling[] {
  const found = slowPriority(entry);
  if (found === undefined) return [];
  return [
    raisesConcern({
      at: found.at,
      quote: found.quote,
      entry: entry.pointer,
      origin: "read",
      looked: lookedAt(entry, ["timeFrame"]),
      because: `${entry.label} gives urgent cases no less time than ordinary ones.`,
      question: `How fast are critical vulnerabilities dealt with under ${entry.label}?`,
    }),
  ];
}

/** A reporter who hears that a report has arrived also wants to hear how it fares. */
function silence(all: readonly Entry[], desk: Desk): readonly Ruling[] {
  const [info] = desk.entries("UserInfo");
  const says = (entry: Entry, field: string) => entry.says(field, statusUpdates) !== undefined;
  const promised =
    all.some((entry) => [...fields, "description"].some((field) => says(entry, field))) ||
    (info !== undefined && says(info, policy));
  if (promised || !all.some(acknowledges)) return [];
  return [
    raisesConcern({
      at: `/ixit/${desk.table("VulnTypes").key}`,
      looked: [`/ixit/${desk.table("VulnTypes").key}`, `/ixit/UserInfo/${policy}`],
      because:
        "Reports are acknowledged within a time, and nothing is said of status updates until they are resolved.",
      question: "Does the published policy promise status updates to who reported, and how often?",
    }),
  ];
}

/** The unit on acting on vulnerabilities in time. */
export const timelyAction: Judges = {
  "5.2-2-1 a": {
    disposition: "pre-checked",
    about:
      "A person judges whether each kind is acted on in time. Software notices times that are missing, vague or long, kinds without the acknowledgement that others have, and priority that is none.",
    judge: forWhole("VulnTypes", (all, desk) => {
      if (all.length > 0) {
        const kinds = kindsOf(all);
        return [...all.flatMap((entry) => actsInTime(entry, kinds) ?? []), ...silence(all, desk)];
      }
      return fails({
        at: "/ixit/VulnTypes",
        origin: "declared",
        looked: ["/ixit/VulnTypes"],
        because: "3-VulnTypes lists no kind of vulnerability.",
        todo: "List the kinds of vulnerabilities, each with action and time frame.",
      });
    }),
  },
};
