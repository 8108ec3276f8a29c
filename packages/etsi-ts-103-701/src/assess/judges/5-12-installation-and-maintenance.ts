import { saysDefault, withoutDefault } from "../decision-defaults.js";
import { documented } from "../documented.js";
import type { Entry } from "../entry.js";
import {
  askOf,
  type EntryRuling,
  forEach,
  type Judge,
  type Judges,
  lookedAt,
  notSaid,
} from "../judge.js";
import { exposures, protections, weakDefault, weakOption } from "../prose/patterns/user-dec.js";
import { type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { suspect } from "../suspect.js";

const options = "options";

function isNecessary(entry: Entry): EntryRuling {
  const question = `Does the user have to take the decision ${entry.label} where the device is used?`;
  const found = suspect(entry, options, weakOption, () => ({
    because: `${entry.label} offers the user a choice that gives up protection.`,
    question: `Is the option that gives up protection in ${entry.label} necessary where the device is used?`,
  }));
  return found ?? askOf(entry, ["description"], question);
}

const weak: Readonly<Record<string, string>> = {
  "no protection": "does without protection",
  "protection off": "leaves a protection switched off",
  "exposure on": "leaves an access open that few need",
  "identifier as password": "is a password that others can read off the device",
  "data sent": "sends data without the user having chosen it",
};

/** The default of a decision follows best practice. */
function defaultIsSafe(entry: Entry): EntryRuling {
  const declared = entry.words(options, "default");
  if (declared === undefined && entry.isBlank(options)) return notSaid(entry, options);
  const question = `Is the default of ${entry.label} the choice that security best practice would take?`;
  const explain = (sign: string) => ({
    because: `The default of ${entry.label} ${weak[sign]}.`,
    question,
  });
  const found = [
    suspect(entry, options, weakDefault, explain) ?? byTopic(entry, question),
    withoutDefaults(entry, declared !== undefined),
  ].flatMap((concern) => concern ?? []);
  if (found.length > 0) return found;
  return staysOpen({
    at: declared?.at ?? entry.at(options),
    entry: entry.pointer,
    because: `${entry.label}: a person has to judge the default.`,
    question,
    looked: lookedAt(entry, [options]),
  });
}

/** A declared default is weighed against what the decision is about. */
function byTopic(entry: Entry, question: string): Ruling | undefined {
  const declared = entry.words(options, "default");
  if (declared === undefined) return undefined;
  const off = /^\W*(?:off|disabled?|no|never|manual)/i.test(declared.value);
  const on = /^\W*(?:on|enabled?|yes|always)\b/i.test(declared.value);
  const protection = off && entry.says("description", protections);
  const exposure = on && entry.says("description", exposures);
  if (!protection && !exposure) return undefined;
  return raisesConcern({
    at: declared.at,
    entry: entry.pointer,
    origin: "read",
    because: `The default of ${entry.label} ${protection ? weak["protection off"] : weak["exposure on"]}.`,
    question,
    looked: lookedAt(entry, ["description", options]),
  });
}

function withoutDefaults(entry: Entry, declared: boolean): Ruling | undefined {
  const text = entry.text(options);
  const own = {
    at: entry.nearest(options),
    entry: entry.pointer,
    looked: lookedAt(entry, [options]),
  };
  if (!declared && !saysDefault(text)) {
    return raisesConcern({
      ...own,
      origin: "read",
      because: `${entry.label} does not say which option holds when the user does nothing.`,
      question: `Which option of ${entry.label} is the default?`,
    });
  }
  const parts = withoutDefault(text);
  const [first] = parts;
  if (first === undefined) return undefined;
  const names = parts.map(({ label }) => `“${label.replace(/:$/, "")}”`).join(", ");
  return raisesConcern({
    ...own,
    at: entry.prose(options)[0]?.at ?? own.at,
    quote: first.label,
    origin: "read",
    because: `${entry.label} says no default for ${names}.`,
    question: `What holds for ${names} when the user does nothing?`,
  });
}

function check(field: string, question: string): Judge {
  return {
    disposition: "pre-checked",
    about:
      "Fails where there is no such guidance; notices guidance that is not there yet or not public. Completeness is a question.",
    judge: forEach("UserInfo", documented(field, question)),
  };
}

/** The units of test scenario 5.12. */
export const installation: Judges = {
  "5.12-1-1 a": {
    disposition: "pre-checked",
    about:
      "A person judges whether each decision is necessary; software notices options that give up protection.",
    judge: forEach("UserDec", isNecessary),
  },
  "5.12-1-1 b": {
    disposition: "pre-checked",
    about:
      "Notices decisions without a default (default) and defaults that give up protection. Best practice is a question.",
    judge: forEach("UserDec", defaultIsSafe),
  },
  "5.12-3-1 a": check(
    "documentationOfSetupCheck",
    "Does the guidance lead through every step of checking that the device is set up securely?",
  ),
  "5.12-3-1 b": check(
    "documentationOfMaintenanceCheck",
    "Does the guidance lead through every step of checking that the device stays secure?",
  ),
};
