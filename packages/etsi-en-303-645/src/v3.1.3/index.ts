import { lineage } from "../lineage.js";
import { toEdition } from "../provision.js";
import { url } from "./at.js";
import { clauses } from "./clauses.js";
import { conditions } from "./conditions.js";

/** ETSI EN 303 645 V3.1.3: its provisions and the conditions of its Table B.1. */
export const v313 = /* @__PURE__ */ toEdition(
  {
    id: "etsi-en-303-645",
    edition: "3.1.3",
    label: "EN 303 645 V3.1.3",
    title: "Cyber Security for Consumer Internet of Things: Baseline Requirements",
    issuer: "ETSI",
    kind: "standard",
    rights: "own-paraphrase",
    published: "2024-09",
    url,
    aliases: ["en303645", "etsien303645", "303645"],
    witnesses: {
      IOTLENS:
        "Provision texts that the public repository saeidshirazi/IoTLens extracted from ETSI's own PDF.",
      B1MD: "A public Markdown transcription of Table B.1.",
      B1DART: "A public application for assessments against this edition, which embeds Table B.1.",
      ZHTW: "A public list, in Chinese, of every mandatory provision of this edition.",
    },
  },
  clauses,
  conditions,
  lineage,
);
