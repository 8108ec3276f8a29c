import type { Truth } from "@bollard/model";
import type { Password } from "../facts/index.js";
import type { PstiItemId } from "../item-id.js";
import type { PstiSubject } from "./psti-subject.js";
import { quote } from "./wording.js";

/** One kind of password with its place in the list. */
export interface ListedPassword {
  readonly password: Password;
  readonly index: number;
  /** How a sentence about it begins: `The password for “the web page”`. */
  readonly name: string;
}

/** Why a password that differs from product to product can be guessed all the same. */
interface Weakness {
  readonly item: PstiItemId;
  /** Completes a sentence about the password. */
  readonly what: string;
}

/** The entries that count as passwords; what has another kind does not. */
export function countedPasswords(subject: PstiSubject): readonly ListedPassword[] {
  return listed(subject).filter(({ password }) => (password.kind ?? "password") === "password");
}

/** The PINs for pairing; they count as passwords over the Internet Protocol suite only. */
export function pairingPins(subject: PstiSubject): readonly ListedPassword[] {
  return listed(subject).filter(({ password }) => password.kind === "pairing-pin");
}

/** Says whether products share a password that the manufacturer sets. */
export function isShared({ definedBy, uniquePerProduct }: Password): Truth {
  if (definedBy === "user" || uniquePerProduct === true) return "false";
  if (definedBy === undefined || uniquePerProduct === undefined) return "unknown";
  return "true";
}

/** Says whether a password rests on being unique per product, not on the user's choice. */
export function isUniquePerProduct({ definedBy, uniquePerProduct }: Password): boolean {
  return definedBy !== "user" && uniquePerProduct === true;
}

/** What makes a password guessable by what it is made from, as far as that is declared. */
export function weaknessOf({ basis, protection }: Password): Weakness | undefined {
  if (basis === "counter") {
    return { item: "Schedule 1 paragraph 1(3)(a)", what: "is made from a counter" };
  }
  if (basis === "public-information") {
    return { item: "Schedule 1 paragraph 1(3)(b)", what: "is made from public information" };
  }
  if (basis !== "product-identifier" || protection !== "none") return undefined;
  return {
    item: "Schedule 1 paragraph 1(3)(c)",
    what: "is made from an identifier of the product, and nothing hides that identifier",
  };
}

function listed(subject: PstiSubject): readonly ListedPassword[] {
  return (subject.psti?.passwords ?? []).map((password, index) => ({
    password,
    index,
    name: nameOf(password, index),
  }));
}

function nameOf({ kind, for: purpose }: Password, index: number): string {
  const noun = kind === "pairing-pin" ? "pairing PIN" : "password";
  return purpose?.trim()
    ? `The ${noun} for ${quote(purpose)}`
    : `The ${noun} in entry ${index + 1}`;
}
