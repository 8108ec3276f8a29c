import { hasNoFactor, isForUsers, usesPassword } from "../authentication.js";
import type { Entry } from "../entry.js";
import { type Expectation, expecting } from "../expectation.js";
import { isDebugInterface } from "../interface-state.js";
import type { Judges } from "../judge.js";
import { holds } from "../option-of.js";
import { isCritical, servesUpdatesOrServices } from "../parameter.js";
import * as words from "../prose/patterns/expected.js";

/** An expectation of one field of a table. */
function of(
  table: string,
  field: string,
  signs: Expectation["signs"],
  because: string,
  question: string,
  others: Partial<Expectation> = {},
): Expectation {
  const named = (sentence: string) => (label: string) => sentence.replace("%", label);
  return {
    table,
    fields: [field],
    signs,
    because: named(because),
    question: named(question),
    ...others,
  };
}

function place(field: string, what: string): Expectation {
  return of(
    "UserInfo",
    field,
    words.somewhereToRead,
    `${what} names no place where users find anything.`,
    "Where do users find it today?",
  );
}

const stored = (entry: Entry) => isCritical(entry)?.value === true;
const ofNothing = (entry: Entry) => stored(entry) && servesUpdatesOrServices(entry)?.value !== true;
const guessable = "% names no source that makes its value hard to foresee.";
const foresee = "Why can nobody foresee the value of %?";

function cryptographyOf(table: string): Expectation {
  return of(
    table,
    "cryptographicDetails",
    words.namesCryptography,
    "% names no cryptography.",
    "What protects what % carries?",
    { when: (entry) => !hasNoFactor(entry) },
  );
}

const checkOfInput = of(
  "InpVal",
  "description",
  words.someCheck,
  "% names no check of what comes in.",
  "Which input does % refuse?",
);

