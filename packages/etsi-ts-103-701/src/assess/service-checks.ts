import type { Entry } from "./entry.js";
import { openRadio } from "./prose/patterns/interface-signs.js";
import { webOverHttp } from "./prose/patterns/sec-com-mech.js";
import { openInTransit } from "./prose/patterns/sec-param-signs.js";
import { everythingToEverybody, nobodyAuthenticated } from "./prose/patterns/soft-serv.js";
import { type Ruling, raisesConcern } from "./ruling.js";
import { saidNone, saidOf } from "./said.js";
import { type Suspect, suspectEach } from "./suspect.js";

const description = "description";
const mechanism = "authenticationMechanism";

/** What a referenced mechanism is asked, and what raises a concern. */
export interface Check {
  readonly fields: readonly string[];
  readonly question: (service: string, mechanism: string) => string;
  readonly concern: (service: Entry, mechanism: Entry) => readonly Ruling[];
}

const factor = "authenticationFactor";

/** A mechanism whose factor is `None` authenticates nobody. */
function authenticatesNobody(service: Entry, target: Entry): readonly Ruling[] {
  const none =
    saidNone(target, factor) !== undefined ||
    target.says(factor, nobodyAuthenticated) !== undefined;
  if (!none) return [];
  const reference = service
    .references(mechanism)
    .all.find(({ targets }) => targets.includes(target));
  return [
    raisesConcern({
      ...(reference ? saidOf(reference) : { at: service.at(mechanism) }),
      entry: service.pointer,
      looked: [service.at(mechanism), target.at(factor)],
      because: `${service.label} refers to ${target.label}, which authenticates nobody.`,
      question: `Who may use ${service.label}, and how does the device tell them from others?`,
    }),
  ];
}

const unprotected: readonly Suspect[] = [
  {
    fields: ["cryptographicDetails", "securityGuarantees"],
    signs: openInTransit,
    because: (label) => `${label} sends what authenticates its users in clear text.`,
    question: (label) =>
      `What keeps others on the network from reading and reusing what ${label} sends?`,
  },
];

/** Services that whoever is in range can use. */
export const openToAll: readonly Suspect[] = [
  {
    fields: [mechanism],
    signs: openRadio,
    because: (label) =>
      `${label} is guarded by no more than a radio network that anybody can join.`,
    question: (label) => `Who may use ${label}, and how does the device tell them from others?`,
  },
];

/** Services that plain HTTP carries. */
export const plainHttp: readonly Suspect[] = [
  {
    fields: [description],
    signs: webOverHttp,
    because: (label) => `${label} is served over plain HTTP.`,
    question: (label) =>
      `What keeps others on the network from reading or changing what passes through ${label}?`,
  },
];

const allPowerful: readonly Suspect[] = [
  {
    fields: [description],
    signs: everythingToEverybody,
    because: (label) => `${label} gives whoever is let in every right.`,
    question: (label) => `How does ${label} keep subjects to the rights that they should have?`,
  },
];

/** What each of the last three units of 5.5-4-1 asks. */
export const serviceChecks: Readonly<Record<"b" | "c" | "d", Check>> = {
  b: {
    fields: [description, factor],
    question: (service, target) =>
      `Can ${target}, which guards ${service}, tell subjects apart and reject wrong identities and factors?`,
    concern: authenticatesNobody,
  },
  c: {
    fields: ["cryptographicDetails", "securityGuarantees"],
    question: (service, target) =>
      `Does what protects ${target}, which guards ${service}, give the guarantees claimed and resist compromise?`,
    concern: (_service, target) => suspectEach(target, unprotected),
  },
  d: {
    fields: [description],
    question: (service, target) =>
      `Does ${target} let only those use ${service} who have the rights for it?`,
    concern: (_service, target) => suspectEach(target, allPowerful),
  },
};
