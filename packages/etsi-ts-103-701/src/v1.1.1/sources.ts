import { once } from "@bollard/model";
import type { TestSources } from "../write-clause.js";
import type { IxitSources } from "../write-table.js";

/** ETSI's own address of this edition. */
export const url =
  "https://www.etsi.org/deliver/etsi_ts/103700_103799/103701/01.01.01_60/ts_103701v010101p.pdf";

/** What every statement on this edition has in common as its source. */
const publication = {
  document: "ETSI TS 103 701 V1.1.1 (2021-08)",
  url,
  checked: "2026-11-23",
} as const;

/** What the keys of the witnesses of this edition stand for. */
export const witnesses: Readonly<Record<string, string>> = {
  TCSFW701:
    "The text of clause 5 in the public repository ouspg/tcsfw, read in full; clauses 1 to 4 and the annexes are not there.",
  LKYJE:
    "A Chinese translation of the conceptual test cases with their verdicts in the public repository lk-yje/etsi-agent-framework.",
};

/** The sources of IXIT tables and fields of V1.1.1: fields are known by the units that quote them. */
export const ixitSources = /* @__PURE__ */ once(
  (): IxitSources<"1.1.1"> => ({
    table: (name, note) => ({
      ...publication,
      clause: `IXIT ${name}`,
      verified: "full-text",
      basis: "read",
      confidence: "high",
      witnesses: ["TCSFW701"],
      ...(note && { note }),
    }),
    field: (name, { name: field, value, quoted = true, confidence, note }) => ({
      ...publication,
      clause: `IXIT ${name}, ${field}`,
      verified: quoted ? "full-text" : "unchecked",
      basis: quoted ? "read" : value?.kind === "id" ? "unchecked" : "inferred",
      confidence: confidence ?? (quoted ? "high" : "medium"),
      ...(quoted && { witnesses: ["TCSFW701"] }),
      ...(note && { note }),
    }),
  }),
);

/** The sources of test units and verdicts of V1.1.1: both stand in clause 5. */
export const testSources: TestSources<"1.1.1"> = {
  unit: (testCase, { witnesses: read = ["TCSFW701"], note }) => ({
    ...publication,
    clause: `Test case ${testCase}`,
    verified: "full-text",
    basis: "read",
    confidence: "high",
    witnesses: read,
    ...(note && { note }),
  }),
  verdict: (testCase, kind, { note }) => ({
    ...publication,
    clause: `Test case ${testCase}, assignment of verdict`,
    verified: "full-text",
    basis: "read",
    confidence: "high",
    witnesses: kind === "conceptual" ? ["TCSFW701", "LKYJE"] : ["TCSFW701"],
    ...(note && { note }),
  }),
};
