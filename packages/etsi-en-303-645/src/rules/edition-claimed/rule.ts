import { defineRule } from "@bollard/model";
import { v211 } from "../../v2.1.1/index.js";
import { v313 } from "../../v3.1.3/index.js";
import { claimedEdition, type IcsSubject } from "../ics-subject.js";
import { editionOfIds } from "../provision-spelling.js";
import { claim } from "../remedies.js";

/** Reports an ICS that does not say which edition of EN 303 645 it answers. */
export const editionClaimed = defineRule<IcsSubject>({
  id: "en-303-645/edition-claimed",
  title: "An ICS names the edition of EN 303 645 that it answers",
  level: "error",
  cites: [],
  why: "The editions differ in provisions, conditions and ids, so answers cannot be judged without knowing which one they answer.",
  resolution: "suggestion",
  check(subject, report) {
    if (subject.ics === undefined || claimedEdition(subject)) return;
    const guess = editionOfIds(Object.keys(subject.ics));
    report.missing(["claims", "etsi-en-303-645"], {
      what: "There is an ICS, but no edition of EN 303 645 is claimed, so nothing in it is judged.",
      todo: guess
        ? `Claim the edition that was used. The ids in the ICS look like ${guess.label}.`
        : `Claim the edition that was used: ${v313.label}, or ${v211.label} where the UK product security regime is relied on.`,
      suggestions: (guess === v211 ? [v211, v313] : [v313, v211]).map(claim),
    });
  },
});
