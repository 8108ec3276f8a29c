import { type TestEdition, toTestEdition } from "../edition-data.js";
import { clauses } from "./clauses.js";
import { url, witnesses } from "./sources.js";

/** ETSI TS 103 701 V1.1.1: its test groups, cases and units. */
export const v111: TestEdition<"1.1.1"> = /* @__PURE__ */ toTestEdition(
  {
    id: "etsi-ts-103-701",
    edition: "1.1.1",
    assesses: "2.1.1",
    label: "TS 103 701 V1.1.1",
    title:
      "Cyber Security for Consumer Internet of Things: Conformance Assessment of Baseline Requirements",
    issuer: "ETSI",
    kind: "standard",
    rights: "own-paraphrase",
    published: "2021-08",
    url,
    aliases: ["ts103701", "etsits103701", "103701"],
    witnesses,
  },
  clauses,
);
