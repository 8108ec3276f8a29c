import type { Survey } from "./survey-model.js";
import { estateOf } from "./tables/estate.js";
import { areaTable, frameworkTable, itemTable, ruleTable } from "./tables/findings.js";
import { personalDataTable, withoutAssessmentTable } from "./tables/personal-data.js";
import { estateTable, placesTable, unreadTable } from "./tables/places.js";
import { assuranceTable, supplierTable } from "./tables/suppliers.js";
import { endingTable, supportTable } from "./tables/support.js";
import type { SurveyTable } from "./tables/survey-table.js";
import { sectorTable, useCaseTable } from "./tables/systems.js";

/** Tables of a survey that belong together. */
export interface SurveySection {
  readonly title: string;
  readonly tables: readonly SurveyTable[];
}

/** What a survey comes to, section by section. The same survey gives the same tables. */
export function surveySections(survey: Survey): readonly SurveySection[] {
  const estate = estateOf(survey);
  return [
    { title: "In figures", tables: [estateTable(estate)] },
    { title: "Systems", tables: [useCaseTable(estate), sectorTable(estate)] },
    { title: "Support of devices", tables: [supportTable(estate), endingTable(estate)] },
    {
      title: "Findings",
      tables: [areaTable(estate), frameworkTable(estate), itemTable(estate), ruleTable(estate)],
    },
    { title: "Suppliers", tables: [supplierTable(estate), assuranceTable(estate)] },
    {
      title: "Personal data",
      tables: [personalDataTable(estate), withoutAssessmentTable(estate)],
    },
    { title: "Places", tables: [placesTable(estate)] },
    { title: "Files that could not be read", tables: [unreadTable(estate)] },
  ];
}
