import { hasNoFactor, usesPassword } from "../authentication.js";
import type { Desk } from "../desk.js";
import type { Entry } from "../entry.js";
import { type EntryRuling, forEach, type Judge, type Judges, lookedAt, notSaid } from "../judge.js";
import { complexity } from "../password-complexity.js";
import type { Pattern } from "../prose/pattern.js";
import {
  commonPasswords,
  publicBasis,
  regularPasswords,
  secretBasis,
} from "../prose/patterns/auth-mech-signs.js";
import type { Reading } from "../reading.js";
import { fails, passes, type Ruling, raisesConcern, staysOpen } from "../ruling.js";
import { saidOf, speakerOf } from "../said.js";

const factor = "authenticationFactor";
const generation = "passwordGenerationMechanism";
const fields = [factor, generation];

/** What a unit looks for in how pre-installed passwords are generated. */
interface Flaw {
  /** The option of `basis` that is the flaw. */
  readonly basis: string;
  readonly signs: readonly Pattern[];
  /** The sign that is the flaw beyond doubt; others raise a concern. */
  readonly certain: string;
  readonly because: (label: string, sign: string) => string;
  readonly remedy: string;
  readonly question: (label: string) => string;
}

const remedy = "Draw the password at random for each device.";

const regularities: Flaw = {
  basis: "counter",
  signs: regularPasswords,
  certain: "counts up",
  because: (label, sign) => `The password of ${label} ${sign}.`,
  remedy,
  question: (label) =>
    `Does the generation of the password of ${label} bring no obvious regularities, such as a counter?`,
};

const commonStrings: Flaw = {
  basis: "words",
  signs: commonPasswords,
  certain: "is a common string",
  because: (label, sign) => `The password of ${label} ${sign}.`,
  remedy,
  question: (label) =>
    `Is the password of ${label} free of common strings and patterns, such as words of a dictionary?`,
};

const publicInformation: Flaw = {
  basis: "public-information",
  signs: publicBasis,
  certain: "public information",
  because: (label, sign) =>
    sign === "identifier"
      ? `The password of ${label} is made from an identifier of the device.`
      : `The password of ${label} is made from public information.`,
  remedy,
  question: (label) =>
    `Can nobody learn or compute what the password of ${label} is made from, on the label, over the air or through an interface?`,
};

/**
 * Judges the passwords that are there when a device leaves the factory. Where it is not said who defines
 * them, only what is plainly wrong is told, as a concern.
 */
function preInstalled(
  rule: (entry: Entry, desk: Desk) => EntryRuling,
  perhaps: (entry: Entry) => Ruling | undefined = () => undefined,
): Judge["judge"] {
  return forEach("AuthMech", (entry, desk) => {
    const password = usesPassword(entry);
    const defined = entry.flag(factor, "userDefined");
    if (password?.value === false || defined?.value === true) return undefined;
    if (entry.flag(factor, "preInstalled")?.value === false || hasNoFactor(entry)) return undefined;
    if (password === undefined || defined === undefined) {
      const found = perhaps(entry);
      if (found) return found;
      return staysOpen({
        at: entry.nearest(factor),
        entry: entry.pointer,
        looked: lookedAt(entry, fields),
        because: `${entry.label} does not say ${password === undefined ? "whether it uses a password" : "who defines the password"}.`,
        todo: `Declare under ${factor} of ${entry.label}: type, userDefined.`,
      });
    }
    return entry.isBlank(generation) ? notSaid(entry, generation, fields) : rule(entry, desk);
  });
}

function freeOf(flaw: Flaw): Judge["judge"] {
  const rule = (entry: Entry, desk: Desk) => {
    const own = { entry: entry.pointer, looked: lookedAt(entry, fields) };
    const found = flawIn(entry, flaw);
    if (found) {
      const because = flaw.because(speakerOf(entry, found.at, desk), found.value);
      const said = { ...own, ...saidOf(found), because };
      const secret = entry.says(generation, secretBasis);
      return found.value === flaw.certain && !(secret && found.origin === "read")
        ? fails({ ...said, todo: flaw.remedy })
        : raisesConcern({ ...said, question: flaw.question(entry.label) });
    }
    const random = entry.has(generation, "basis", "random");
    if (random?.value) {
      const because = `The password of ${entry.label} is drawn at random.`;
      return passes({ ...own, ...saidOf(random), because });
    }
    return staysOpen({
      ...own,
      at: entry.nearest(generation),
      because: `${entry.label} does not say what its password is made from.`,
      todo: `Declare under ${generation} of ${entry.label}: basis.`,
      question: flaw.question(entry.label),
    });
  };
  return preInstalled(rule, (entry) => {
    const found = flawIn(entry, flaw);
    if (found === undefined) return undefined;
    return raisesConcern({
      ...saidOf(found),
      entry: entry.pointer,
      looked: lookedAt(entry, fields),
      because: flaw.because(entry.label, found.value),
      question: flaw.question(entry.label),
    });
  });
}

function flawIn(entry: Entry, { basis, signs, certain }: Flaw): Reading<string> | undefined {
  const declared = entry.has(generation, "basis", basis);
  if (declared?.value) return { ...declared, value: certain };
  return entry.says(generation, signs) ?? entry.says(factor, signs);
}

const about = (what: string) =>
  `Decided by what a pre-installed password is made from (basis): random passes, ${what} fails. A password that only looks like it is for a person.`;

/** The units on the generation of pre-installed passwords. */
export const passwordQuality: Judges = {
  "5.1-2-1 a": { disposition: "decided", about: about("a counter"), judge: freeOf(regularities) },
  "5.1-2-1 b": {
    disposition: "decided",
    about: about("a common string"),
    judge: freeOf(commonStrings),
  },
  "5.1-2-1 c": {
    disposition: "decided",
    about: about("public information"),
    judge: freeOf(publicInformation),
  },
  "5.1-2-1 d": {
    disposition: "decided",
    about:
      "Decided by the number of values that a password can have (entropyBits, or length and alphabetSize). Below a million values it fails; below 64 bits guessing has to be limited too.",
    judge: preInstalled(complexity),
  },
};

/** Those of V1.1.1 that changed. */
export const passwordQuality111: Judges<"1.1.1"> = {
  "5.1-2-1 a": { disposition: "decided", about: about("a counter"), judge: freeOf(regularities) },
};
