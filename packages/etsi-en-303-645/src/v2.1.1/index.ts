import { toEdition } from "../provision.js";
import { url } from "./at.js";
import { clauses } from "./clauses.js";
import { conditions } from "./conditions.js";

/** ETSI EN 303 645 V2.1.1: its provisions and the conditions of its Table B.1. */
export const v211 = /* @__PURE__ */ toEdition(
  {
    id: "etsi-en-303-645",
    edition: "2.1.1",
    label: "EN 303 645 V2.1.1",
    title: "Cyber Security for Consumer Internet of Things: Baseline Requirements",
    issuer: "ETSI",
    kind: "standard",
    rights: "own-paraphrase",
    published: "2020-06",
    url,
    aliases: ["en303645", "etsien303645", "303645"],
    witnesses: {
      VSANG:
        "Transcription of Table B.1 by the public repository vsang181/EN-303-645---v2.1.1, which numbers the clauses 1 to 14.",
      VSANG4: "The same repository's page on clause 4.",
      TCSFW645: "Provision texts in an older version of the public repository ouspg/tcsfw.",
      TCSFW701: "The text of TS 103 701 V1.1.1, clause 5, in the same repository.",
    },
  },
  clauses,
  conditions,
);
