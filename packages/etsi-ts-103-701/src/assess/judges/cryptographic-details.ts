import { dependsOn, namesNothing, onlyHashes } from "../cryptography-open.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { type EntryRuling, forEach, type Judge, lookedAt, notSaid } from "../judge.js";
import { firstOfEach, type Named, namesIn, type Practice, practicesOf } from "../practice.js";
import {
  noCryptography,
  nothingAuthenticates,
  ownProtocols,
  reversible,
} from "../prose/patterns/cryptography-signs.js";
import { fails, passes, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { saidOf, speakerOf } from "../said.js";

const field = "cryptographicDetails";

/** The judges of the two units that ask for best practice and for known attacks. */
export interface CryptographyJudges {
  /** Nothing is named that is not best practice. */
  readonly c: Judge;
  /** No feasible attack is known. */
  readonly d: Judge;
}

/** The judges of a table with `Cryptographic Details`; entries that need none can be left out. */
export function cryptography(
  table: string,
  concerns: (entry: Entry) => boolean = () => true,
): CryptographyJudges {
  const judge = (rule: (entry: Entry, practices: readonly Practice[], desk: Desk) => EntryRuling) =>
    forEach(table, (entry, desk) => {
      if (!concerns(entry)) return undefined;
      if (entry.isBlank(field)) return notSaid(entry, field);
      return rule(entry, practicesOf(entry, field, desk), desk);
    });
  return {
    c: {
      disposition: "decided",
      about:
        "Decided by a catalogue of cryptographic practice: what is deprecated fails, what is recognised passes. Own designs, encryption without integrity and what the catalogue does not know are for a person.",
      judge: judge(isBestPractice),
    },
    d: {
      disposition: "pre-checked",
      about:
        "What the catalogue holds for broken fails. Whether other attacks are known is a question.",
      judge: judge(resistsAttacks),
    },
  };
}

function isBestPractice(entry: Entry, practices: readonly Practice[], desk: Desk): EntryRuling {
  const failures = firstOfEach(practices, ({ deprecated }) => deprecated);
  const found = [
    ...failures.map((named) => failsFor(entry, named, desk)),
    ...(failures.length === 0 ? tolerated(entry, practices, desk) : []),
    ...withoutIntegrity(entry, practices, desk),
    ...ownDesigns(entry, practices, desk),
  ];
  if (found.length > 0) return found;
  const own = { entry: entry.pointer, at: entry.at(field), looked: lookedAt(entry, [field]) };
  const open = practices.flatMap(({ verdict }) => [
    ...verdict.unknown.map(
      (one) => `${entry.label} names “${oneLine(one.quote)}”. ${one.question}`,
    ),
    ...(verdict.flags.sizeMissing ? [`${entry.label}: ${verdict.flags.sizeMissing.question}`] : []),
  ]);
  if (open[0] !== undefined) {
    const because = `${entry.label} names something that the catalogue cannot judge.`;
    return staysOpen({ ...own, because, question: open.join(" ") });
  }
  const held = practices.flatMap(({ underReserve }) => underReserve);
  if (held.length > 0) return dependsOn(entry, held);
  const names = namesIn(practices);
  if (names.length === 0) return namesNothing(entry);
  if (names.every((name) => /^(?:SHA|BLAKE|Keccak)\b/i.test(name))) return onlyHashes(entry, names);
  return passes({
    ...own,
    origin: practices[0]?.origin ?? "read",
    because: `What ${entry.label} names is recognised practice: ${names.join(", ")}.`,
  });
}

function resistsAttacks(entry: Entry, practices: readonly Practice[], desk: Desk): EntryRuling {
  const broken = firstOfEach(practices, ({ deprecated }) =>
    deprecated.filter(({ status }) => status === "broken"),
  );
  if (broken.length > 0) return broken.map((named) => failsFor(entry, named, desk));
  const names = namesIn(practices);
  if (names.length === 0) return namesNothing(entry);
  return staysOpen({
    at: entry.at(field),
    entry: entry.pointer,
    looked: lookedAt(entry, [field, "securityGuarantees"]),
    because: `${entry.label}: a person has to judge whether attacks are known.`,
    question: `Is no feasible attack known on what ${entry.label} uses, in the way it uses it: ${names.join(", ")}?`,
  });
}

function failsFor(entry: Entry, { mention, practice }: Named, desk: Desk): Ruling {
  const place = practice.place(mention);
  const { name } = mention.mention.mechanism;
  return fails({
    ...saidOf(place),
    entry: entry.pointer,
    looked: lookedAt(entry, [field]),
    because: `${speakerOf(entry, place.at, desk)} names ${name}, which is not best practice. ${mention.why}`,
    todo: `Replace ${name} by a mechanism that a current catalogue recommends.`,
  });
}

/** What protects nothing by itself, or is tolerated only in what exists. */
function tolerated(entry: Entry, practices: readonly Practice[], desk: Desk): readonly Ruling[] {
  const found = firstOfEach(practices, ({ legacy, unprotected }) => [...legacy, ...unprotected]);
  return found.map(({ mention, practice }) => {
    const place = practice.place(mention);
    const { name } = mention.mention.mechanism;
    const bare = mention.status === "unprotected";
    return raisesConcern({
      ...saidOf(place),
      entry: entry.pointer,
      looked: lookedAt(entry, [field]),
      because: `${speakerOf(entry, place.at, desk)} names ${name}, which ${bare ? "protects nothing by itself" : "is tolerated only where something better cannot be used yet"}. ${mention.why}`,
      question: bare
        ? `What protects what ${name} carries, and where is that said?`
        : `Does security rest on ${name} here, and what keeps it from being replaced?`,
    });
  });
}

function withoutIntegrity(
  entry: Entry,
  [practice]: readonly Practice[],
  desk: Desk,
): readonly Ruling[] {
  const flag = practice?.verdict.flags.encryptionWithoutIntegrity;
  const [first] = flag?.mentions ?? [];
  if (practice === undefined || flag === undefined || first === undefined) return [];
  const place = practice.place(first);
  const [question = "", ...why] = flag.question.split("? ");
  return [
    raisesConcern({
      ...saidOf(place),
      entry: entry.pointer,
      looked: lookedAt(entry, [field]),
      because: `${speakerOf(entry, place.at, desk)} encrypts with ${first.mention.mechanism.name}. ${why.join(" ")}`,
      question: `${question}?`,
    }),
  ];
}

/** What somebody made up, praise that names nothing, and what only looks like encryption. */
function ownDesigns(entry: Entry, practices: readonly Practice[], desk: Desk): readonly Ruling[] {
  const words = practices.flatMap((practice) =>
    practice.verdict.unknown
      .filter(({ reason }) => reason === "own-design" || reason === "claim")
      .map((one) => ({ ...practice.place(one), question: one.question })),
  );
  return [...words, ...signsOf(entry)].map(({ question, ...place }) =>
    raisesConcern({
      ...saidOf(place),
      entry: entry.pointer,
      looked: lookedAt(entry, [field]),
      because: `${speakerOf(entry, place.at, desk)} says “${oneLine(place.quote ?? "")}”, and no catalogue holds that for protection.`,
      question,
    }),
  );
}

const signs = [
  [ownProtocols, "Who has examined this protocol, and why is no published one used?"],
  [reversible, "What protects what is only encoded here?"],
  [nothingAuthenticates, "What keeps others from changing or repeating what is sent here?"],
  [noCryptography, "What gives the guarantees, if there is no cryptography?"],
] as const;

function signsOf(entry: Entry) {
  return signs.flatMap(([patterns, question]) => {
    const found = entry.says(field, patterns);
    return found ? [{ ...found, question }] : [];
  });
}

function oneLine(quote: string): string {
  return quote.replaceAll(/\s+/g, " ");
}
