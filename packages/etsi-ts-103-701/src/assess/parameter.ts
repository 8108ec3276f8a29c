import type { Entry } from "./entry.js";
import {
  fixedInHardware,
  identifiers,
  publicThings,
  saidHardCoded,
  secretThings,
} from "./prose/patterns/sec-param-signs.js";
import { findSaid } from "./prose/read-facet.js";
import { sentencesOf } from "./prose/sentences.js";
import { type Reading, weakest } from "./reading.js";

/** Whether a security parameter of table 10 is critical. What is both in part counts as critical. */
export function isCritical(entry: Entry): Reading<boolean> | undefined {
  const text = entry.text("type");
  if (/\bcritical\b/i.test(text) && /\bpublic\b/i.test(text) && !/\bn(?:ot|on)\b/i.test(text)) {
    return { value: true, origin: "read", at: entry.at("type") };
  }
  const type = entry.option("type");
  return type && { ...type, value: type.value === "critical" };
}

/** What the first sentence of the Description says the parameter is; `undefined` where it names neither. */
export function thingDescribed(entry: Entry): Reading<"secret" | "public"> | undefined {
  const [first] = entry.prose("description");
  if (first === undefined) return undefined;
  const [sentence] = sentencesOf(first.text);
  if (sentence === undefined) return undefined;
  const prose = [
    { at: first.at, text: first.text.slice(0, sentence.start + sentence.text.length) },
  ];
  const open = findSaid(prose, publicThings);
  const secret = findSaid(prose, secretThings);
  if ((open === undefined) === (secret === undefined)) return undefined;
  return open ? { ...open, value: "public" } : secret && { ...secret, value: "secret" };
}

/** Whether a parameter is a hard-coded identity, and whether its Description says so outright. */
interface HardCodedIdentity extends Reading<boolean> {
  readonly explicit: boolean;
}

/** Whether a parameter is a hard-coded identity of the single device: declared, said, or hinted at. */
export function hardCodedIdentity(entry: Entry): HardCodedIdentity | undefined {
  const said = entry.flag("description", "hardCodedIdentity");
  if (said) return { ...said, explicit: said.value };
  const identifier = entry.says("description", identifiers);
  const fixed =
    entry.says("description", fixedInHardware) ??
    entry.says("provisioningMechanism", fixedInHardware);
  if (identifier === undefined || fixed === undefined) return undefined;
  const explicit = entry.says("description", saidHardCoded) !== undefined;
  return { ...identifier, value: true, explicit };
}

/** True where the first sentence of the Description says that the parameter is an identifier. */
export function isIdentifier(entry: Entry): boolean {
  const [first] = entry.prose("description");
  const sentence = first && sentencesOf(first.text)[0];
  if (first === undefined || sentence === undefined) return false;
  return findSaid([{ at: first.at, text: sentence.text }], identifiers) !== undefined;
}

/** Whether a critical parameter serves checks of updates or the link with associated services. */
export function servesUpdatesOrServices(entry: Entry): Reading<boolean> | undefined {
  const updates = entry.flag("description", "usedForUpdateIntegrityOrAuthenticity");
  const services = entry.flag("description", "usedForAssociatedServiceCommunication");
  const yes = [updates, services].find((one) => one?.value);
  if (yes) return yes;
  if (updates === undefined || services === undefined) return undefined;
  return { ...updates, origin: weakest([updates, services]) };
}
