import {
  type CafObjective,
  completeObjective,
  type ObjectiveData,
  type WrittenPrinciple,
} from "../outcome.js";

/** The NCSC's own address of this edition. */
export const url =
  "https://www.ncsc.gov.uk/static-assets/documents/cyber-assessment-framework-v3.2.pdf";

/** What every outcome of this edition has in common as its source. */
const publication = {
  edition: "3.2",
  document: "NCSC Cyber Assessment Framework v3.2 (April 2024)",
  url,
  checked: "2026-11-22",
  verified: "full-text",
  witnesses: ["webcaf", "ciso-assistant"],
} as const;

/** Writes an objective of v3.2 with its principles and outcomes; each outcome gets its parent and source. */
export function at<const Objective extends string, const P extends readonly WrittenPrinciple[]>(
  objective: CafObjective<Objective>,
  principles: P,
): ObjectiveData<Objective, P[number]["id"], P[number]["outcomes"][number]["id"]> {
  return completeObjective(publication, objective, principles);
}
