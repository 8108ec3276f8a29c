import { toBeWritten } from "@bollard/device-spec";
import { defineRule } from "@bollard/model";
import { type CafEdition, type CafOutcome, edition, profiles } from "@bollard/ncsc-caf";
import type { PlaceRegister } from "../../definition/place-register.js";
import { cafEvidenceOf, citeCaf, hasEvidence } from "../caf-evidence.js";

/** Outcomes of an objective, or of the one principle of it, that have no evidence. */
interface Gap {
  readonly under: string;
  readonly outcomes: readonly CafOutcome[];
}

/** Asks for evidence on the outcomes of the edition of the CAF that the register names. */
export const cafEvidenceMissing = defineRule<PlaceRegister>({
  id: "place/caf-evidence-missing",
  title: "Outcomes of the CAF edition that is used have evidence",
  level: "info",
  cites: [],
  why: "Evidence is what an assessor looks at. How well an outcome is met is expert judgement, and the register says nothing on it.",
  resolution: "suggestion",
  check(register, report) {
    const { edition: number, evidence } = cafEvidenceOf(register);
    if (number === undefined) return;
    for (const { under, outcomes } of gapsIn(number, register)) {
      const ids = outcomes.map(({ id }) => id);
      const blanks = ids.filter((id) => !Object.hasOwn(evidence, id));
      report.at(["caf"], {
        part: "key",
        question: true,
        what: `CAF v${number}, ${under}: no evidence is recorded for ${outcomes.map(({ id, title }) => `${id} (${title})`).join(", ")}.`,
        todo: "Write under caf.evidence, by the ids of the outcomes, what shows each of them and where that is kept; where one does not arise, say why.",
        cites: citeCaf(number, ...ids),
        ...(blanks.length > 0 && { suggestions: [draft(blanks, register)] }),
      });
    }
  },
});

/** What lacks evidence, by objective; by principle where only one of them lacks any. */
function gapsIn(number: CafEdition, register: PlaceRegister): readonly Gap[] {
  const recorded = cafEvidenceOf(register);
  const { objectives, clauses, items } = edition(number);
  const left = leftOut(number, register.caf?.profile);
  const asked = items.filter(({ id }) => !left.has(id));
  const open = asked.filter(({ id }) => !hasEvidence(recorded, id));
  const principleOf = new Map(clauses.map((clause) => [String(clause.id), clause]));
  return objectives.flatMap((objective) => {
    const isUnder = ({ parent }: CafOutcome) => principleOf.get(parent)?.objective === objective.id;
    const outcomes = open.filter(isUnder);
    if (outcomes.length === 0) return [];
    const principles = new Set(outcomes.map(({ parent }) => parent));
    const [only = ""] = principles;
    return [
      {
        under: principles.size === 1 ? `principle ${only}` : `objective ${objective.id}`,
        outcomes,
      },
    ];
  });
}

/** The outcomes that a known profile of the edition does not aim at. */
function leftOut(number: CafEdition, named: string | undefined): ReadonlySet<string> {
  const plain = named?.trim().toLowerCase();
  const profile = profiles().find(
    (one) => one.edition === number && (one.id === plain || one.title.toLowerCase() === plain),
  );
  const minimums: readonly (readonly [string, string])[] = Object.entries(profile?.minimums ?? {});
  return new Set(minimums.flatMap(([id, level]) => (level === "not-achieved" ? id : [])));
}

function draft(ids: readonly string[], { caf }: PlaceRegister) {
  const pointer = "/caf/evidence";
  const blank = Object.fromEntries(ids.map((id) => [id, toBeWritten]));
  const edits =
    caf?.evidence === undefined
      ? [{ kind: "set" as const, pointer, value: blank }]
      : ids.map((id) => ({
          kind: "set" as const,
          pointer: `${pointer}/${id}`,
          value: toBeWritten,
        }));
  return { title: "Add places for the evidence", edits };
}
