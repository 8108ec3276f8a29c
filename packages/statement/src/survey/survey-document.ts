import { dayInWords } from "@bollard/model";
import type { Block, Handover, Note } from "../handover/handover.js";
import type { Survey } from "./survey-model.js";
import { surveySections } from "./survey-tables.js";
import type { SurveyTable } from "./tables/survey-table.js";

/** The rows of a table that a document shows. */
const shown = 100;

const about: Note = {
  kind: "note",
  note: "info",
  content:
    "This counts what registers and specifications say, and what software found in them. It is no score, no certificate and no legal advice; what is not recorded is not counted. Ask those who keep a register before you compare places: a register with more findings may simply say more.",
};

/** A survey as a document: a table for everything, and bars beside what is counted. */
export function surveyDocument(survey: Survey): Handover {
  const places = survey.files.filter(({ kind }) => kind === "place").length;
  return {
    title: "Survey of an estate",
    meta: [
      { label: "Dates judged for", value: daysOf(survey) },
      { label: "Files of place registers", value: String(places) },
      {
        label: "Device specifications",
        value: String(survey.files.filter(({ kind }) => kind === "device").length),
      },
    ],
    language: "en-GB",
    blocks: [
      about,
      ...surveySections(survey).flatMap(({ title, tables }): readonly Block[] => [
        { kind: "heading", level: 1, text: title },
        ...tables.flatMap(blocksOf),
      ]),
    ],
  };
}

/** Surveys of other days can be put together: their files were judged for those. */
function daysOf({ today, files }: Survey): string {
  const earlier = files.map(({ day }) => day).filter((day) => day < today);
  const [first] = earlier.sort();
  const last = dayInWords(today);
  if (first === undefined) return last;
  const count = earlier.length === 1 ? "1 file" : `${earlier.length} files`;
  return `${last}; what was found in ${count} is of earlier days, from ${dayInWords(first)} on`;
}

function blocksOf({ caption, columns, rows, empty }: SurveyTable): readonly Block[] {
  if (rows.length === 0) return [{ kind: "paragraph", content: empty }];
  const drawn = columns.flatMap(({ bar }, column) => (bar ? [{ column, tone: bar }] : []));
  const table: Block = {
    kind: "table",
    caption,
    columns: columns.map(({ label, width, figures }) => ({
      label,
      ...(width !== undefined && { width }),
      ...(figures && { align: "end" as const }),
    })),
    rows: rows.slice(0, shown).map(({ cells, tone }) => ({
      cells: cells.map((cell) => (cell === undefined ? "" : String(cell))),
      ...(tone && { tone }),
    })),
    ...(drawn.length > 0 && { bars: drawn }),
  };
  if (rows.length <= shown) return [table];
  const rest = `The first ${shown} of ${rows.length} are shown; the survey as CSV holds all of them.`;
  return [table, { kind: "paragraph", content: rest }];
}
