import { type Estate, placeName } from "./estate.js";
import { bar, compareTexts, type SurveyTable } from "./survey-table.js";

/** Flows of personal data by whether an assessment is recorded. */
export function personalDataTable({ places }: Estate): SurveyTable {
  const flows = places.flatMap((file) => file.flows);
  const row = (label: string, special: boolean) => {
    const own = flows.filter((flow) => flow.special === special);
    const without = own.filter(({ dpia }) => !dpia).length;
    return { cells: [label, without, own.length - without] };
  };
  return {
    id: "personal-data",
    caption: "Data flows with personal data, and whether an impact assessment is recorded",
    columns: [
      { label: "Data", width: 4 },
      bar("No assessment recorded", "open"),
      bar("Assessment recorded", "pass"),
    ],
    rows: [row("Special category data", true), row("Other personal data", false)],
    empty: "",
  };
}

/** The flows of personal data without an assessment, those with special category data first. */
export function withoutAssessmentTable({ places }: Estate): SurveyTable {
  const rows = places.flatMap((file) =>
    file.flows
      .filter(({ dpia }) => !dpia)
      .map(({ label, special, lawfulBasis }) => ({
        cells: [special ? "Special category" : "Personal", label, lawfulBasis, placeName(file)],
        ...(special && { tone: "open" as const }),
      })),
  );
  const place = ({ cells }: { readonly cells: readonly unknown[] }) =>
    `${cells[0] === "Personal" ? 1 : 0}${cells[3]}\n${cells.join("\n")}`;
  return {
    id: "without-impact-assessment",
    caption: "Data flows with personal data for which no impact assessment is recorded",
    columns: [
      { label: "Data", width: 1.5 },
      { label: "Flow", width: 3 },
      { label: "Lawful basis", width: 2 },
      { label: "Place", width: 2 },
    ],
    rows: rows.sort((a, b) => compareTexts(place(a), place(b))),
    empty: "An impact assessment is recorded for every flow of personal data that is recorded.",
  };
}
