import { sectors, useCases } from "@bollard/connected-place-sectors";
import { type Estate, placeKey } from "./estate.js";
import { bar, figures, largestFirst, type SurveyRow, type SurveyTable } from "./survey-table.js";

interface Counted {
  systems: number;
  readonly places: Set<string>;
}

/** Systems by what they are used for. */
export function useCaseTable(estate: Estate): SurveyTable {
  return {
    id: "systems-by-use-case",
    caption: "Systems by use case",
    columns: [{ label: "Use case", width: 4 }, bar("Systems", "na"), figures("Places")],
    rows: rowsOf(estate, titleOf),
    empty: "No register lists a system.",
  };
}

/** Systems by the sector of what they are used for. */
export function sectorTable(estate: Estate): SurveyTable {
  return {
    id: "systems-by-sector",
    caption: "Systems by sector",
    columns: [{ label: "Sector", width: 4 }, bar("Systems", "na"), figures("Places")],
    rows: rowsOf(estate, (id) => {
      const sector = useCases().find((one) => one.id === id)?.sector;
      return sectors.find((one) => one.id === sector)?.title ?? titleOf("");
    }),
    empty: "No register lists a system.",
  };
}

function titleOf(id: string): string {
  if (id === "") return "No use case said";
  return useCases().find((one) => one.id === id)?.title ?? id;
}

function rowsOf({ places }: Estate, groupOf: (useCase: string) => string): readonly SurveyRow[] {
  const groups = new Map<string, Counted>();
  for (const file of places) {
    for (const [useCase, count] of Object.entries(file.useCases)) {
      const name = groupOf(useCase);
      const group = groups.get(name) ?? { systems: 0, places: new Set() };
      group.systems += count;
      group.places.add(placeKey(file));
      groups.set(name, group);
    }
  }
  const rows = [...groups].map(([name, { systems, places: all }]) => ({
    cells: [name, systems, all.size],
  }));
  return largestFirst(rows, 1);
}
