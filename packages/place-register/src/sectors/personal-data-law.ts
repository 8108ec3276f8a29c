import type { InstrumentId } from "@bollard/connected-place-sectors";

/** Instruments that reach nothing but personal data. */
export const aboutPersonalData: ReadonlySet<InstrumentId> = /* @__PURE__ */ new Set([
  "uk-gdpr",
  "duaa-2025",
  "dpa-2018",
]);

/** Those of them that reach whatever personal data are processed; the others reach some kinds of it. */
export const aboutAllPersonalData: ReadonlySet<InstrumentId> = /* @__PURE__ */ new Set([
  "uk-gdpr",
  "duaa-2025",
]);
