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
import { noneSaid } from "../none-said.js";
import {
  doublesAsSecret,
  identifiers,
  intoLogs,
  vagueParties,
  vaguePurpose,
} from "../prose/patterns/pers-data-signs.js";
import type { Reading } from "../reading.js";
import { fails, type Ruling, staysOpen } from "../ruling.js";
import { suspect } from "../suspect.js";

const described = ["description", "purpose", "authorizedParties", "lifecycle"] as const;

function informs(entry: Entry): EntryRuling {
  const vague = [
    suspect(entry, "purpose", vaguePurpose, () => ({
      because: `The purpose of ${entry.label} tells a consumer nothing.`,
      question: `Which purpose exactly does ${entry.label} serve?`,
    })),
    suspect(entry, "authorizedParties", vagueParties, () => ({
      because: `${entry.label} does not name everybody who works with the data.`,
      question: `Which parties exactly work with ${entry.label}?`,
    })),
  ].flatMap((one) => one ?? []);
  const question = `Is a consumer told clearly what ${entry.label} is, why it is processed, by whom and for how long?`;
  return vague.length > 0 ? vague : askOf(entry, described, question);
}

const ofPersonalData = forEach(
  "UserInfo",
  documented(
    "documentationOfPersonalData",
    "Do consumers get the information on their personal data without effort, and do they understand it?",
  ),
);

const ofEachCategory = forEach("PersData", informs);

const aggregation = "aggregation";

/** A unit on data that serves nothing but an aggregate. */
function onAggregates(fields: readonly string[], question: (entry: Entry) => string): Judge {
  return {
    disposition: "question",
    about:
      "A person judges each entry that serves only an aggregate (onlyForAggregate); others are not concerned.",
    judge: forEach("PersData", (entry) => {
      if (entry.isBlank(aggregation)) return notSaid(entry, aggregation, fields);
      const only = entry.flag(aggregation, "onlyForAggregate") ?? entry.yesOrNo(aggregation);
      if (only?.value === false || (only === undefined && entry.saysNone(aggregation))) {
        return undefined;
      }
      return askOf(entry, fields, question(entry));
    }),
  };
}

function isNecessary(entry: Entry): EntryRuling {
  const found = [
    suspect(entry, "processingActivities", intoLogs, () => ({
      because: `${entry.label} is written where people read along who do not need it.`,
      question: `Does the purpose of ${entry.label} need it in logs or on a console?`,
    })),
    entry.says("description", identifiers) &&
      suspect(entry, "purpose", doublesAsSecret, () => ({
        because: `${entry.label} identifies a device or person and serves as a secret as well.`,
        question: `Does ${entry.label} have to serve as a secret besides identifying?`,
      })),
  ].flatMap((concern) => concern ?? []);
  if (found.length > 0) return found;
  const question = `Is everything that is done with ${entry.label} necessary for its purpose?`;
  return askOf(entry, ["purpose", "processingActivities"], question);
}

const anonymising = "anonymization";

function anonymises(entry: Entry): EntryRuling {
  if (entry.isBlank(anonymising)) return notSaid(entry, anonymising);
  const used = entry.flag(anonymising, "anonymised") ?? entry.yesOrNo(anonymising);
  const none = used?.value === true ? undefined : noneSaid(entry, anonymising);
  if (used?.value === false || none) return isNotAnonymised(entry, none ?? used);
  const question = `Is ${entry.label} anonymised, and does that protect the privacy of those concerned?`;
  return askOf(entry, [anonymising], question);
}

/** A reason beside the No has to be weighed by a person. */
function isNotAnonymised(entry: Entry, said: Reading<boolean> | undefined): Ruling {
  const own = {
    at: said?.at ?? entry.at(anonymising),
    entry: entry.pointer,
    ...(said?.quote !== undefined && { quote: said.quote }),
    because: `${entry.label} is not anonymised.`,
    looked: lookedAt(entry, [anonymising]),
  };
  if (/\w{2,}\W+\w{2,}\W+\w+/.test(entry.text(anonymising))) {
    const question = `Does the reason that is given rule out anonymising ${entry.label}, in whole or in part?`;
    return staysOpen({ ...own, question });
  }
  const todo = `Anonymise ${entry.label} where its purpose allows it and say how, or give the reason.`;
  return fails({ ...own, origin: said?.origin ?? "read", todo });
}

/** The units of test scenario 6 besides those on consent and on the end of data. */
export const dataProtection: Judges = {
  "6-1-1 a": {
    disposition: "pre-checked",
    about:
      "Fails where there is no documentation of personal data; notices vague purposes and parties. Clarity is a question.",
    judge: (desk) => [...ofEachCategory(desk), ...ofPersonalData(desk)],
  },
  "6-4-1 a": {
    disposition: "question",
    about:
      "A person judges the telemetry that refers to personal data; other telemetry is not concerned.",
    judge: forEach("TelData", (entry) => {
      const fields = ["personalData", "purpose"];
      if (entry.isBlank("personalData")) return notSaid(entry, "personalData", fields);
      if (entry.references("personalData").none || entry.saysNone("personalData")) return undefined;
      return askOf(
        entry,
        fields,
        `Does the function named under Purpose of ${entry.label} need the personal data that it refers to?`,
      );
    }),
  },
  "6-5-1 a": {
    disposition: "pre-checked",
    about:
      "Fails where there is no documentation of telemetry; whether it suits consumers is a question.",
    judge: forEach("UserInfo", (entry, desk) => {
      if (desk.has("TelData") && desk.entries("TelData").length === 0) return undefined;
      return documented(
        "documentationOfTelemetryData",
        "Do consumers learn without effort which telemetry is collected, by whom and for what?",
      )(entry);
    }),
  },
  "6-6-1 a": {
    disposition: "pre-checked",
    about:
      "A person judges whether processing is necessary; software notices data that is written to logs and identifiers that double as secrets.",
    judge: forEach("PersData", isNecessary),
  },
  "6-7-1 a": onAggregates(
    [aggregation, "processingActivities"],
    ({ label }) => `Does the aggregate need ${label}, and nothing less?`,
  ),
  "6-7-1 b": onAggregates(
    [aggregation, "processingActivities"],
    ({ label }) => `Is ${label} aggregated as early as possible?`,
  ),
  "6-7-1 c": onAggregates(
    [aggregation, "processingActivities"],
    ({ label }) => `Are ${label} and its aggregate kept no longer than needed?`,
  ),
  "6-8-1 a": {
    disposition: "pre-checked",
    about:
      "Fails where data is not anonymised (anonymised); whether a method is apt is a question.",
    judge: forEach("PersData", anonymises),
  },
};

/** Those of V1.1.1 that changed. */
export const dataProtection111: Judges<"1.1.1"> = {
  "6-1-1 a": {
    disposition: "pre-checked",
    about:
      "Fails where there is no documentation of personal data; whether it suits consumers is a question.",
    judge: ofPersonalData,
  },
};
