import { type UseCaseId, useCases } from "@bollard/connected-place-sectors";
import { type Citation, remember } from "@bollard/model";
import { classify, type NisClassification, type NisFacts, type NisItemId } from "@bollard/uk-nis";
import type { PlaceRegister } from "../definition/place-register.js";
import { type Element, indexOf, type RegisterIndex } from "../elements.js";
import { nameOf } from "./check-rule.js";

type Service = Element<"services">;
type ScopeDecision = NonNullable<PlaceRegister["scope"]>[number];

/** A service with what its facts amount to under the NIS Regulations 2018. */
export interface NisService {
  readonly service: Service;
  /** The service as a sentence begins with it. */
  readonly name: string;
  /** Whether it declares any fact besides the nation. */
  readonly declares: boolean;
  readonly classification: NisClassification;
  /** The use cases of its systems that may have to do with the Regulations. */
  readonly useCases: readonly UseCaseId[];
  /** What a person decided on the Regulations, the nearest to the service first: service, system, place. */
  readonly decision: ScopeDecision | undefined;
}

/** The services of a register under the Regulations, ideas left out; a second call is free. */
export const nisServicesOf = /* @__PURE__ */ remember(collect);

/** The facts of a service as the Regulations ask for them; the nation is that of the place where it has none. */
export function nisFactsOf({ entry }: Service, { place }: PlaceRegister): NisFacts {
  const { registered: _, authority: __, cafProfile: ___, ...facts } = entry.nis ?? {};
  return { ...(place?.nation && { nation: place.nation }), ...facts };
}

/** Cites items of the Regulations. */
export function citeNis(...items: readonly NisItemId[]): readonly Citation[] {
  return items.map((item) => ({ framework: "uk-nis", edition: "2018/506", item }));
}

/** The thresholds that declared facts meet, such as `paragraph 9`; `undefined` where there are none. */
export function thresholdsMet({ thresholds }: NisClassification): string | undefined {
  const places = thresholds.flatMap(({ paragraphs }) => paragraphs);
  if (places.length === 0) return undefined;
  return `paragraph${places.length > 1 ? "s" : ""} ${places.join(" and ")}`;
}

function collect(register: PlaceRegister): readonly NisService[] {
  const index = indexOf(register);
  const ofService = useCasesByService(index);
  const decisions = decisionsByService(register, index);
  return index
    .of("services")
    .filter(({ entry }) => entry.stage !== "idea")
    .map((service) => {
      const { id } = service.entry;
      const facts = nisFactsOf(service, register);
      return {
        service,
        name: nameOf(service),
        declares: Object.keys(facts).some((name) => name !== "nation"),
        classification: classificationOf(facts),
        useCases: [...((id !== undefined && ofService.get(id)) || [])],
        decision: (id !== undefined ? decisions.get(id) : undefined) ?? decisions.get(wholePlace),
      };
    });
}

/** So many classifications are kept. */
const most = 500;

/** Facts that are the same, and above all none, are classified once, whichever register declares them. */
const classified = /* @__PURE__ */ new Map<string, NisClassification>();

function classificationOf(facts: NisFacts): NisClassification {
  const key = JSON.stringify(facts);
  const known = classified.get(key);
  if (known) return known;
  const made = classify(facts);
  if (classified.size >= most) classified.clear();
  classified.set(key, made);
  return made;
}

/** The use cases that the Regulations, or the guidance of a department on them, may have to do with. */
function mayConcern(): ReadonlySet<string> {
  const named = useCases().filter(({ overlays }) =>
    overlays.some(({ instrument }) => instrument === "nis-2018" || instrument === "dft-nis"),
  );
  return new Set(named.map(({ id }) => id));
}

function useCasesByService(index: RegisterIndex): ReadonlyMap<string, ReadonlySet<UseCaseId>> {
  const concerned = mayConcern();
  const found = new Map<string, Set<UseCaseId>>();
  for (const { entry } of index.of("systems")) {
    const { useCase, services = [], stage } = entry;
    if (useCase === undefined || stage === "planned" || !concerned.has(useCase)) continue;
    for (const id of services) found.set(id, (found.get(id) ?? new Set()).add(useCase));
  }
  return found;
}

const wholePlace = "";

/** What was decided on the Regulations: of a service, of a system for its services, of the place. */
function decisionsByService(
  { scope = [] }: PlaceRegister,
  index: RegisterIndex,
): ReadonlyMap<string, ScopeDecision> {
  const taken = scope.filter((one) => one.instrument === "nis-2018" && one.decision);
  const found = new Map<string, ScopeDecision>();
  const ofSystems = taken.filter((one) => index.first(one.for, "services") === undefined);
  for (const decision of ofSystems) {
    const { services = [] } = index.first(decision.for, "systems")?.entry ?? {};
    for (const id of services) found.set(id, decision);
    if (decision.for === undefined) found.set(wholePlace, decision);
  }
  for (const decision of taken) {
    if (index.first(decision.for, "services")) found.set(decision.for ?? wholePlace, decision);
  }
  return found;
}
