import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { type EntryRuling, forEach, type Judge, type Judges, lookedAt, notSaid } from "../judge.js";
import { firstOfEach, practicesOf } from "../practice.js";
import { type Reading, weakest } from "../reading.js";
import { fails, passes, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { saidOf } from "../said.js";

const usage = "cryptographicUsage";
const update = "updateMechanism";

/** Judges a component that uses cryptography; one that does not is not concerned. */
function whereUsed(
  rule: (entry: Entry, uses: Reading<boolean>) => EntryRuling,
): (entry: Entry) => EntryRuling {
  return (entry) => {
    if (entry.isBlank(usage)) return notSaid(entry, usage);
    const uses = entry.flag(usage, "uses") ?? entry.yesOrNo(usage);
    if (uses?.value === false) return undefined;
    if (uses) return rule(entry, uses);
    if (entry.saysNone(usage)) return undefined;
    return staysOpen({
      at: entry.at(usage),
      entry: entry.pointer,
      because: `${entry.label} does not say whether it uses cryptography.`,
      todo: `Declare under ${usage} of ${entry.label}: uses.`,
      looked: lookedAt(entry, [usage]),
    });
  };
}

function refersToUpdates(entry: Entry, uses: Reading<boolean>): EntryRuling {
  const looked = lookedAt(entry, [usage, update]);
  if (entry.isBlank(update)) return notSaid(entry, update, [usage, update]);
  const { all, good, misplaced, dangling } = entry.references(update);
  const own = { entry: entry.pointer, looked };
  if (good.length > 0) {
    const by = good.map(({ label }) => label).join(", ");
    return passes({
      ...own,
      at: entry.at(update),
      origin: weakest([uses, ...all.map((one) => ({ ...one, value: one.id }))]),
      because: `${entry.label} uses cryptography and is updated by ${by}.`,
    });
  }
  const wrong = misplaced[0] ?? dangling[0];
  const reason = wrong === undefined ? entry.choice(update, "reasonForNone") : undefined;
  if (reason?.value === "security") {
    return raisesConcern({
      ...own,
      ...saidOf(reason),
      because: `${entry.label} uses cryptography that cannot be replaced, for a reason of security.`,
      question: `Does the cryptography of ${entry.label} stay strong for as long as the device is used?`,
    });
  }
  // Ids that lead nowhere while table 7 is not there cannot be judged.
  if (wrong === undefined && all.length > 0) {
    return staysOpen({
      ...own,
      at: entry.at(update),
      because: `${entry.label} refers to ${all[0]?.id}, and table 7 is not there.`,
      todo: "Write table UpdMech.",
    });
  }
  return withoutUpdates(entry, own, wrong);
}

function withoutUpdates(
  entry: Entry,
  own: Pick<Ruling, "entry" | "looked">,
  wrong: (Pick<Ruling, "at" | "quote" | "origin"> & { readonly id: string }) | undefined,
): Ruling {
  const place = wrong
    ? saidOf({ ...wrong, origin: wrong.origin ?? "read" })
    : ({ at: entry.at(update), origin: "read" } as const);
  return fails({
    ...own,
    ...place,
    because: wrong
      ? `${entry.label} uses cryptography, and ${wrong.id} is no update mechanism of table 7.`
      : `${entry.label} uses cryptography and refers to no update mechanism, so that the cryptography cannot be replaced.`,
    todo: `Refer under Update Mechanism of ${entry.label} to an entry of table 7 that can replace its cryptography.`,
  });
}

/** Mechanisms that a component names and that are no longer best practice. */
function dueForReplacement(entry: Entry, desk: Desk): readonly Ruling[] {
  const broken = firstOfEach(practicesOf(entry, usage, desk), ({ deprecated }) => deprecated);
  return broken.map(({ mention, practice }) =>
    raisesConcern({
      ...saidOf(practice.place(mention)),
      entry: entry.pointer,
      looked: lookedAt(entry, [usage]),
      because: `${entry.label} names ${mention.mention.mechanism.name}, which is not best practice. ${mention.why}`,
      question: `What is ${mention.mention.mechanism.name} used for in ${entry.label}, and by which update is it replaced?`,
    }),
  );
}

function considersSideEffects(entry: Entry): EntryRuling {
  const considered = entry.flag(usage, "sideEffectsConsidered");
  const own = { entry: entry.pointer, looked: lookedAt(entry, [usage]) };
  if (considered === undefined) {
    return staysOpen({
      ...own,
      at: entry.at(usage),
      because: `${entry.label} does not say whether side effects of replacing its cryptography were considered.`,
      todo: `Declare under ${usage} of ${entry.label}: sideEffectsConsidered.`,
    });
  }
  const said = { ...own, ...saidOf(considered) };
  if (considered.value) {
    return passes({
      ...said,
      because: `${entry.label} considers side effects of replacing its cryptography.`,
    });
  }
  return fails({
    ...said,
    because: `Side effects of replacing the cryptography of ${entry.label} were not considered.`,
    todo: `Find out what else changes when the cryptography of ${entry.label} is replaced, and say so.`,
  });
}

const sideEffects: Judge = {
  disposition: "decided",
  about: "Decided by sideEffectsConsidered of each component that uses cryptography.",
  judge: forEach("SoftComp", whereUsed(considersSideEffects)),
};

/** The units on whether cryptography can be replaced. */
export const replaceableCryptography: Judges = {
  "5.5-3-1 a": {
    disposition: "decided",
    about:
      "Decided by uses and the references of each component to table 7. Cryptography that is no longer best practice raises a concern: it is due for replacement.",
    judge: forEach("SoftComp", (entry, desk) =>
      [whereUsed(refersToUpdates)(entry) ?? [], dueForReplacement(entry, desk)].flat(2),
    ),
  },
  "5.5-3-1 b": sideEffects,
};

/** The unit that V1.1.1 words in another way. */
export const replaceableCryptography111: Judges<"1.1.1"> = { "5.5-3-1 b": sideEffects };
