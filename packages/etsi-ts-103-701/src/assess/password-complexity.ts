import type { Entry } from "./entry.js";
import { type EntryRuling, lookedAt } from "./judge.js";
import { type Reading, weakest } from "./reading.js";
import { fails, passes, staysOpen } from "./ruling.js";

const generation = "passwordGenerationMechanism";
const prevention = "bruteForcePrevention";

/**
 * Fewer values than six random decimal digits have are too few, whatever limits guessing. A threshold
 * chosen here, after NIST SP 800-63B (June 2017), 5.1.1.1, which takes no fewer for secrets that a
 * verifier draws.
 */
export const fewestValues = 1e6;

/**
 * With fewer bits, guessing has to be limited. A threshold chosen here, after NIST SP 800-63B
 * (June 2017), 5.1.2.2, which asks for a limit below it.
 */
export const bitsWithoutLimit = 64;

/** The bits of a value that is drawn at random, as declared or read. */
export function bitsOf(entry: Entry): Reading<number> | undefined {
  const bits = entry.number(generation, "entropyBits");
  if (bits) return bits;
  const length = entry.number(generation, "length");
  const alphabet = entry.number(generation, "alphabetSize");
  if (length === undefined || alphabet === undefined || alphabet.value < 2) return undefined;
  return {
    ...length,
    value: length.value * Math.log2(alphabet.value),
    origin: weakest([length, alphabet]),
  };
}

/** Judges whether a password that the user does not define is complex enough. */
export function complexity(entry: Entry): EntryRuling {
  const own = { entry: entry.pointer, looked: lookedAt(entry, [generation, prevention]) };
  const bits = bitsOf(entry);
  if (bits === undefined) {
    return staysOpen({
      ...own,
      at: entry.nearest(generation),
      because: `${entry.label} does not say how many values its password can have.`,
      todo: `Declare under ${generation} of ${entry.label}: length and alphabetSize, or entropyBits.`,
    });
  }
  const said = { ...own, at: bits.at, origin: bits.origin };
  const size = `at most ${Math.floor(bits.value + 1e-9)} bits`;
  if (2 ** bits.value < fewestValues - 0.5) {
    return fails({
      ...said,
      because: `The password of ${entry.label} has ${size}, fewer than six random digits.`,
      todo: "Make the password longer, or draw it from more characters.",
    });
  }
  const random = entry.has(generation, "basis", "random");
  if (random?.value !== true) {
    return staysOpen({
      ...said,
      because: `The password of ${entry.label} has ${size}, if it is drawn at random; that is not said.`,
      todo: `Declare under ${generation} of ${entry.label}: basis.`,
      question: `How many bits of the password of ${entry.label} can nobody foresee, and are they enough?`,
    });
  }
  const origin = weakest([bits, random]);
  if (bits.value >= bitsWithoutLimit || limitsGuessing(entry)) {
    const because = `The password of ${entry.label} is drawn at random and has ${size}.`;
    return passes({ ...said, origin, because });
  }
  return staysOpen({
    ...said,
    because: `The password of ${entry.label} has ${size}, and nothing is said that limits guessing.`,
    question: `What keeps an attacker from trying all passwords of ${entry.label}, over the network and elsewhere?`,
  });
}

function limitsGuessing(entry: Entry): boolean {
  return ["lock-out", "attempt-limit", "delay", "second-factor"].some(
    (measure) => entry.has(prevention, "measures", measure)?.value,
  );
}
