import { checks as sectorChecks } from "@bollard/connected-place-sectors";
import {
  type Check,
  type CheckedSubject,
  defineRule,
  type Fix,
  type Segment,
  toPointer,
} from "@bollard/model";
import { checks as cafChecks } from "@bollard/ncsc-caf";
import { checks as principleChecks } from "@bollard/ncsc-connected-places";
import { checks as playbookChecks } from "@bollard/secure-connected-places-playbook";
import { nearest } from "@bollard/shape";
import type { PlaceRegister } from "../../definition/place-register.js";
import { indexOf } from "../../elements.js";

/** For so many unknown ids a guess is made: beyond, the ids are told without one. */
const guesses = 100;

const nouns: Readonly<Record<Exclude<CheckedSubject, "place">, string>> = {
  device: "a device specification",
  procurement: "a procurement document",
};

/** Reports answers to checks that nobody asks of a register. */
export const unknownCheck = defineRule<PlaceRegister>({
  id: "place/unknown-check",
  title: "Answers are to checks that are asked of a register",
  level: "warning",
  cites: [],
  why: "An answer counts by the id of the check that it answers. Under an id that no check has, it answers nothing, and the question is asked again.",
  resolution: "fix",
  check(register, report) {
    const subjects = subjectsById();
    const asked = [...subjects].flatMap(([id, subject]) => (subject === "place" ? id : []));
    let guessed = 0;
    for (const [path, answers] of answersIn(register)) {
      for (const id of Object.keys(answers)) {
        const subject = subjects.get(id);
        if (subject === "place") continue;
        const near = subject === undefined && guessed < guesses ? nearest(id, asked) : undefined;
        guessed += 1;
        const remedy =
          near && !Object.hasOwn(answers, near.candidate)
            ? rename([...path, id], near.candidate)
            : undefined;
        report.at([...path, id], {
          part: "key",
          what: subject
            ? `“${id}” is asked of ${nouns[subject]}, not of a register.`
            : `“${id}” is the id of no check.`,
          todo: near
            ? `Write ${near.candidate} if that is meant.`
            : "Answer under the id that the question names, or keep it under notes.",
          ...(remedy && (near?.same ? { fix: remedy } : { suggestions: [remedy] })),
        });
      }
    }
  },
});

function subjectsById(): ReadonlyMap<string, CheckedSubject> {
  const all: readonly (readonly Check[])[] = [
    principleChecks(),
    sectorChecks(),
    playbookChecks(),
    cafChecks(),
  ];
  return new Map(all.flat().map(({ id, subject }) => [id, subject]));
}

type Answers = NonNullable<NonNullable<PlaceRegister["place"]>["answers"]>;

function answersIn(register: PlaceRegister): readonly (readonly [readonly Segment[], Answers])[] {
  const ofEntries = indexOf(register).all.flatMap(({ path, entry }) =>
    "answers" in entry && entry.answers ? [[[...path, "answers"], entry.answers] as const] : [],
  );
  const common = register.place?.answers;
  return common ? [[["place", "answers"], common], ...ofEntries] : ofEntries;
}

function rename(path: readonly Segment[], key: string): Fix {
  return { title: `Rename to ${key}`, edits: [{ kind: "rename", pointer: toPointer(path), key }] };
}
