import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import {
  askOf,
  type EntryRuling,
  forEach,
  type Judge,
  type Judges,
  lookedAt,
  nameOf,
  notSaid,
} from "../judge.js";
import {
  namedModel,
  notIsolated,
  notReplaceable,
  notShown,
  unpublished,
} from "../prose/patterns/user-info.js";
import { weakest } from "../reading.js";
import { fails, passes, raisesConcern, staysOpen } from "../ruling.js";
import { saidNone, saidOf } from "../said.js";
import { suspect } from "../suspect.js";
import { mechanismsOf } from "../updates.js";

/** Where something cannot be updated, the reason and the replacement are published. */
function absenceIsExplained(entry: Entry, desk: Desk): EntryRuling {
  const fields = ["publicationOfNonUpdatable", "documentationOfReplacement"];
  const looked = [...lookedAt(entry, fields), "/ixit/SoftComp"];
  const updatable =
    desk.entries("SoftComp").length > 0 &&
    desk.entries("SoftComp").every((component) => mechanismsOf(component).length > 0);
  const question =
    "Are the reason for the absence of updates and the replacement support easy to find and to understand?";
  for (const field of fields) {
    const none = saidNone(entry, field);
    if (none && updatable) return undefined;
    if (none) {
      const fixed = desk
        .entries("SoftComp")
        .filter((component) => mechanismsOf(component).length === 0)
        .map(({ label }) => label);
      return staysOpen({
        ...none,
        entry: entry.pointer,
        looked,
        because: `${nameOf(entry, field)} says that there is none.`,
        question: `Does nobody need the reason why ${fixed.length > 0 ? fixed.join(" and ") : "parts of the device"} cannot be updated, and how the device is replaced?`,
      });
    }
    const missing = suspect(entry, field, unpublished, () => ({
      because: `${nameOf(entry, field)} says that it is not published yet.`,
      question,
    }));
    if (missing) return { ...missing, looked };
  }
  return { ...askOf(entry, fields, question), looked };
}

/** One way of keeping a device that cannot be updated from harm. */
function support(field: string, signs: typeof notIsolated, fault: string, question: string): Judge {
  return {
    disposition: "question",
    about: "A person judges whether the method is suitable; software notices where there is none.",
    judge: forEach("ReplSup", (entry) => {
      const none = saidNone(entry, field);
      if (none) {
        const looked = lookedAt(entry, [field]);
        const own = { ...none, entry: entry.pointer, looked };
        return raisesConcern({ ...own, because: fault, question });
      }
      const explain = () => ({ because: fault, question });
      return suspect(entry, field, signs, explain) ?? askOf(entry, [field], question);
    }),
  };
}

/** The model can be read off, from some of the ways that there are. */
function modelIsShown(ways: readonly string[]): Judge["judge"] {
  const field = "modelDesignation";
  return forEach("UserInfo", (entry) => {
    if (entry.isBlank(field)) return notSaid(entry, field);
    const own = { entry: entry.pointer, looked: lookedAt(entry, [field]) };
    const held = ways.flatMap((way) => entry.has(field, "obtainedFrom", way) ?? []);
    const shown = held.find(({ value }) => value);
    const [denied] = held;
    const todo = "Print the model designation on the device, or show it in a user interface.";
    const none = saidNone(entry, field);
    const everyDenied = held.length === ways.length ? denied : undefined;
    const hidden = shown ? undefined : (everyDenied ?? entry.says(field, notShown));
    const place = none ?? (hidden && saidOf(hidden));
    if (place) {
      const because = "The model designation cannot be read off the device.";
      return fails({ ...own, ...place, because, todo });
    }
    const designation = entry.words(field, "designation") ?? entry.tells(field, namedModel);
    if (shown && designation) {
      const origin = weakest([shown, designation]);
      const because = "The model designation can be read off the device.";
      return passes({ ...own, ...saidOf(shown), origin, because });
    }
    return staysOpen({
      ...own,
      at: entry.at(field),
      because: `The entry does not say ${shown ? "which designation is expected" : "where the model designation can be read"}.`,
      todo: `Declare under ${field}: ${shown ? "designation" : "obtainedFrom"}.`,
    });
  });
}

const isolation = (device: string): Judge =>
  support(
    "isolation",
    notIsolated,
    "The device cannot be isolated, by what Isolation says.",
    `Can the method isolate the ${device}: take it off the network or put it into an environment of its own?`,
  );

const replacement = (parts: string): Judge =>
  support(
    "hardwareReplacement",
    notReplaceable,
    "The hardware cannot be replaced, by what Hardware Replacement says.",
    `Can the method replace ${parts}?`,
  );

const aboutModel =
  "Decided by the designation (designation) and where it can be read (obtainedFrom).";

/** The units on devices that cannot be updated, and on the model designation. */
export const replacementSupport: Judges = {
  "5.3-14-1 a": {
    disposition: "pre-checked",
    about:
      "Notices what is not published yet. Whether reason and replacement are easy to understand is a question, where some component cannot be updated.",
    judge: forEach("UserInfo", absenceIsExplained),
  },
  "5.3-15A-1 a": isolation("device"),
  "5.3-15B-1 a": replacement("the hardware or its components"),
  "5.3-16-1 a": {
    disposition: "decided",
    about: aboutModel,
    judge: modelIsShown(["label", "interface"]),
  },
};

/** Those of V1.1.1 that changed. */
export const replacementSupport111: Judges<"1.1.1"> = {
  "5.3-15-1 b": replacement("the hardware"),
  "5.3-16-1 a": {
    disposition: "decided",
    about: aboutModel,
    judge: modelIsShown(["label", "interface"]),
  },
};
