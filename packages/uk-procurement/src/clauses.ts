import { once } from "@bollard/model";
import { dataAndRights } from "./law/data-and-rights.js";
import { procurementAct } from "./law/procurement-act.js";
import { procurementActDocuments } from "./law/procurement-act-documents.js";
import { procurementRegulations } from "./law/procurement-regulations.js";
import { policyNoteItems } from "./policy/policy-note-items.js";
import { procurementPolicy } from "./policy/procurement-policy.js";
import { technologyAndSecurity } from "./policy/technology-and-security.js";

/** The parts of law and policy that hold items. */
export const clauses = /* @__PURE__ */ once(
  () =>
    [
      procurementAct(),
      procurementActDocuments(),
      procurementRegulations(),
      procurementPolicy(),
      policyNoteItems(),
      technologyAndSecurity(),
      dataAndRights(),
    ] as const,
);
