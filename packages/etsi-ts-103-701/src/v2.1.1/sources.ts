import type { TestSources } from "../write-clause.js";
import type { IxitSources } from "../write-table.js";

/** ETSI's own address of this edition. */
export const url =
  "https://www.etsi.org/deliver/etsi_ts/103700_103799/103701/02.01.01_60/ts_103701v020101p.pdf";

/** What every statement on this edition has in common as its source. */
const publication = {
  document: "ETSI TS 103 701 V2.1.1 (2025-05)",
  url,
  checked: "2026-11-23",
} as const;

/** What the keys of the witnesses of this edition stand for. */
export const witnesses: Readonly<Record<string, string>> = {
  IOTLENS701:
    "All test units, which the public repository saeidshirazi/IoTLens extracted from ETSI's own PDF; verdicts and annexes are not there.",
  TCSFW701: "The text of clause 5 of V1.1.1 in the public repository ouspg/tcsfw.",
  RUUVI:
    "One vendor's self-assessment with this edition in the public repository ruuvi/ruuvi.gateway_esp.c, and the issues about it.",
};

/** The sources of IXIT tables and fields of V2.1.1: units quote the fields, one vendor filled the tables in. */
export const ixitSources: IxitSources<"2.1.1"> = {
  table: (name, note) => ({
    ...publication,
    clause: `IXIT ${name}`,
    verified: "transcriptions",
    basis: "read",
    confidence: "high",
    witnesses: ["IOTLENS701", "RUUVI"],
    ...(note && { note }),
  }),
  field: (name, { name: field, quoted = true, confidence, note }) => ({
    ...publication,
    clause: `IXIT ${name}, ${field}`,
    verified: quoted ? "transcriptions" : "secondary",
    basis: quoted ? "read" : "filled-form",
    confidence: confidence ?? "high",
    witnesses: quoted ? ["IOTLENS701", "RUUVI"] : ["RUUVI"],
    ...(note && { note }),
  }),
};

/** A verdict rule that was concluded from the units or the provision. */
const inferredVerdict = {
  verified: "unchecked",
  basis: "inferred",
  confidence: "medium",
} as const;

/** A verdict rule of V1.1.1 whose case has the same units here. */
const carriedOverVerdict = {
  verified: "secondary",
  basis: "carried-over",
  confidence: "medium-high",
  witnesses: ["TCSFW701"],
} as const;

/** The sources of test units and verdicts of V2.1.1: no paragraph on verdicts was at hand. */
export const testSources: TestSources<"2.1.1"> = {
  unit: (testCase, { witnesses: read = ["IOTLENS701", "RUUVI"], note }) => ({
    ...publication,
    clause: `Test case ${testCase}`,
    verified: "transcriptions",
    basis: "read",
    confidence: "high",
    witnesses: read,
    ...(note && { note }),
  }),
  verdict: (testCase, _kind, { inferred, note }) => ({
    ...publication,
    clause: `Test case ${testCase}, assignment of verdict`,
    ...(inferred ? inferredVerdict : carriedOverVerdict),
    ...(note && { note }),
  }),
};
