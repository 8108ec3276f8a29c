import { defineRule, type Fix } from "@bollard/model";
import { type CafEdition, editionsWith, kindOf, profiles } from "@bollard/ncsc-caf";
import type { PlaceRegister } from "../../definition/place-register.js";
import { cafEvidenceOf } from "../caf-evidence.js";

/** Reports CAF evidence without an edition, and a profile of another edition than is named. */
export const cafEditionMissing = defineRule<PlaceRegister>({
  id: "place/caf-edition-missing",
  title: "CAF evidence names the edition, and the profile is of that edition",
  level: "warning",
  cites: [],
  why: "Without the edition nobody can tell which outcomes the evidence is for: v3.2 has 39 and v4.0 has 41, and the same id can mean two things.",
  resolution: "suggestion",
  check(register, report) {
    const { edition, evidence } = cafEvidenceOf(register);
    const ofProfile = editionOfProfile(register.caf?.profile);
    const keys = Object.keys(evidence);
    if (edition !== undefined) {
      if (ofProfile === undefined || ofProfile === edition) return;
      report.at(["caf", "profile"], {
        what: `The profile “${register.caf?.profile}” is of CAF v${ofProfile}, and the edition is ${edition}.`,
        todo: "Name the profile and the edition that belong together.",
      });
      return;
    }
    if (keys.length === 0 && ofProfile === undefined) return;
    const must = ofProfile ?? onlyEditionWith(keys);
    report.missing(["caf", "edition"], {
      what:
        keys.length > 0
          ? "Evidence is recorded against the CAF, and no edition is named."
          : "A profile of the CAF is named, and no edition.",
      todo: must
        ? `Write the edition; what is recorded belongs to ${must}.`
        : "Write the edition, 3.2 or 4.0.",
      suggestions: (must ? [must] : (["3.2", "4.0"] as const)).map(write),
    });
  },
});

function editionOfProfile(named: string | undefined): CafEdition | undefined {
  const plain = named?.trim().toLowerCase();
  return profiles().find((one) => one.id === plain || one.title.toLowerCase() === plain)?.edition;
}

/** The edition that alone has an outcome which the evidence names; `undefined` where that is not one. */
function onlyEditionWith(keys: readonly string[]): CafEdition | undefined {
  const single = keys.map((key) =>
    editionsWith(key).filter((number) => kindOf(number, key) === "outcome"),
  );
  const [first, second] = new Set(single.filter((editions) => editions.length === 1).flat());
  return second === undefined ? first : undefined;
}

function write(edition: CafEdition): Fix {
  return {
    title: `Write edition ${edition}`,
    edits: [{ kind: "set", pointer: "/caf/edition", value: edition }],
  };
}
