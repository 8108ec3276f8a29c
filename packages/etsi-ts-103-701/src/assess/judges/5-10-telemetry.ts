import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { askOf, forEach, forWhole, type Judges } from "../judge.js";
import { notExamined } from "../prose/patterns/telemetry-signs.js";
import { fails, passes, type Ruling, staysOpen } from "../ruling.js";
import { saidOf, saysNoWay } from "../said.js";

const examination = "securityExamination";

function isExamined(entry: Entry): boolean {
  return (
    !entry.isBlank(examination) &&
    !entry.saysNone(examination) &&
    !saysNoWay(entry, examination) &&
    entry.says(examination, notExamined) === undefined
  );
}

function isKnownUnexamined(entry: Entry): boolean {
  return entry.saysNone(examination) || entry.says(examination, notExamined) !== undefined;
}

/** At least one kind of telemetry is examined for anomalies. */
function oneIsExamined(entries: readonly Entry[], desk: Desk): Ruling {
  const { key, name } = desk.table("TelData");
  const looked = [`/ixit/${key}`];
  const examined = entries.find(isExamined);
  if (examined) {
    return passes({
      at: examined.at(examination),
      looked,
      origin: "read",
      because: `${examined.label} says how its telemetry is examined.`,
    });
  }
  const own = { at: `/ixit/${key}`, looked };
  if (entries.length === 0) {
    const todo = "List the telemetry, or answer 5.10-1 with N/A if none is collected.";
    return staysOpen({ ...own, because: `Table ${name} lists no telemetry.`, todo });
  }
  if (entries.every((entry) => entry.isBlank(examination))) {
    return staysOpen({
      ...own,
      because: `No entry of ${name} says how telemetry is examined for security anomalies.`,
      todo: "Write Security Examination of at least one entry, or None.",
    });
  }
  if (!entries.every((entry) => entry.isBlank(examination) || isKnownUnexamined(entry))) {
    const todo = `Say under Security Examination of an entry of ${key} how telemetry is examined for anomalies.`;
    return staysOpen({
      ...own,
      because: `It is not clear whether any telemetry of table ${name} is examined.`,
      todo,
    });
  }
  const words = entries
    .map((entry) => entry.says(examination, notExamined))
    .find((found) => found !== undefined);
  const at = entries.find((entry) => !entry.isBlank(examination))?.at(examination) ?? own.at;
  return fails({
    ...own,
    ...(words ? saidOf(words) : { at }),
    origin: "read",
    because: `No telemetry of table ${name} is examined for security anomalies.`,
    todo: "Examine at least one kind of telemetry for security anomalies, and say how.",
  });
}

/** The units of test scenario 5.10. */
export const telemetry: Judges = {
  "5.10-1-1 a": {
    disposition: "decided",
    about: "Decided by whether at least one entry of table 24 says how it is examined.",
    judge: forWhole("TelData", oneIsExamined),
  },
  "5.10-1-1 b": {
    disposition: "question",
    about: "A person judges each kind of telemetry that is examined; others are not concerned.",
    judge: forEach("TelData", (entry) =>
      isKnownUnexamined(entry)
        ? undefined
        : askOf(
            entry,
            [examination, "description"],
            `Is the telemetry of ${entry.label} suited to find the anomalies that it is examined for?`,
          ),
    ),
  },
};
