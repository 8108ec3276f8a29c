import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { type EntryRuling, forEach, type Judge, type Judges, lookedAt, notSaid } from "../judge.js";
import { faintNotice } from "../prose/patterns/upd-mech-signs.js";
import type { Reading } from "../reading.js";
import { fails, passes, type Ruling, staysOpen } from "../ruling.js";
import { saidNone, saidOf, speakerOf } from "../said.js";
import { suspect } from "../suspect.js";
import { isLocal } from "../updates.js";

const field = "userNotification";

/**
 * Judges the notices of a mechanism: without any it fails, unless a user brings the update to the
 * device and so needs none.
 */
function ofNotices(
  rule: (entry: Entry, desk: Desk, given: Reading<boolean> | undefined) => EntryRuling,
): Judge["judge"] {
  return forEach("UpdMech", (entry, desk) => {
    if (entry.isBlank(field)) return notSaid(entry, field);
    const own = { entry: entry.pointer, looked: lookedAt(entry, [field]) };
    const given = entry.flag(field, "given");
    const none = given === undefined ? saidNone(entry, field) : undefined;
    if (none && isLocal(entry)) {
      const faint = asksOfUsers(entry);
      if (faint) return faint;
      return staysOpen({
        ...own,
        at: entry.at(field),
        because: `${entry.label} gives no notices, and whoever uses it brings the update to the device.`,
        question: `Do users learn in another way that an update is there which ${entry.label} could install?`,
      });
    }
    if (given?.value !== false && !none) return rule(entry, desk, given);
    const place = given ? saidOf(given) : (none ?? { at: entry.at(field) });
    return fails({
      ...own,
      ...place,
      because: `${speakerOf(entry, place.at, desk)} does not tell users of updates.`,
      todo: "Tell users of security updates, of the risks that these mitigate, and of disruption.",
    });
  });
}

/** Users have to look for updates, or ask. */
function asksOfUsers(entry: Entry): Ruling | undefined {
  return suspect(entry, field, faintNotice, () => ({
    because: `Users who do not look for updates by ${entry.label} do not hear of them.`,
    question: `Does the notice of ${entry.label} stand out, and is it easy to recognise?`,
  }));
}

function standsOut(entry: Entry, _desk: Desk, given: Reading<boolean> | undefined): EntryRuling {
  const question = `Does the notice of ${entry.label} stand out, and is it easy to recognise?`;
  const faint = asksOfUsers(entry);
  if (faint) return faint;
  return staysOpen({
    at: entry.at(field),
    entry: entry.pointer,
    looked: lookedAt(entry, [field]),
    because: given
      ? `A person has to judge whether the notice of ${entry.label} stands out.`
      : `${entry.label} does not clearly say whether users are told of security updates.`,
    question,
  });
}

/** Decides a facet of notices that are given. */
function decideNotice(
  facet: string,
  { yes, no, remedy, unknown }: Readonly<Record<"yes" | "no" | "remedy" | "unknown", string>>,
) {
  return (entry: Entry): Ruling => {
    const own = { entry: entry.pointer, looked: lookedAt(entry, [field]) };
    const flag = entry.flag(field, facet);
    if (flag === undefined) {
      return staysOpen({
        ...own,
        at: entry.at(field),
        because: `${entry.label} does not say ${unknown}.`,
        todo: `Declare under ${field} of ${entry.label}: ${facet}.`,
      });
    }
    const said = { ...own, ...saidOf(flag) };
    return flag.value
      ? passes({ ...said, because: `The notice of ${entry.label} ${yes}.` })
      : fails({ ...said, because: `The notice of ${entry.label} ${no}.`, todo: remedy });
  };
}

const ofDisruption = decideNotice("ofDisruption", {
  yes: "tells users when an update disrupts functions",
  no: "does not tell users when an update disrupts functions",
  remedy: "Tell users before an update restarts the device or interrupts a function.",
  unknown: "whether users are told when an update disrupts functions",
});

const byDut = decideNotice("byDut", {
  yes: "is given on the device itself",
  no: "is not given on the device itself",
  remedy: "Give the notice on the device itself.",
  unknown: "whether the device itself gives the notice",
});

/** The units on what users are told of updates. */
export const notices: Judges = {
  "5.3-11-1 a": {
    disposition: "pre-checked",
    about:
      "Fails where users are not told (given); notices those who have to look themselves. Whether the notice stands out is a question.",
    judge: ofNotices(standsOut),
  },
  "5.3-11-1 b": {
    disposition: "decided",
    about: "Decided by whether the notice says which risks an update mitigates (includesRisks).",
    judge: ofNotices(
      decideNotice("includesRisks", {
        yes: "says which risks the update mitigates",
        no: "does not say which risks the update mitigates",
        remedy: "Say in the notice which risks the update mitigates.",
        unknown: "whether the notice names the risks that an update mitigates",
      }),
    ),
  },
  "5.3-12-1 a": {
    disposition: "decided",
    about: "Decided by whether users are told when an update disrupts functions (ofDisruption).",
    judge: ofNotices(ofDisruption),
  },
};

/** That of V1.1.1, which wants the notice on the device itself. */
export const notices111: Judges<"1.1.1"> = {
  "5.3-12-1 a": {
    disposition: "decided",
    about:
      "Decided by whether users are told when an update disrupts functions (ofDisruption), on the device itself (byDut).",
    judge: ofNotices((entry) => {
      const disruption = ofDisruption(entry);
      return disruption.verdict === "PASS" ? byDut(entry) : disruption;
    }),
  },
};
