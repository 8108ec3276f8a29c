import { findMechanisms } from "@bollard/cryptographic-practice";
import type { IxitEntry } from "@bollard/etsi-ts-103-701/facts";
import type { Pointer } from "@bollard/model";
import { contradicted, joinAnswers, listed, met, person, silent } from "../answers.js";
import type { Product } from "../product.js";
import type { TraceAnswer } from "../trace-model.js";
import type { Asked } from "./asked.js";
import { byProvisions } from "./by-provisions.js";

/** What one mechanism of SecComMech, or the ICS, says of TLS. */
interface Channel {
  readonly name: string;
  readonly at: Pointer;
  /** The versions that it names and does not reject, the oldest first. */
  readonly versions: readonly string[];
  /** True where they are declared as values, not read from prose. */
  readonly declared: boolean;
}

const communication =
  /\b(?:communicat\w*|traffic|transmi\w*|transport|transit|connections?|links?|network|radio|between|interfaces?|sessions?|TLS|https)\b/i;
const storage = /\b(?:stor(?:e[ds]?|age|ing)|at rest|back-?ups?|disks?|databases?|media)\b/i;
const versioned = /^tls-(\d\.\d)$/;

/** Compares the versions of TLS and the protection of communication with what is asked for. */
export function encryption({ words }: Asked, product: Product): TraceAnswer | undefined {
  if (storage.test(words) && !communication.test(words)) {
    return silent(
      "A specification declares how communication is protected, and nothing of stored data in general.",
    );
  }
  const answer = byProvisions(["5.5-1"], product);
  const lowest = lowestAsked(words);
  if (lowest === undefined) return answer;
  const version = versionAnswer(lowest, product);
  if (version === undefined || answer.verdict === "contradicted") return answer;
  if (version.verdict !== "met") return joinAnswers([version, answer]);
  const [provision] = product.declared(["5.5-1"]);
  return provision?.support === "Y" ? version : joinAnswers([version, answer]);
}

/** The lowest version of TLS that a text asks for, and whether newer ones do as well. */
function lowestAsked(
  words: string,
): { readonly version: string; readonly orNewer: boolean } | undefined {
  const named = findMechanisms(words).flatMap(({ mechanism, negated, reach }) => {
    const version = versioned.exec(mechanism.id)?.[1];
    return version === undefined || negated ? [] : [{ version, orNewer: reach === "and-newer" }];
  });
  const [first] = named.sort((one, other) => one.version.localeCompare(other.version));
  if (first === undefined) return undefined;
  const open =
    first.orNewer ||
    /\b(?:minimum|at least|or (?:later|higher|above|newer|better|greater))\b/i.test(words);
  return { version: first.version, orNewer: open };
}

function versionAnswer(
  { version, orNewer }: { readonly version: string; readonly orNewer: boolean },
  product: Product,
): TraceAnswer | undefined {
  const channels = channelsOf(product);
  const tls = channels.filter(({ versions }) => versions.length > 0);
  if (tls.length === 0) return undefined;
  const wanted = `the tender asks for TLS ${version}${orNewer ? " or later" : ""}`;
  const older = tls.filter(({ versions: [oldest = version] }) => oldest < version);
  if (older.length > 0) return contradicted(`${inWords(older)}; ${wanted}.`, ...older.map(placeOf));
  const told = `${inWords(tls)}; ${wanted}.`;
  const others = channels.filter((one) => !tls.includes(one));
  if (others.length > 0) {
    const names = listed(others.map(({ name }) => name));
    return person(
      `${told} No version of TLS is named for ${names}.`,
      ...[...tls, ...others].map(placeOf),
    );
  }
  const exact = tls.every(({ versions }) => versions.length === 1 && versions[0] === version);
  const certain = tls.every(({ declared }) => declared) && (orNewer || exact);
  return certain ? met(told, ...tls.map(placeOf)) : person(told, ...tls.map(placeOf));
}

/** `SecComMech-1 and SecComMech-2 name TLS 1.3; SecComMech-3 names TLS 1.2`. */
function inWords(channels: readonly Channel[]): string {
  const groups = new Map<string, string[]>();
  for (const { name, versions } of channels) {
    const named = listed(versions.map((one) => `TLS ${one}`));
    groups.set(named, [...(groups.get(named) ?? []), name]);
  }
  return [...groups]
    .map(([named, names]) => `${listed(names)} ${names.length === 1 ? "names" : "name"} ${named}`)
    .join("; ");
}

function placeOf({ at }: Channel): Pointer {
  return at;
}

/** What the mechanisms of SecComMech name; where there are none, the answer to 5.5-1. */
function channelsOf({ spec }: Product): readonly Channel[] {
  const table = spec.ixit?.["SecComMech"];
  if (Array.isArray(table) && table.length > 0)
    return (table as readonly IxitEntry[]).map(channelOf);
  const detail = spec.ics?.["5.5-1"]?.detail;
  if (detail === undefined) return [];
  return [
    {
      name: "The answer to 5.5-1",
      at: "/ics/5.5-1/detail",
      versions: versionsIn(detail),
      declared: false,
    },
  ];
}

function channelOf(entry: IxitEntry, index: number): Channel {
  const id = entry["id"];
  const name = typeof id === "string" ? id : `Entry ${index + 1} of SecComMech`;
  const at = `/ixit/SecComMech/${index}/cryptographicDetails`;
  const field = entry["cryptographicDetails"];
  if (typeof field === "string") return { name, at, versions: versionsIn(field), declared: false };
  const { text = "", protocols } = (field ?? {}) as {
    readonly text?: string;
    readonly protocols?: unknown;
  };
  const declared = typeof protocols === "string";
  const versions = versionsIn(declared ? protocols : text);
  return { name, at: declared ? `${at}/protocols` : `${at}/text`, versions, declared };
}

/** The versions of TLS that a text names and does not reject, the oldest first. */
function versionsIn(text: string): readonly string[] {
  const found = findMechanisms(text).flatMap(({ mechanism, negated }) => {
    const version = versioned.exec(mechanism.id)?.[1];
    return version === undefined || negated ? [] : [version];
  });
  return [...new Set(found)].sort();
}
