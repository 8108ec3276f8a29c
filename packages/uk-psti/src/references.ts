import type { LabelReference, StandardReference } from "./parameters.js";

/** ETSI EN 303 645 as the Regulations fix it; a later edition does not count. */
export const en303645 = {
  framework: "etsi-en-303-645",
  edition: "2.1.1",
  document: "ETSI EN 303 645 V2.1.1",
  date: "2020-06-19",
} as const satisfies StandardReference;

/** ISO/IEC 29147 as the Regulations fix it: the second edition. */
export const iso29147 = {
  framework: "iso-iec-29147",
  edition: "2018",
  document: "ISO/IEC 29147:2018",
  date: "2018",
} as const satisfies StandardReference;

/** Japan's label, accepted at the level STAR-1. */
export const jcStar = {
  scheme: "JC-STAR",
  framework: "jp-jc-star",
  level: "STAR-1",
  specification: "STAR-1 Conformance Requirements and Assessment Methods",
  edition: "JST-CR-01-01-2024R1",
  published: "2024-12",
  publisher: "Information-technology Promotion Agency, Japan",
} as const satisfies LabelReference;

/** Singapore's label for devices, accepted at every level. */
export const singaporeCls = {
  scheme: "Singapore CLS",
  framework: "sg-cls",
  level: "any level",
  specification: "CCC SP-151-2 CLS(IoT) Scheme Specifications",
  edition: "1.4",
  published: "2025-04",
  publisher: "Cyber Security Agency of Singapore",
} as const satisfies LabelReference;
