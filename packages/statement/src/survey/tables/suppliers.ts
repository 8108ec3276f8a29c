import { type Estate, placeKey, placeName } from "./estate.js";
import { bar, compareTexts, figures, largestFirst, type SurveyTable } from "./survey-table.js";
import { inAYear } from "./year.js";

interface Concentration {
  /** The spellings of its name, with how often each is used. */
  readonly names: Map<string, number>;
  readonly places: Set<string>;
  readonly criticalIn: Set<string>;
  readonly parents: Set<string>;
  readonly countries: Set<string>;
  systems: number;
}

/** Suppliers by the number of places that rely on them. */
export function supplierTable({ places }: Estate): SurveyTable {
  const suppliers = new Map<string, Concentration>();
  for (const file of places) {
    for (const { name, parent, country, critical, systems } of file.suppliers) {
      const known = suppliers.get(foldCompany(name)) ?? newSupplier();
      suppliers.set(foldCompany(name), known);
      known.names.set(name, (known.names.get(name) ?? 0) + 1);
      known.places.add(placeKey(file));
      if (critical === true) known.criticalIn.add(placeKey(file));
      if (parent !== undefined) known.parents.add(parent);
      if (country !== undefined) known.countries.add(country);
      known.systems += systems;
    }
  }
  const rows = [...suppliers.values()].map((one) => ({
    cells: [
      commonest(one.names),
      one.places.size,
      one.criticalIn.size,
      one.systems,
      inOneText(one.parents),
      inOneText(one.countries),
    ],
    ...(one.criticalIn.size > 1 && { tone: "open" as const }),
  }));
  return {
    id: "suppliers",
    caption: "Suppliers by the number of places that rely on them",
    columns: [
      { label: "Supplier", width: 3 },
      bar("Places", "na"),
      figures("Places where critical"),
      figures("Systems"),
      { label: "Owned by", width: 2 },
      { label: "Controlled from", width: 2 },
    ],
    rows: largestFirst(rows, 1, 2, 3),
    empty: "No register lists a supplier.",
  };
}

function newSupplier(): Concentration {
  return {
    names: new Map(),
    places: new Set(),
    criticalIn: new Set(),
    parents: new Set(),
    countries: new Set(),
    systems: 0,
  };
}

const forms = /\s(?:limited|ltd|plc|llp|inc|gmbh|company|co)$/;

/** A company by its name, without case, punctuation and legal form. */
export function foldCompany(name: string): string {
  const plain = name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, " ")
    .trim();
  return plain.replace(forms, "") || name;
}

/** The spelling that is used most; of those used alike, the first. */
function commonest(names: ReadonlyMap<string, number>): string {
  const [first] = [...names].sort(([a, used], [b, other]) => other - used || compareTexts(a, b));
  return first?.[0] ?? "";
}

function inOneText(texts: ReadonlySet<string>): string | undefined {
  return texts.size === 0 ? undefined : [...texts].sort().join("; ");
}

/** The assurances of suppliers that have expired or expire within a year. */
export function assuranceTable({ places, today }: Estate): SurveyTable {
  const end = inAYear(today);
  const rows = places.flatMap((file) =>
    file.assurances
      .filter(({ expires }) => expires <= end)
      .map(({ supplier, what, expires }) => ({
        cells: [expires, what, supplier, placeName(file)],
        tone: expires < today ? ("fail" as const) : ("open" as const),
      })),
  );
  return {
    id: "assurances-expiring",
    caption: "Assurances of suppliers that have expired or expire within 12 months",
    columns: [
      { label: "Expires", width: 1.5 },
      { label: "Assurance", width: 3 },
      { label: "Supplier", width: 3 },
      { label: "Place", width: 2 },
    ],
    rows: rows.sort((a, b) => compareTexts(a.cells.join("\n"), b.cells.join("\n"))),
    empty: "No assurance is recorded that has expired or expires within 12 months.",
  };
}
