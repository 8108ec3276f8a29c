import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { tableMissing } from "../judge.js";
import { TextReading } from "../prose/text-reading.js";
import { fails, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { saidOf } from "../said.js";

/** A kind of secret or key, how another table shows that there is one, and how table 10 names it. */
interface Kind {
  readonly name: string;
  readonly table: string;
  readonly shownBy: (entry: Entry) => Pick<Ruling, "at" | "quote" | "origin"> | undefined;
  readonly named: RegExp;
}

const factor = "authenticationFactor";

const kinds: readonly Kind[] = [
  {
    name: "a password or PIN",
    table: "AuthMech",
    shownBy: (entry) => factorOf(entry, "password") ?? factorOf(entry, "pin"),
    named: /pass-?(?:word|phrase|code)|\bPINs?\b|credential|log-?in|secret/i,
  },
  {
    name: "a token",
    table: "AuthMech",
    shownBy: (entry) => factorOf(entry, "token"),
    named: /token|\bAPI[ -]keys?\b|credential|secret|bearer/i,
  },
  {
    name: "a certificate with its key",
    table: "AuthMech",
    shownBy: (entry) => factorOf(entry, "certificate"),
    named: /certificate|private key|key pair|\bCA\b|trust anchor|root/i,
  },
  {
    name: "the key with which updates are verified",
    table: "UpdMech",
    shownBy: (entry) =>
      words(
        entry,
        "cryptographicDetails",
        /\b(?:digital(?:ly)? sign|signature|signed|RSA|ECDSA|Ed25519)/i,
      ),
    named: /verif|public|sign|root|trust anchor|certificate|manifest/i,
  },
  {
    name: "a shared key",
    table: "SecComMech",
    shownBy: (entry) =>
      words(
        entry,
        "cryptographicDetails",
        /\b(?:HMAC|pre-?shared key|PSK|symmetric key|session key derived from)\b/i,
      ),
    named: /HMAC|pre-?shared|PSK|symmetric|\bkeys?\b|secret/i,
  },
  {
    name: "the key on which secure boot rests",
    table: "SecBoot",
    shownBy: (entry) =>
      words(entry, "detectionMechanisms", /\b(?:signature|signed|RSA|ECDSA|Ed25519|public key)/i),
    named: /verif|public|sign|root|boot|trust anchor|hash|certificate/i,
  },
];

/** Factors that prose rejects, such as `None`, show nothing. */
function factorOf(entry: Entry, type: string): Pick<Ruling, "at" | "quote" | "origin"> | undefined {
  if (entry.saysNone(factor)) return undefined;
  const choice = entry.choice(factor, "type");
  if (choice?.origin === "declared") return choice.value === type ? saidOf(choice) : undefined;
  const found = entry.has(factor, "type", type);
  return found?.value ? saidOf(found) : undefined;
}

function words(entry: Entry, field: string, pattern: RegExp) {
  if (entry.saysNone(field)) return undefined;
  for (const { at, text } of entry.prose(field)) {
    const found = pattern.exec(text);
    if (found) return { at, quote: found[0], origin: "read" } as const;
  }
  return undefined;
}

/** Signs in other tables that table 10 lacks a parameter. */
export function secretsElsewhere(desk: Desk): readonly Ruling[] {
  if (!desk.has("SecParam")) return [tableMissing(desk, "SecParam")];
  const entries = desk.entries("SecParam");
  const text = entries
    .map((entry) => `${entry.label} ${entry.text("description")} ${entry.text("type")}`)
    .join("\n");
  const found = [...unknownIds(desk), ...kinds.flatMap((kind) => lacking(kind, text, desk))];
  if (found.length > 0) return found;
  const { key, name } = desk.table("SecParam");
  return [
    staysOpen({
      at: `/ixit/${key}`,
      because: `No other table names a secret that ${name} lacks.`,
      question: `Does ${name} list every password, key, token and certificate that the device keeps?`,
      looked: [`/ixit/${key}`],
    }),
  ];
}

function lacking(
  { name, table, shownBy, named }: Kind,
  text: string,
  desk: Desk,
): readonly Ruling[] {
  if (named.test(text)) return [];
  for (const entry of desk.entries(table)) {
    const shown = shownBy(entry);
    if (shown === undefined) continue;
    return [
      raisesConcern({
        ...shown,
        because: `${entry.label} uses ${name}, and no entry of ${desk.table("SecParam").name} is one.`,
        question: `Where does the device keep ${name} of ${entry.label}, and why is it not in ${desk.table("SecParam").name}?`,
        looked: [`/ixit/${desk.table("SecParam").key}`, shown.at],
      }),
    ];
  }
  return [];
}

const idOfParameter = /\bSecParam[-_.][A-Za-z0-9]+(?:[-_.][A-Za-z0-9]+)*/g;

/** Ids of table 10 that other tables name and that it does not have. */
function unknownIds(desk: Desk): readonly Ruling[] {
  const seen = new Set<string>();
  const tables = [...desk.tableKeys].filter((key) => key !== "SecParam");
  const found: Ruling[] = [];
  for (const entry of tables.flatMap((key) => desk.entries(key))) {
    for (const { key } of entry.table.fields) {
      for (const { at, text } of entry.prose(key)) {
        for (const [id] of TextReading.of(text).places(idOfParameter)) {
          if (!seen.has(id) && !isKnown(id, desk)) found.push(unknownId(id, at, entry, desk));
          seen.add(id);
        }
      }
    }
  }
  return found;
}

/** An id may be written with what belongs to the sentence at its end, or stand for a group of ids. */
function isKnown(id: string, desk: Desk): boolean {
  return desk
    .entries("SecParam")
    .some(({ label }) => id === label || id.startsWith(`${label}-`) || label.startsWith(id));
}

function unknownId(id: string, at: string, entry: Entry, desk: Desk): Ruling {
  const { name, key } = desk.table("SecParam");
  return fails({
    at,
    quote: id,
    origin: "read",
    because: `${entry.label} names ${id}, which ${name} does not list.`,
    todo: `Add ${id} to ${key}, or correct the reference.`,
    looked: [`/ixit/${key}`, at],
  });
}
