import type { Entry } from "../entry.js";
import { forEach, type Judges, lookedAt } from "../judge.js";
import { type Reading, weakest } from "../reading.js";
import { fails, passes, type Ruling, staysOpen } from "../ruling.js";

const factor = "authenticationFactor";
const generation = "passwordGenerationMechanism";

/** Whether a mechanism uses a password or a PIN; `undefined` where that is not said. */
function usesPassword(entry: Entry): Reading<boolean> | undefined {
  const type = entry.choice(factor, "type");
  if (type) return { ...type, value: type.value === "password" || type.value === "pin" };
  const password = entry.has(factor, "type", "password") ?? entry.has(factor, "type", "pin");
  return password?.value ? password : undefined;
}

/** A password that the user does not define is unique per device. */
function uniqueness(entry: Entry): Ruling | undefined {
  const password = usesPassword(entry);
  const defined = entry.flag(factor, "userDefined");
  if (password?.value === false || defined?.value === true) return undefined;
  if (password === undefined && entry.saysNone(factor)) return undefined;
  const looked = lookedAt(entry, [factor, generation]);
  const own = { entry: entry.pointer, looked };
  const unique = entry.flag(generation, "uniquePerDevice") ?? entry.flag(factor, "uniquePerDevice");
  const origin = weakest([password, unique]);
  if (unique?.value === false) {
    return fails({
      ...own,
      at: unique.at,
      ...(unique.quote !== undefined && { quote: unique.quote }),
      origin,
      because: `${entry.label} uses a password that several devices share.`,
      todo: "Give each device a password of its own, or let the user define it before first use.",
    });
  }
  if (password === undefined || defined === undefined) {
    return staysOpen({
      ...own,
      at: entry.nearest(factor),
      because: `${entry.label} does not say ${password === undefined ? "whether it uses a password" : "who defines the password"}.`,
      todo: `Declare under ${factor} of ${entry.label}: type, userDefined.`,
    });
  }
  if (unique === undefined) {
    return staysOpen({
      ...own,
      at: entry.nearest(generation),
      because: `${entry.label} uses a password that the user does not define, and does not say that it is unique per device.`,
      todo: `Say how the password of ${entry.label} is generated and whether it is unique per device (uniquePerDevice).`,
    });
  }
  return passes({
    ...own,
    at: unique.at,
    origin,
    because: `The password of ${entry.label} is unique per device.`,
  });
}

/** The units of test scenario 5.1. */
export const passwords: Judges = {
  "5.1-1-1 a": {
    disposition: "decided",
    about:
      "Decided by who defines a password (userDefined) and whether it is unique per device (uniquePerDevice).",
    judge: forEach("AuthMech", uniqueness),
  },
};
