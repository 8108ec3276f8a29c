import { defineRule } from "@bollard/model";
import type { ProcurementDocument } from "../../procurement-document.js";

/** Says what of a notice cannot be read because it is of another form than the standard has it. */
export const noticeForm = defineRule<ProcurementDocument>({
  id: "procurement/notice-form",
  title: "The fields of a notice are of the form that the Open Contracting Data Standard has them",
  level: "warning",
  cites: [],
  why: "Suppliers and programs read a notice by its fields. What is of another form is read by nobody, here and elsewhere.",
  resolution: "person",
  check({ unread = [] }, report) {
    for (const [index, { what, todo }] of unread.entries()) {
      report.at(["unread", index], { what, todo });
    }
  },
});
