import type { DeviceSpec } from "@bollard/device-spec";
import type { Pointer } from "@bollard/model";
import type { Count } from "@bollard/procurement-document";
import { contradicted, joinAnswers, met, person, quoted, silent } from "../answers.js";
import type { Product } from "../product.js";
import type { TraceAnswer } from "../trace-model.js";
import type { Asked } from "./asked.js";
import { byProvisions } from "./by-provisions.js";

type Password = NonNullable<NonNullable<DeviceSpec["psti"]>["passwords"]>[number];

const forbids =
  /\b(?:no|not|never|neither|none|unique|uniquely|without|differ\w*|individual\w*|prohibit\w*|free of|chang\w+|eliminat\w+|remov\w+|replac\w+|avoid\w*)\b/i;
const changes = /\b(?:chang\w+|replac\w+|remov\w+)\b/i;
const unconditional = /\b(?:no|never|none|without|unique|uniquely|differ\w*|individual\w*)\b/i;
const guessable = /\b(?:deriv\w+|serial|guess\w*|predict\w*|random\w*|mac address(?:es)?)\b/i;
const provisions = ["5.1-1", "5.1-2"];

/** Compares the declared passwords with what is asked of those that products leave the factory with. */
export function defaultPasswords(asked: Asked, product: Product): TraceAnswer | undefined {
  const { words } = asked;
  if (!forbids.test(words)) {
    return person(
      "The requirement does not say that shared passwords are forbidden; clear up what it asks for.",
    );
  }
  const length = lengthAsked(asked, product);
  const found = unique(words, product);
  const isOfWork = changes.test(words) && !unconditional.test(words);
  const answer = isOfWork && found.verdict !== "silent" ? ofWork(found) : found;
  return length ? joinAnswers([answer, length]) : answer;
}

/** A change before hand-over is made by whoever installs the product. */
function ofWork({ reason, at }: TraceAnswer): TraceAnswer {
  return person(`${reason} Whether passwords are changed in time is a matter of the work.`, ...at);
}

function unique(words: string, product: Product): TraceAnswer {
  const declared = product.spec.psti?.passwords;
  const against = (declared ?? []).flatMap((one, index) => faultOf(one, index, words) ?? []);
  const answers = byProvisions(provisions, product);
  if (against.length > 0 || answers.verdict === "contradicted") {
    return joinAnswers(answers.verdict === "contradicted" ? [...against, answers] : against);
  }
  if (declared === undefined) return answers;
  if (!declared.every((one) => isUnique(one, words))) {
    return joinAnswers([
      person("How every password comes about is not declared.", "/psti/passwords"),
      answers,
    ]);
  }
  const told =
    declared.length === 0
      ? "It is declared that the product has no passwords."
      : "Every declared password is chosen by the user or unique to each product.";
  return met(told, "/psti/passwords");
}

function isUnique({ definedBy, uniquePerProduct, basis }: Password, words: string): boolean {
  if (definedBy === "user") return true;
  return uniquePerProduct === true && (basis === "random" || !guessable.test(words));
}

function faultOf(password: Password, index: number, words: string): TraceAnswer | undefined {
  const { definedBy, uniquePerProduct, basis, protection } = password;
  const at: Pointer = `/psti/passwords/${index}`;
  const name =
    password.for === undefined ? `Password ${index + 1}` : `The password for ${password.for}`;
  if (definedBy === "user") return undefined;
  if (uniquePerProduct === false) {
    return contradicted(`${name} is declared as the same on all units.`, `${at}/uniquePerProduct`);
  }
  const bare = basis === "product-identifier" && protection === "none";
  if (!guessable.test(words) || !(bare || basis === "counter" || basis === "public-information")) {
    return undefined;
  }
  const from = {
    counter: "a counter",
    "public-information": "public information",
    "product-identifier": "an identifier of the product",
  };
  return contradicted(`${name} is made from ${from[basis as keyof typeof from]}.`, `${at}/basis`);
}

/** Compares the length of passwords set in the factory with the least number of characters asked for. */
function lengthAsked({ statement }: Asked, { spec }: Product): TraceAnswer | undefined {
  const least = statement.values.find(
    (one): one is Count => one.kind === "count" && one.of === "character" && one.bound !== "most",
  );
  if (!least) return undefined;
  const table = spec.ixit?.["AuthMech"];
  const lengths = (Array.isArray(table) ? table : []).flatMap(
    (entry: Readonly<Record<string, unknown>>, index) => {
      const { length } = (entry["passwordGenerationMechanism"] ?? {}) as {
        readonly length?: unknown;
      };
      const at = `/ixit/AuthMech/${index}/passwordGenerationMechanism/length`;
      return typeof length === "number" ? [{ length, at }] : [];
    },
  );
  if (lengths.length === 0) return silent("No length of a password is declared.");
  const short = lengths.filter(({ length }) => length < least.amount);
  const told = lengths.map(({ length }) => String(length)).join(" and ");
  const reason = `Passwords from the factory are declared with ${told} characters; the tender says ${quoted(least.text)}.`;
  return short.length > 0
    ? contradicted(reason, ...short.map(({ at }) => at))
    : met(reason, ...lengths.map(({ at }) => at));
}
