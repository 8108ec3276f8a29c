import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { type InterfaceState, isDebugInterface, stateOf } from "./interface-state.js";
import { type EntryRuling, lookedAt, notSaid } from "./judge.js";
import { debugWords, openDebugAccess } from "./prose/patterns/interface-signs.js";
import type { Reading } from "./reading.js";
import { type Ruling, raisesConcern, staysOpen } from "./ruling.js";
import { saidOf } from "./said.js";
import { suspectEach } from "./suspect.js";

const debug = "debugInterface";
const protection = "protection";
const status = "status";
const described = "description";

/** What is known of a debug interface. */
export interface Port {
  readonly entry: Entry;
  readonly state: Reading<InterfaceState> | undefined;
  /** Whether authentication or access control guards it. */
  readonly guarded: Reading<boolean> | undefined;
  /** Whether there is a mechanism that disables it. */
  readonly disabling: Reading<boolean> | undefined;
}

function portOf(entry: Entry): Port {
  const ways = ["disabling", "software-disabling"].map((one) =>
    entry.has(protection, "means", one),
  );
  const disabling = ways.find((way) => way?.value) ?? ways.find((way) => way);
  return {
    entry,
    state: stateOf(entry),
    guarded: entry.has(protection, "means", "authentication-or-access-control"),
    disabling,
  };
}

/** Judges each debug interface. */
export function onDebug(rule: (port: Port) => EntryRuling): (entry: Entry) => EntryRuling {
  return (entry) => {
    const isDebug = isDebugInterface(entry);
    const looked = lookedAt(entry, [debug, described, status, protection]);
    if (entry.isBlank(debug)) return notSaid(entry, debug);
    if (isDebug === undefined) {
      return staysOpen({
        at: entry.at(debug),
        entry: entry.pointer,
        because: `${entry.label} does not say whether it can be used for debugging.`,
        todo: `Begin Debug Interface of ${entry.label} with Yes or No.`,
        looked,
      });
    }
    if (isDebug.value) return rule(portOf(entry));
    return undefined;
  };
}

/** What a debug interface that is not off says of letting in whoever plugs in. */
export function openPort({ entry, guarded, state }: Port): readonly Ruling[] {
  if (guarded?.value || state?.value === "disabled-permanently") return [];
  return suspectEach(entry, [
    {
      fields: [described],
      signs: openDebugAccess,
      because: (label) => `${label} is a debug interface that lets in whoever plugs in.`,
      question: (label) => `What keeps somebody with the device in hand from using ${label}?`,
    },
  ]);
}

/** An interface that is called no debug interface and is described as one. */
export function hiddenDebug(entry: Entry): readonly Ruling[] {
  if (isDebugInterface(entry)?.value !== false) return [];
  const words = entry.says(described, debugWords);
  if (words === undefined) return [];
  const quote = (words.quote ?? "").replaceAll(/\s+/g, " ");
  return [
    raisesConcern({
      ...saidOf(words),
      entry: entry.pointer,
      looked: lookedAt(entry, [debug, described]),
      because: `${entry.label} is called no debug interface, and its Description says “${quote}”.`,
      question: `Can ${entry.label} be used for debugging or for reading and writing the memory?`,
    }),
  ];
}

/** Ports that somebody with the device in hand can reach. */
const port = /\bports?\b|\bUSB\b|\bconnectors?\b|\bheaders?\b|\bPhyIntf-/i;

/** A debug interface that a network reaches. */
function overNetwork(entry: Entry, words: Reading<string> | undefined): readonly Ruling[] {
  if (words === undefined || entry.flag("access", "network")?.value === false) return [];
  return [
    raisesConcern({
      ...saidOf(words),
      entry: entry.pointer,
      looked: lookedAt(entry, [debug, "access", status]),
      because: `${entry.label} gives debug access over a network.`,
      question: `What keeps others from using ${entry.label} for debugging, and when is it switched off?`,
    }),
  ];
}

/** Logical debug interfaces that are open to whoever plugs in; each belongs to a physical interface. */
export function openLogical(desk: Desk): readonly Ruling[] {
  if (desk.edition === "1.1.1") return [];
  return desk.entries("LogIntf").flatMap((entry) => {
    if (!isDebugInterface(entry)?.value || stateOf(entry)?.value === "disabled") return [];
    const [physical] = entry.references("access").good;
    const fields = ["disclosedInformation", described, debug];
    const words = fields
      .map((field) => entry.says(field, openDebugAccess))
      .find((found) => found !== undefined);
    if (physical === undefined && !port.test(entry.text("access")))
      return overNetwork(entry, words);
    if (words === undefined) return [];
    const places = lookedAt(entry, [debug, "access", status, "disclosedInformation"]);
    return [
      raisesConcern({
        ...saidOf(words),
        ...(physical && { entry: physical.pointer }),
        looked: physical ? [...places, physical.at(protection)] : places,
        because: `${entry.label}, a debug interface${physical ? ` on ${physical.label}` : ""}, is open to whoever plugs in.`,
        question: `What keeps somebody with the device in hand from reading or writing it through ${entry.label}?`,
      }),
    ];
  });
}
