import type { Tone } from "../../handover/handover.js";
import { type TalliedLevel, type Tally, talliedLevels } from "../survey-model.js";
import { addTally } from "../tally.js";
import { type Estate, levelsOf, levelWords } from "./estate.js";
import {
  bar,
  compareTexts,
  largestFirst,
  type SurveyColumn,
  type SurveyRow,
  type SurveyTable,
} from "./survey-table.js";

const looks: Readonly<Record<TalliedLevel, Tone>> = {
  error: "fail",
  warning: "open",
  info: "na",
  hint: "na",
  question: "pass",
};

const levelColumns: readonly SurveyColumn[] = talliedLevels.map((level) =>
  bar(levelWords[level], looks[level]),
);

const none = "Nothing was found.";

/** Findings by the area of their rules: the standard, law or subject that their ids begin with. */
export function areaTable(estate: Estate): SurveyTable {
  return {
    id: "findings-by-area",
    caption: "Findings by area of rules and level",
    columns: [{ label: "Area", width: 3 }, ...levelColumns],
    rows: rowsOf(estate, "rules", (rule) => rule.split("/", 1)[0] ?? rule),
    empty: none,
  };
}

/** Findings by rule. */
export function ruleTable(estate: Estate): SurveyTable {
  return {
    id: "findings-by-rule",
    caption: "Findings by rule and level",
    columns: [{ label: "Rule", width: 4 }, ...levelColumns],
    rows: rowsOf(estate, "rules", (rule) => rule),
    empty: none,
  };
}

/** Findings by the standard, law, framework or set of principles that they rest on. */
export function frameworkTable(estate: Estate): SurveyTable {
  return {
    id: "findings-by-standard",
    caption: "Findings by standard, law or set of principles and level",
    columns: [{ label: "Standard", width: 3 }, ...levelColumns],
    rows: rowsOf(estate, "cited", (key) => key.split("#", 1)[0]?.replace("@", " ") ?? key),
    empty: none,
  };
}

/** Findings by the provision, principle or outcome that they rest on; one may rest on several. */
export function itemTable(estate: Estate): SurveyTable {
  return {
    id: "findings-by-item",
    caption: "Findings by provision, principle or outcome and level; one may rest on several",
    columns: [{ label: "Item", width: 4 }, ...levelColumns],
    rows: rowsOf(estate, "cited", (key) => estate.items[key] ?? key),
    empty: none,
  };
}

function rowsOf(
  { places, devices }: Estate,
  by: "rules" | "cited",
  nameOf: (key: string) => string,
): readonly SurveyRow[] {
  const groups = new Map<string, Tally>();
  for (const file of [...places, ...devices]) {
    for (const [key, tally] of Object.entries(file[by])) {
      const name = nameOf(key);
      groups.set(name, addTally(groups.get(name) ?? {}, tally));
    }
  }
  const rows = [...groups]
    .sort(([a], [b]) => compareTexts(a, b))
    .map(([name, tally]) => ({ cells: [name, ...levelsOf(tally)] }));
  return largestFirst(rows, 1, 2, 5, 3, 4);
}
