import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";
import { isPart, least } from "../../topics/evidence.js";
import { firstSection } from "../../topics/fitting-section.js";
import { isDeclared } from "../../topics/purchase-facts.js";
import { surveyOf } from "../../topics/survey.js";

/** Says once that a document declares a purchase and asks for nothing, or for too little to tell what is missing. */
export const tooLittleAsked = defineRule<ProcurementDocument>({
  id: "procurement/too-little-asked",
  title: "A document that declares a purchase asks for something",
  level: "warning",
  cites: [],
  why: "What is missing from a tender is only told where enough of it is there: of an empty one everything is missing.",
  resolution: "person",
  check(document, report) {
    const { statements, purchase, language, notice } = document;
    if (notice || language === "other" || !isDeclared(purchase)) return;
    const place = ["sections", firstSection(document)];
    if (statements.length === 0) {
      report.at(place, {
        what: "The purchase is declared, but there is nothing to read: no sentence, item or row of a table.",
        todo: "Write down what is asked for; where it stands in a picture or a scan, put it in as text.",
      });
      return;
    }
    const { length } = surveyOf(document).requirements;
    if (length >= least.declared || isPart(document)) return;
    report.at(place, {
      what: `${amounts[length] ?? "Few requirements"} ${length === 1 ? "was" : "were"} found here: too little to say which security topics are missing.`,
      todo: "Write what is asked for with `shall` or `must`, or under a heading such as `Requirements`; where it stands in another document, declare the purchase there.",
      level: "info",
      question: true,
    });
  },
});

const amounts = ["No requirements", "One requirement", "Two requirements", "Three requirements"];
