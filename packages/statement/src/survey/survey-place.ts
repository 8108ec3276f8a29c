import {
  type Element,
  indexOf,
  listNames,
  type PlaceRegister,
  type RegisterIndex,
  saysSomething,
} from "@bollard/place-register";
import type {
  FileFacts,
  PlaceFile,
  SurveyedAssurance,
  SurveyedDevices,
  SurveyedFlow,
  SurveyedSupplier,
} from "./survey-model.js";
import { type CountedFinding, inOrder, tallyFindings } from "./tally.js";

/**
 * What a survey keeps of a place register. A pure function.
 * @param isPart true for a file of a register whose first file is another: only its findings count
 */
export function surveyPlace(
  facts: FileFacts,
  register: PlaceRegister,
  findings: readonly CountedFinding[],
  isPart = false,
): PlaceFile {
  const { name, organisation, kind, nation } = register.place ?? {};
  const found = tallyFindings(findings);
  const place = defined({ name, organisation, kind, nation });
  const own = { ...facts, kind: "place", place, ...found } as const;
  return { ...own, ...(isPart ? nothing : factsOf(indexOf(register))) };
}

type Facts = Pick<
  PlaceFile,
  "counts" | "useCases" | "deviceClasses" | "suppliers" | "assurances" | "flows"
>;

const nothing: Facts = {
  counts: {},
  useCases: {},
  deviceClasses: [],
  suppliers: [],
  assurances: [],
  flows: [],
};

function factsOf(index: RegisterIndex): Facts {
  return {
    counts: Object.fromEntries(
      listNames.map((list) => [list, index.of(list).length] as const).filter(([, count]) => count),
    ),
    useCases: useCasesOf(index),
    deviceClasses: index.of("deviceClasses").map(devicesOf),
    suppliers: suppliersOf(index),
    assurances: assurancesOf(index),
    flows: flowsOf(index),
  };
}

function useCasesOf(index: RegisterIndex): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { entry } of index.of("systems")) {
    const useCase = entry.useCase ?? "";
    counts.set(useCase, (counts.get(useCase) ?? 0) + 1);
  }
  return inOrder(counts);
}

function devicesOf({ entry, label }: Element<"deviceClasses">): SurveyedDevices {
  const { name, model, maker, count, supportEnds } = entry;
  return { label: name ?? label, ...defined({ model, maker: maker?.name, count, supportEnds }) };
}

function suppliersOf(index: RegisterIndex): readonly SurveyedSupplier[] {
  const systems = new Map<string, Set<string>>();
  for (const { entry, pointer } of index.of("systems")) {
    for (const id of [entry.supplier, ...(entry.dependsOn ?? [])]) {
      if (id !== undefined) systems.set(id, (systems.get(id) ?? new Set()).add(pointer));
    }
  }
  return index.of("suppliers").map(({ entry, label }) => {
    const { id = "", name, parent, countryOfControl: country, critical } = entry;
    const own = { name: name ?? label, systems: systems.get(id)?.size ?? 0 };
    return { ...own, ...defined({ parent, country, critical }) };
  });
}

function assurancesOf(index: RegisterIndex): readonly SurveyedAssurance[] {
  return index
    .of("suppliers")
    .flatMap(({ entry, label }) =>
      (entry.assurances ?? []).flatMap(({ what = "An assurance", expires }) =>
        expires === undefined ? [] : [{ supplier: entry.name ?? label, what, expires }],
      ),
    );
}

/** What a flow does not say of its data, the data set says to which they belong. */
function flowsOf(index: RegisterIndex): readonly SurveyedFlow[] {
  return index.of("flows").flatMap(({ entry, label }) => {
    const data = index.first(entry.dataSet, "dataSets")?.entry;
    const special = entry.specialCategory ?? data?.specialCategory ?? false;
    if (!special && !(entry.personal ?? data?.personal ?? false)) return [];
    const dpia = saysSomething(entry.dpia) || saysSomething(data?.dpia);
    const lawfulBasis = entry.lawfulBasis ?? data?.lawfulBasis;
    return [{ label: entry.name ?? label, special, dpia, ...defined({ lawfulBasis }) }];
  });
}

/** An object without the members that are not said. */
function defined<T extends Readonly<Record<string, unknown>>>(
  members: T,
): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  const said = Object.entries(members).filter(([, value]) => value !== undefined);
  return Object.fromEntries(said) as { readonly [K in keyof T]?: Exclude<T[K], undefined> };
}
