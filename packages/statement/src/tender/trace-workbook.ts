import type { Workbook } from "@bollard/document/workbook";
import { bindingOf } from "./trace-details.js";
import { nameOf } from "./trace-document.js";
import type { Requirement, Trace } from "./trace-model.js";
import { verdictWords } from "./verdict-words.js";

/** A trace as a workbook: requirements by products, then a row a reason, then what is no matter of the device. */
export function traceWorkbook({ products, requirements, aside }: Trace): Workbook {
  const reasons = requirements.flatMap(({ answers, ...requirement }) =>
    answers.map(({ verdict, reason, at }, index) => {
      const product = products[index];
      return [
        ...placed(requirement),
        product === undefined ? "" : nameOf(product),
        verdictWords[verdict].label,
        reason,
        at.join("\n"),
      ];
    }),
  );
  const matrix = requirements.map(({ answers, ...requirement }) => [
    ...placed(requirement),
    ...answers.map(({ verdict }) => verdictWords[verdict].label),
  ]);
  return {
    sheets: [
      {
        name: "Requirements",
        header: 0,
        merges: [],
        rows: [[...head, ...products.map(nameOf)], ...matrix],
      },
      {
        name: "Reasons",
        header: 0,
        merges: [],
        rows: [[...head, "Product", "Verdict", "Why", "Where"], ...reasons],
      },
      { name: "Not of the device", header: 0, merges: [], rows: [head, ...aside.map(placed)] },
    ],
  };
}

const head = ["Place", "Line", "Requirement", "Binds", "Topics"];

function placed({ place, line, text, mandatory, topics }: Requirement): readonly string[] {
  return [
    place,
    line === undefined ? "" : String(line),
    text,
    bindingOf(mandatory),
    topics.join(", "),
  ];
}
