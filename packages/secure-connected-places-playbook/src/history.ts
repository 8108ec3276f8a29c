import { type Confidence, once } from "@bollard/model";
import type { SourceId } from "./sources.js";

/** Something that happened with the playbook or around it. */
export interface PlaybookEvent {
  /** The day, month or year, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly date: string;
  /** The end, where it took long. */
  readonly to?: string;
  readonly event: string;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

/** What happened, the oldest first, as far as it was found. */
export const history = /* @__PURE__ */ once((): readonly PlaybookEvent[] => [
  {
    date: "2021-12",
    event: "The guidance collection is on GOV.UK by the end of 2021.",
    confidence: "medium",
    sources: ["catapult-blog"],
  },
  {
    date: "2022-07",
    event: "Pye Tait asks those who run connected places.",
    confidence: "high",
    sources: ["innovationwm"],
  },
  {
    date: "2022-10",
    event: "Local authorities begin to test an alpha; the market analysis is published.",
    confidence: "high",
    sources: ["eag-2022-10", "catapult-blog"],
  },
  {
    date: "2023-05-16",
    event:
      "Alpha of the playbook: four resources, with Westminster, Merthyr Tydfil, Perth and Kinross, Bradford, South London Partnership and Dorset.",
    confidence: "high",
    sources: ["wired-gov-2023", "eag-2023-03", "plexal"],
  },
  {
    date: "2024-03-06",
    event:
      "Beta of the playbook: the four resources anew, and one on incident response, with 17 authorities.",
    confidence: "high",
    sources: ["govuk-playbook", "tdp-2024", "govuk-ir"],
  },
  {
    date: "2025",
    to: "2026",
    event:
      "The Department speaks of resources on artificial intelligence, training of managers and one repository; nothing later than the beta was found.",
    confidence: "low",
    sources: ["ukauthority-dsit", "govuk-scp-home"],
  },
]);

/** Who wrote the playbook. */
export const developers = ["DSIT", "Plexal", "Daintta", "Configured Things"] as const;