/** What fields are expected to say, by the unit that reads them. */
const expectations: Readonly<Record<string, readonly Expectation[]>> = {
  "5.1-1-1 a": [
    of(
      "AuthMech",
      "passwordGenerationMechanism",
      words.ownPassword,
      "% says nothing that makes its password differ from unit to unit.",
      "What makes the password of % unique for each unit and hard to foresee?",
      { when: (entry) => usesPassword(entry)?.value === true && isForUsers(entry) },
    ),
  ],
  "5.1-3-1 c": [cryptographyOf("AuthMech")],
  "5.1-5-1 a": [
    of(
      "AuthMech",
      "bruteForcePrevention",
      words.hindersGuessing,
      "% names nothing that hinders guessing.",
      "What keeps somebody from trying all values of % over the network?",
      {
        when: (entry) => entry.flag("description", "directlyAddressableViaNetwork")?.value === true,
      },
    ),
  ],
  "5.2-1-1 a": [
    place("publicationOfVulnerabilityDisclosurePolicy", "The publication of the disclosure policy"),
  ],
  "5.2-2-1 a": [
    of(
      "VulnTypes",
      "action",
      words.doneAboutIt,
      "Nothing is done about %, by what Action says.",
      "What is done about a vulnerability of %?",
    ),
  ],
  "5.2-3-1 a": [
    of(
      "VulnMon",
      "description",
      words.systematic,
      "% names neither sources nor times, nor anything else that makes monitoring systematic.",
      "Which sources does % search, how often, and who is in charge?",
      { together: true },
    ),
  ],
  "5.3-2-1 a": [
    of(
      "UpdMech",
      "cryptographicDetails",
      words.tellsAuthentic,
      "% names nothing by which the device tells updates of the manufacturer from others.",
      "What keeps an attacker from making an update that % installs?",
      {
        fields: ["cryptographicDetails", "securityGuarantees", "description"],
        when: (entry) =>
          !entry.isBlank("cryptographicDetails") && !entry.isBlank("securityGuarantees"),
      },
    ),
  ],
  "5.3-5-1 a": [
    of(
      "UpdMech",
      "updateChecking",
      words.looksForUpdates,
      "% names nobody who looks for updates but the user.",
      "What looks for security updates by %, and when?",
      { when: (entry) => entry.flag("updateChecking", "checks") === undefined },
    ),
  ],
  "5.3-11-1 a": [
    of(
      "UpdMech",
      "userNotification",
      words.tellsUsers,
      "% names no way in which users hear of security updates.",
      "How does a user hear of a security update by %?",
    ),
  ],
  "5.3-1-1 a": [
    of(
      "SoftComp",
      "updateMechanism",
      words.reasonNotToChange,
      "% has no update mechanism, and no reason that counts is given for it.",
      "Why must % not be changed?",
      { reason: true },
    ),
  ],
  "5.3-13-1 a": [
    place("publicationOfSupportPeriod", "The publication of the support period"),
    of(
      "UserInfo",
      "supportPeriod",
      words.someTime,
      "The support period names neither a day nor a number of years.",
      "Until when are security updates provided at least?",
    ),
  ],
  "5.4-1-1 c": [
    of(
      "SecParam",
      "protectionScheme",
      words.keepsSecret,
      "% is critical, and its Protection Scheme names nothing that keeps it from others.",
      "What keeps others from reading % where it is stored?",
      { when: stored },
    ),
    of("SecParam", "generationMechanism", words.goodSource, guessable, foresee, {
      when: ofNothing,
    }),
  ],
  "5.4-4-1 b": [
    of("SecParam", "generationMechanism", words.goodSource, guessable, foresee, { when: stored }),
  ],
  "5.5-1-1 a": [
    of(
      "SecComMech",
      "securityGuarantees",
      words.namesGoal,
      "% names no goal of security that it reaches.",
      "Which of confidentiality, integrity and authenticity does % give?",
    ),
  ],
  "5.5-1-1 c": [cryptographyOf("SecComMech")],
  "5.5-2-1 a": [
    of(
      "NetSecImpl",
      "reviewEvaluationMethod",
      words.someReview,
      "% names neither review nor evaluation.",
      "Who has reviewed %, and how?",
    ),
  ],
  "5.5-4-1 a": [
    of(
      "SoftServ",
      "authenticationMechanism",
      words.knowsWhoComes,
      "% names nothing by which it knows who comes.",
      "How does % tell those who may use it from others?",
      { when: (entry) => entry.option("status")?.value !== "disabled" },
    ),
  ],
  "5.6-4A-1 c": [
    of(
      "PhyIntf",
      "status",
      words.isOffSomehow,
      "% is a debug interface, and its Status does not say that it is off.",
      "Is % disabled in units that are sold?",
      { when: (entry) => isDebugInterface(entry)?.value === true },
    ),
  ],
  "5.6-6-1 a": [
    of(
      "CodeMin",
      "description",
      words.reducesCode,
      "% names no way of leaving out code that nobody needs.",
      "What does % leave out?",
    ),
  ],
  "5.6-7-1 a": [
    of(
      "PrivlCtrl",
      "description",
      words.limitsPrivilege,
      "% names nothing that limits what software may do.",
      "What keeps a flaw in one part from giving an attacker all the rest, by %?",
      { together: true },
    ),
  ],
  "5.6-8-1 a": [
    of(
      "AccCtrl",
      "description",
      words.guardsMemory,
      "% names nothing in hardware that controls access to memory.",
      "Which part of % works at hardware level?",
    ),
  ],
  "5.7-1-1 b": [
    of(
      "SecBoot",
      "description",
      words.checksTheStart,
      "% names no check of the software that is started.",
      "How does % find out that software has been changed?",
      { fields: ["description", "detectionMechanisms"] },
    ),
  ],
  "5.7-2-1 a": [
    of(
      "SecBoot",
      "userNotification",
      words.tellsUsers,
      "% names no way in which anybody hears of an unauthorised change.",
      "Who hears, and how, that % has found a change?",
    ),
  ],
  "5.9-2-1 b": [
    of(
      "ResMech",
      "description",
      words.worksOffline,
      "% names nothing that goes on while the network is down.",
      "What does the device do while the network is down?",
      { when: (entry) => holds(entry, "type", "network")?.value === true },
    ),
  ],
  "5.9-2-1 c": [
    of(
      "ResMech",
      "description",
      words.comesBackAlone,
      "% does not say that the device comes back from a power outage by itself and as it was.",
      "Does the device come back without help, in the same state, by %?",
      { when: (entry) => holds(entry, "type", "power")?.value === true },
    ),
  ],
  "5.10-1-1 a": [
    of(
      "TelData",
      "securityExamination",
      words.someExamination,
      "% names no examination for signs of attacks.",
      "Which anomalies are looked for in %?",
      { afterPass: true, together: true },
    ),
  ],
  "5.11-1-1 a": [
    of(
      "DelFunc",
      "initiationAndInteraction",
      words.simpleWay,
      "% names nothing that a user can do to delete data.",
      "What does a user do to start %?",
    ),
  ],
  "5.11-1-1 b": [
    of(
      "DelFunc",
      "confirmation",
      words.saysDone,
      "% names nothing that tells the user that the data is gone.",
      "How does the user learn that % has deleted the data?",
    ),
  ],
  "5.12-3-1 a": [place("documentationOfSetupCheck", "The guidance on checking the set-up")],
  "5.12-3-1 b": [place("documentationOfMaintenanceCheck", "The guidance on checks in use")],
  "5.13-1A-1 b": [checkOfInput],
  "5.13-1B-1 b": [checkOfInput],
  "6-1-1 a": [place("documentationOfPersonalData", "The information on personal data")],
  "6-2-1 a": [
    of(
      "PersData",
      "obtainingConsent",
      words.realChoice,
      "% names no choice by which a user consents.",
      "By what act does a user consent to %, before the data is processed?",
    ),
  ],
  "6-3A-1 a": [
    of(
      "PersData",
      "withdrawingConsent",
      words.settingToWithdraw,
      "% names no setting by which consent is withdrawn.",
      "Where does a user withdraw consent to %?",
    ),
  ],
  "6-3B-1 a": [
    of(
      "PersData",
      "storingConsent",
      words.recordsConsent,
      "% names no record of the consent.",
      "What shows later that somebody consented to %, when and to which wording?",
      { afterPass: true },
    ),
  ],
  "6-5-1 a": [place("documentationOfTelemetryData", "The information on telemetry")],
  "6-6-1 b": [
    of(
      "PersData",
      "lifecycle",
      words.someEnd,
      "% names no end of the time for which it is kept.",
      "For how long is % kept?",
    ),
  ],
};

/** Judges that also ask where a field says nothing of what is expected of it. */
export function withExpectations(judges: Judges): Judges {
  const added = Object.entries(expectations).flatMap(([unit, own]) => {
    const judge = judges[unit as keyof Judges];
    return judge ? [[unit, expecting(judge, own)] as const] : [];
  });
  return { ...judges, ...Object.fromEntries(added) };
}
