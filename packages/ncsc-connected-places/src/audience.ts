import type { Source } from "@bollard/model";
import { url } from "./principle.js";
import type { SourceId } from "./sources.js";

/** What others report of the publication. */
export interface PublicationFact {
  /** In our own words. */
  readonly summary: string;
  readonly source: Source;
}

/** What the principles mean by a connected place. */
export const connectedPlace = {
  summary:
    "A community whose information technology and connected devices gather and analyse data, to offer new services around what is built and to make life better for those who live there.",
  source: /* @__PURE__ */ sourceOf("techuk-2021"),
} as const satisfies PublicationFact;

/** For whom the principles are written. */
export const audience = {
  summary:
    "Local and national authorities of the United Kingdom: those who own risk, lead security, design, build and run a connected place.",
  source: /* @__PURE__ */ sourceOf("techuk-2021"),
} as const satisfies PublicationFact;

/** What the NCSC asks to read beside the principles. */
export const companionGuidance = {
  summary:
    "The guidance on security-minded connected places of the National Protective Security Authority, which was CPNI when the principles came out.",
  source: /* @__PURE__ */ sourceOf("techuk-2021"),
} as const satisfies PublicationFact;

/** Functions that the NCSC names as examples. */
export const exampleFunctions = {
  functions: [
    "traffic light management",
    "CCTV",
    "waste management",
    "streetlight management",
    "parking management",
    "transport services",
    "public services such as health, social care and emergency services",
  ],
  source: /* @__PURE__ */ sourceOf("digwatch-2021"),
} as const satisfies { readonly functions: readonly string[]; readonly source: Source };

function sourceOf(witness: SourceId): Source {
  return {
    document: "NCSC Connected Places Cyber Security Principles (May 2021)",
    clause: "Introduction",
    url,
    checked: "2026-11-22",
    verified: "secondary",
    witnesses: [witness],
  };
}
