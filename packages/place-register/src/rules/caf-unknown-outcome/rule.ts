import { type Answer, readAnswer } from "@bollard/device-spec";
import { defineRule, type Remark, toPointer } from "@bollard/model";
import {
  type CafEdition,
  changedMeaning,
  edition,
  editionsWith,
  isOutcomeId,
  kindOf,
  predecessorsOf,
  successorsOf,
} from "@bollard/ncsc-caf";
import { nearest } from "@bollard/shape";
import type { PlaceRegister } from "../../definition/place-register.js";
import { cafEvidenceOf, citeCaf, outcomeInWords, outcomesBelow } from "../caf-evidence.js";

/** Reports evidence under what is no outcome of the edition that the register names. */
export const cafUnknownOutcome = defineRule<PlaceRegister>({
  id: "place/caf-unknown-outcome",
  title: "CAF evidence stands under outcomes of the edition that is used",
  level: "error",
  cites: [],
  why: "The editions of the CAF have different outcomes, and two ids mean something else in each. Evidence under the wrong id is evidence for nothing, or for another outcome.",
  resolution: "fix",
  check(register, report) {
    const { edition: number, evidence } = cafEvidenceOf(register);
    const taken = new Set(Object.keys(evidence));
    for (const [key, answer] of Object.entries(evidence)) {
      const remark =
        number === undefined
          ? inNeither(key, taken)
          : isOutcomeId(number, key)
            ? ofOtherMeaning(number, key, answer)
            : inOther(number, key, taken);
      if (remark) report.at(["caf", "evidence", key], { part: "key", ...remark });
    }
  },
});

/** A key while no edition is named: wrong if neither has it. */
function inNeither(key: string, taken: ReadonlySet<string>): Remark | undefined {
  if (editionsWith(key).some((number) => kindOf(number, key) === "outcome")) return undefined;
  const ids = [...edition("3.2").items, ...edition("4.0").items].map(({ id }) => id);
  return unknown(key, "any edition of the CAF", [...new Set(ids)], taken);
}

/** A key that is no outcome of the edition: of the other edition, a whole principle, or nothing. */
function inOther(number: CafEdition, key: string, taken: ReadonlySet<string>): Remark {
  const other = number === "4.0" ? "3.2" : "4.0";
  const below = outcomesBelow(number, key);
  if (below.length > 0) {
    return {
      what: `“${key}” is ${kindOf(number, key) === "principle" ? "a principle" : "an objective"} of CAF v${number}; evidence is recorded by outcome.`,
      todo: `Move it to the outcomes that it shows: ${below.join(", ")}.`,
    };
  }
  if (kindOf(other, key) !== "outcome") {
    const ids = edition(number).items.map(({ id }) => id);
    return unknown(key, `CAF v${number}`, ids, taken);
  }
  const lives = livesOnAs(number, key);
  const [to] = lives;
  const what = `${outcomeInWords(other, key)} is an outcome of CAF v${other}, and none of v${number}.`;
  if (to === undefined) {
    return {
      what,
      todo: `CAF v${number} has nothing in its place. Take it out, or name the edition that is used.`,
      cites: citeCaf(other, key),
    };
  }
  const names = lives.map((id) => outcomeInWords(number, id)).join(" and ");
  const only = lives.length === 1 && !taken.has(to);
  return {
    what,
    todo: only
      ? `Move it to ${names}, which took its place.`
      : `What it shows belongs to ${names} now; move it there, beside what is recorded already.`,
    cites: citeCaf(number, ...lives),
    ...(only && { fix: rename(key, to) }),
  };
}

/** The outcomes of an edition in which one of the other lives on. */
function livesOnAs(number: CafEdition, id: string): readonly string[] {
  if (number === "4.0") return isOutcomeId("3.2", id) ? successorsOf(id) : [];
  return isOutcomeId("4.0", id) ? predecessorsOf(id) : [];
}

/** Evidence that is older than the edition, under an id that meant something else before. */
function ofOtherMeaning(number: CafEdition, key: string, answer: Answer): Remark | undefined {
  const { published } = edition(number);
  const on = typeof answer === "string" ? undefined : answer.on;
  if (number === "3.2" || on === undefined || published === undefined || on >= published) {
    return undefined;
  }
  if (!changedMeaning(key) || !readAnswer(answer).answered) return undefined;
  const before = livesOnAs(number, key).map((id) => outcomeInWords(number, id));
  return {
    level: "warning",
    question: true,
    what: `The evidence under ${outcomeInWords(number, key)} is of ${on}, when ${outcomeInWords("3.2", key)} stood under that id.`,
    todo: `See which of the two it shows; what shows the former belongs to ${before.join(" and ")} in CAF v${number}. Then write the day on which that was seen.`,
    cites: citeCaf(number, key),
  };
}

function unknown(
  key: string,
  where: string,
  ids: readonly string[],
  taken: ReadonlySet<string>,
): Remark {
  const near = nearest(key, ids);
  const remedy = near && !taken.has(near.candidate) && rename(key, near.candidate);
  return {
    what: `“${key}” is no outcome of ${where}.`,
    todo: near
      ? `Write ${near.candidate} if that is meant.`
      : "Record the evidence by an outcome, such as A1.a.",
    ...(remedy && (near.same ? { fix: remedy } : { suggestions: [remedy] })),
  };
}

function rename(from: string, to: string) {
  const pointer = toPointer(["caf", "evidence", from]);
  return { title: `Move to ${to}`, edits: [{ kind: "rename" as const, pointer, key: to }] };
}
