import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";

/** Says once that a document in another language is left alone. */
export const otherLanguage = defineRule<ProcurementDocument>({
  id: "procurement/other-language",
  title: "A document that is judged is written in English",
  level: "hint",
  cites: [],
  why: "The rules read English. In another language they would miss what is said and report what is not.",
  resolution: "person",
  check({ language }, report) {
    if (language !== "other") return;
    report.at(["sections", 0], {
      what: "This document seems to be written in another language than English, so nothing in it is judged.",
      todo: "Have an English version checked, if there is one.",
    });
  },
});
