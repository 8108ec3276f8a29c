import { type InstrumentId, instrument, nationsOf } from "@bollard/connected-place-sectors";
import { defineRule, type Remark, type Report } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { indexOf } from "../../elements.js";
import { contradictionOf } from "../../sectors/contradiction.js";
import type { ScopeEntry } from "../../sectors/scope-decisions.js";
import { citeInstrument } from "../../sectors/sector-rule.js";

/** Reports scope decisions that contradict each other, or what the register says elsewhere. */
export const scopeContradicts = defineRule<PlaceRegister>({
  id: "place/scope-contradicts",
  title: "Scope decisions agree with each other and with the register",
  level: "warning",
  cites: [],
  why: "Who reads a decision relies on it. Two that differ, or one that the rest of the register contradicts, leave open what holds.",
  resolution: "person",
  check(register, report) {
    const first = new Map<string, { readonly entry: ScopeEntry; readonly number: number }>();
    for (const [index, entry] of (register.scope ?? []).entries()) {
      const { instrument: id, decision } = entry;
      if (id === undefined || decision === undefined) continue;
      const key = `${id} ${entry.for ?? ""}`;
      const earlier = first.get(key);
      if (earlier) report.at(["scope", index], twice(entry, earlier.entry, earlier.number));
      else first.set(key, { entry, number: index + 1 });
      reportContradiction(register, index, id, entry, report);
    }
    reportLaws(register, first, report);
  },
});

function twice(
  { instrument: id, decision, ...rest }: ScopeEntry,
  earlier: ScopeEntry,
  number: number,
): Remark {
  const about = rest.for === undefined ? "the place" : `“${rest.for}”`;
  const differs = earlier.decision !== decision;
  return {
    part: "key",
    level: differs ? "warning" : "info",
    what: `Whether ${about} is in scope of ${id} is decided twice${differs ? ", and not alike" : ""}: entry ${number} says ${earlier.decision}.`,
    todo: "Keep the one that holds, and say why in it.",
  };
}

function reportContradiction(
  register: PlaceRegister,
  index: number,
  id: InstrumentId,
  entry: ScopeEntry,
  report: Report,
): void {
  const nation = register.place?.nation;
  const { jurisdiction, type, title } = instrument(id);
  const cites = [citeInstrument(id)];
  const path = ["scope", index, "decision"];
  if (entry.decision === "out") {
    const what = contradictionOf(register, entry);
    const todo = "Look at the decision again, or correct the register.";
    if (what) report.at(path, { what, todo, cites });
    return;
  }
  if (nation !== undefined && !nationsOf(jurisdiction).includes(nation)) {
    report.at(path, {
      what: `“${id}” is decided to be in scope, has effect in ${jurisdiction} alone, and the place lies in another nation.`,
      todo: "Look at the decision again, or correct the nation of the place.",
      cites,
    });
  }
  if (type === "bill" || type === "draft-law" || type === "proposal") {
    report.at(path, {
      level: "hint",
      what: `“${id}” is decided to be in scope; as far as was seen, ${title} is a proposal, not law.`,
      todo: "Look up its state, and write when that is done again under review.",
      cites,
    });
  }
}

/** Reports services that name among their laws what was decided to be out of scope for them. */
function reportLaws(
  register: PlaceRegister,
  decided: ReadonlyMap<string, { readonly entry: ScopeEntry; readonly number: number }>,
  report: Report,
): void {
  for (const { entry: service, path } of indexOf(register).of("services")) {
    for (const [index, law] of (service.laws ?? []).entries()) {
      const own = decided.get(`${law} ${service.id ?? "?"}`) ?? decided.get(`${law} `);
      if (own?.entry.decision !== "out") continue;
      report.at([...path, "laws", index], {
        what: `“${law}” was found to reach the service, but entry ${own.number} of scope says that it is out.`,
        todo: "Keep the one that holds, and correct the other.",
      });
    }
  }
}
