import { unsaid } from "../concern.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { coverage, takesFrom } from "../input-coverage.js";
import {
  askOf,
  type EntryRuling,
  forEach,
  type Judge,
  type Judges,
  lookedAt,
  tableMissing,
} from "../judge.js";
import { isOff, networkReach } from "../network-reach.js";
import { unchecked } from "../prose/patterns/inp-val-signs.js";
import { passes, type Ruling, staysOpen } from "../ruling.js";
import { suspect } from "../suspect.js";

/** A unit that compares the interfaces of a table with the sources of table 29. */
function covers(table: string, rule: (entry: Entry, desk: Desk) => EntryRuling): Judge["judge"] {
  return (desk) =>
    desk.has(table) && !desk.has("InpVal")
      ? [tableMissing(desk, "InpVal")]
      : forEach(table, rule)(desk);
}

function coversNetwork(entry: Entry, desk: Desk): EntryRuling {
  const reach = networkReach(entry, desk);
  if (reach?.value === false || isOff(entry)) return undefined;
  if (reach) return coverage(entry, desk);
  return staysOpen({
    at: entry.nearest("access"),
    entry: entry.pointer,
    because: `${entry.label} does not say whether it communicates over a network.`,
    todo: `Declare under access of ${entry.label}: network.`,
    looked: lookedAt(entry, ["access"]),
  });
}

function isEffective(entry: Entry): Ruling {
  const question = `Does ${entry.label} hold off every kind of unexpected input from its sources?`;
  const found = suspect(entry, "description", unchecked, (sign) => ({
    because:
      sign === "client only"
        ? `${entry.label} validates where an attacker can go round it.`
        : `${entry.label} takes some input without checking it.`,
    question,
  }));
  return found ?? askOf(entry, ["description"], question);
}

/** A unit on the methods whose Source is in a table; methods for other tables are not concerned. */
function effective(table: "UserIntf" | "LogIntf"): Judge {
  return {
    disposition: "pre-checked",
    about: "A person judges each method; software notices input that is taken without checks.",
    judge: forEach("InpVal", (entry, desk) => {
      if (entry.flag("source", "applicationLayer")?.value === false) return undefined;
      const takes = takesFrom(entry, table, desk);
      const ruling = takes?.value === false ? undefined : isEffective(entry);
      if (takes || ruling?.concern) return ruling;
      const what = `which interfaces of ${desk.table(table).name} it validates, if any`;
      return unsaid(entry, { field: "source", what });
    }),
  };
}

/** The units of test scenario 5.13. */
export const inputValidation: Judges = {
  "5.13-1A-1 a": {
    disposition: "decided",
    about: "Decided by comparing table 27 with the Source of the methods in table 29.",
    judge: covers("UserIntf", coverage),
  },
  "5.13-1A-1 b": effective("UserIntf"),
  "5.13-1B-1 a": {
    disposition: "decided",
    about:
      "Decided by comparing the interfaces of table 28 that a network reaches (network, or the types of the physical interfaces under Access) with the Source of the methods in table 29.",
    judge: covers("LogIntf", coversNetwork),
  },
  "5.13-1B-1 b": effective("LogIntf"),
};

/** Whether a method of V1.1.1 declares, or names, a source. */
function methodFor(source: Entry, desk: Desk): Entry | undefined {
  return desk
    .entries("InpVal")
    .find(
      (method) =>
        method.has("description", "sources", source.label)?.value ||
        method.references("description").all.some(({ targets }) => targets.includes(source)),
    );
}

function coversAll(desk: Desk): readonly Ruling[] {
  const keys = ["InpVal", "UserIntf", "ExtAPI", "SecComMech"];
  const missing = keys.find((key) => !desk.has(key));
  if (missing !== undefined) return [tableMissing(desk, missing)];
  const sources = [
    ...desk.entries("UserIntf"),
    ...desk.entries("ExtAPI"),
    ...desk.entries("SecComMech").filter((one) => networkReach(one, desk)?.value !== false),
  ];
  const rulings = sources.map((source) => coversSource(source, desk));
  const at = "/ixit/InpVal";
  if (rulings.length > 0) return rulings;
  return [
    passes({ at, looked: [at], because: "There is no source of input that needs a method." }),
  ];
}

function coversSource(source: Entry, desk: Desk): Ruling {
  const methods = desk.entries("InpVal");
  const { label, pointer } = source;
  const looked = [pointer, ...methods.map((method) => method.at("description"))];
  const own = { at: source.nearest("id"), entry: pointer, looked };
  const by = methodFor(source, desk);
  if (by) {
    const origin = by.has("description", "sources", label) ? "declared" : "read";
    return passes({
      ...own,
      origin,
      because: `${by.label} validates what comes in through ${label}.`,
    });
  }
  const because = `No validation method of table 29 names ${label} as a source.`;
  if (methods.every((method) => method.has("description", "sources", label))) {
    const todo = `Validate what comes in through ${label}, and declare it under sources of a method.`;
    return { verdict: "FAIL", ...own, origin: "declared", because, todo };
  }
  const todo = "Declare under description of each method in table 29: sources.";
  return staysOpen({ ...own, because, todo });
}

/** Those of V1.1.1, which has them under other ids. */
export const inputValidation111: Judges<"1.1.1"> = {
  "5.13-1-1 a": {
    disposition: "decided",
    about:
      "Decided by comparing tables 27, 28 and the remotely accessible mechanisms of 11 with the sources that methods declare.",
    judge: coversAll,
  },
  "5.13-1-1 b": {
    disposition: "pre-checked",
    about: "A person judges each method; software notices input that is taken without checks.",
    judge: forEach("InpVal", isEffective),
  },
};
