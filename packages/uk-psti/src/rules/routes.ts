import type { Segment } from "@bollard/model";
import type { ReliedProvision } from "./cite.js";
import { currentLabel } from "./labels.js";
import { countedPasswords, isShared, isUniquePerProduct, weaknessOf } from "./passwords.js";
import type { PstiSubject } from "./psti-subject.js";
import { withinSentence } from "./wording.js";

/** A security requirement, by its name under `psti.deemedBy`. */
export type Requirement = "passwords" | "reporting" | "supportPeriod";

/** A standard on which Schedule 2 lets a manufacturer rely. */
export type ReliedStandard = "etsi-en-303-645" | "iso-iec-29147";

/** What stands against a route, with the place of the fact that decides it. */
interface Obstacle {
  readonly at: readonly Segment[];
  /** A clause without a full stop: `5.1-1 is answered N`. */
  readonly what: string;
}

/** The security requirements, in the order of Schedule 1. */
export const requirements = ["passwords", "reporting", "supportPeriod"] as const;

/** The provisions of EN 303 645 V2.1.1 that each requirement rests on. */
const provisionsFor = {
  passwords: ["5.1-1", "5.1-2"],
  reporting: ["5.2-1"],
  supportPeriod: ["5.3-13"],
} as const satisfies Readonly<Record<Requirement, readonly ReliedProvision[]>>;

/**
 * The route other than Schedule 1 on which a requirement stands on a day. A standard is a route
 * once its edition is claimed and the ICS supports it; what Schedule 2 asks besides is still open.
 */
export function routeOf(
  subject: PstiSubject,
  requirement: Requirement,
  today: string,
): "label" | ReliedStandard | undefined {
  if (currentLabel(subject, today)) return "label";
  const standard = subject.psti?.deemedBy?.[requirement];
  if (standard === undefined) return undefined;
  return obstaclesTo(subject, requirement, standard).length === 0 ? standard : undefined;
}

/** What stands against relying on a standard for a requirement; empty when nothing does. */
export function obstaclesTo(
  subject: PstiSubject,
  requirement: Requirement,
  standard: ReliedStandard,
): readonly Obstacle[] {
  if (standard === "iso-iec-29147") return isoClaim(subject);
  const claim = enClaim(subject);
  if (claim.length > 0) return claim;
  const answers = provisionsFor[requirement].flatMap((provision) => answerTo(subject, provision));
  return requirement === "passwords" ? [...answers, ...contradictions(subject)] : answers;
}

function isoClaim({ claims }: PstiSubject): readonly Obstacle[] {
  if (claims?.["iso-iec-29147"] === "2018") return [];
  const what = "the specification does not claim ISO/IEC 29147:2018";
  return [{ at: ["claims", "iso-iec-29147"], what }];
}

function enClaim({ claims }: PstiSubject): readonly Obstacle[] {
  const edition = claims?.["etsi-en-303-645"];
  if (edition === "2.1.1") return [];
  const claimed = edition === undefined ? "no edition of EN 303 645" : `V${edition}`;
  const what = `the specification claims ${claimed}, and PSTI accepts V2.1.1 only`;
  return [{ at: ["claims", "etsi-en-303-645"], what }];
}

function answerTo(subject: PstiSubject, provision: ReliedProvision): readonly Obstacle[] {
  const answer = subject.ics?.[provision]?.support;
  if (answer === "Y" || !isRelevant(subject, provision)) return [];
  if (answer === "N/A" && mayBeNotApplicable(subject, provision)) return [];
  const said = answer === undefined ? "not answered in the ICS" : `answered ${answer} in the ICS`;
  return [{ at: ["ics", provision, "support"], what: `${provision} is ${said}` }];
}

function isRelevant(subject: PstiSubject, provision: ReliedProvision): boolean {
  if (provision !== "5.1-2") return true;
  const { psti, features } = subject;
  if (psti?.passwords) {
    return countedPasswords(subject).some(({ password }) => password.definedBy !== "user");
  }
  return features?.preInstalledPasswords !== false && features?.passwords !== false;
}

function mayBeNotApplicable(subject: PstiSubject, provision: ReliedProvision): boolean {
  const counted = countedPasswords(subject);
  if (provision === "5.1-2") return !counted.some(({ password }) => isUniquePerProduct(password));
  if (provision !== "5.1-1" || counted.length > 0) return false;
  return subject.features?.passwords === false || subject.psti?.passwords?.length === 0;
}

/** Declared facts about passwords that the answers in the ICS cannot stand beside. */
function contradictions(subject: PstiSubject): readonly Obstacle[] {
  return countedPasswords(subject).flatMap(({ password, index, name }) => {
    const at = ["psti", "passwords", index] as const;
    if (isShared(password) === "true") {
      return [{ at, what: `${withinSentence(name)} is declared as shared, against 5.1-1` }];
    }
    const weakness = isUniquePerProduct(password) ? weaknessOf(password) : undefined;
    return weakness
      ? [{ at, what: `${withinSentence(name)} ${weakness.what}, against 5.1-2` }]
      : [];
  });
}
