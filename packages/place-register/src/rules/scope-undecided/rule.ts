import type { PlaceFact, Undeclared } from "@bollard/connected-place-sectors";
import { toBeWritten } from "@bollard/device-spec";
import { defineRule, type Fix, type Remark, type Segment } from "@bollard/model";
import type { PlaceRegister } from "../../definition/place-register.js";
import { type OpenScope, openScopesOf } from "../../sectors/concerned.js";
import { citeInstrument } from "../../sectors/sector-rule.js";

/** So many systems and reasons are told. */
const shown = 5;
const told = 2;

/** Asks for the decisions on scope that nobody took. */
export const scopeUndecided = defineRule<PlaceRegister>({
  id: "place/scope-undecided",
  title: "Somebody decided whether each instrument that may bind is in scope",
  level: "info",
  cites: [],
  why: "Many laws and codes bind only some bodies or systems. Whether one reaches a place is decided by a person and recorded with the reasons, so that nobody relies on a guess.",
  resolution: "suggestion",
  check(register, report) {
    for (const open of openScopesOf(register))
      report.at(pathOf(open, register), ask(open, register));
  },
});

function pathOf({ systems }: OpenScope, { scope, place }: PlaceRegister): readonly Segment[] {
  if (scope !== undefined) return ["scope"];
  return systems[0]?.path ?? (place === undefined ? [] : ["place"]);
}

function ask(open: OpenScope, register: PlaceRegister): Remark {
  const { instrument, undeclared } = open.relevant;
  const facts = undeclared.filter((one) => one !== "buyer" && one !== "nations");
  const uncertain = open.systems.length === 0 && facts.length > 0;
  const unchecked = instrument.source.verified === "unchecked";
  return {
    part: "key",
    question: true,
    level: unchecked || uncertain ? "hint" : "info",
    what: `Nobody decided whether ${reachOf(open)} in scope of “${instrument.title}” (${instrument.edition}). It may be so, because ${whyOf(open)}.`,
    todo: `Have it decided, and write under scope the instrument ${instrument.id}, the decision, the reasons, who decided by role, and the day.${bearingOn(undeclared)}`,
    cites: [citeInstrument(instrument.id)],
    suggestions: [draft(open, register)],
  };
}

function reachOf({ systems }: OpenScope): string {
  if (systems.length === 0) return "the place is";
  const names = systems
    .slice(0, shown)
    .map(({ entry, label, index }) =>
      entry.id === undefined ? `system ${index + 1}` : `“${label}”`,
    );
  const more = systems.length - names.length;
  const verb = systems.length === 1 ? "is" : "are";
  return `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""} ${verb}`;
}

function whyOf({ reasons }: OpenScope): string {
  const whys = [...new Set(reasons.map(({ why }) => why))];
  const more = whys.length - told;
  return whys.slice(0, told).join("; ") + (more > 0 ? `; and for ${more} more reasons` : "");
}

const bearing: Readonly<Record<Undeclared, string>> = {
  nations: "in which nation the place lies",
  buyer: "what kind of body runs it",
  processesPersonalData: "whether personal data are processed",
  usesConsumerProducts: "whether products made for consumers are used",
  buysAboveThreshold: "whether contracts above the threshold are let",
  usesRadio: "whether devices use radio",
  controlsEquipment: "whether something physical is controlled",
} satisfies Readonly<Record<Undeclared | PlaceFact, string>>;

function bearingOn(undeclared: readonly Undeclared[]): string {
  if (undeclared.length === 0) return "";
  return ` The register leaves open what bears on it: ${undeclared.map((one) => bearing[one]).join("; ")}.`;
}

/** Writes the entry, less the decision, for a person to complete. */
function draft({ relevant, systems, whole }: OpenScope, { scope }: PlaceRegister): Fix {
  const [only, ...others] = systems;
  const id = others.length === 0 || !whole ? only?.entry.id : undefined;
  const entry = {
    instrument: relevant.instrument.id,
    ...(id !== undefined && { for: id }),
    why: toBeWritten,
    by: toBeWritten,
  };
  const edit =
    scope === undefined
      ? ({ kind: "set", pointer: "/scope", value: [entry] } as const)
      : ({ kind: "set", pointer: `/scope/${scope.length}`, value: entry } as const);
  return { title: `Add an entry for the decision on ${relevant.instrument.id}`, edits: [edit] };
}
