import type { EditionData } from "@bollard/etsi-en-303-645";
import { prose } from "./prose.ts";
import type { Random } from "./random.ts";

/** A file that specifications refer to as evidence, with its digest. */
export interface EvidenceFile {
  /** Relative to the specification. */
  readonly ref: string;
  readonly sha256: string;
}

/** What makes one specification larger than another. */
export interface Richness {
  /** Sentences of each detail. */
  readonly sentences: number;
  /** How often an answer has evidence, from 0 to 1. */
  readonly evidence: number;
}

/** One entry of an ICS as it is written, faults included. */
type Answer = Record<string, unknown>;

const emptyDetails = ["TBD", "Yes.", "See above", "Compliant", "n/a", "As required"] as const;
const wrongIds = ["5.1-3A", "5.3-17", "4-1", "5.13-1B", "Provision 5.5-1", "5.7-2a"] as const;

/**
 * The answers to the provisions of an edition, with the faults that people make: left out, named
 * wrongly, without a reason, with a detail that says nothing.
 */
export function answers(
  random: Random,
  edition: EditionData,
  richness: Richness,
  files: readonly [EvidenceFile, ...EvidenceFile[]],
): Record<string, Answer> {
  const written: Record<string, Answer> = {};
  for (const { id, appliesIf } of edition.items) {
    if (random.chance(0.06)) continue;
    const name = random.chance(0.04) ? random.pick(wrongIds) : id;
    written[name] = answer(random, appliesIf !== undefined, richness, files);
  }
  return written;
}

function answer(
  random: Random,
  conditional: boolean,
  richness: Richness,
  files: readonly [EvidenceFile, ...EvidenceFile[]],
): Answer {
  const support = supportOf(random, conditional);
  const entry: Answer = { support, ...detailOf(random, support, richness) };
  if (support === "Y" && random.chance(richness.evidence)) {
    entry["evidence"] = Array.from({ length: random.between(1, 2) }, () => evidence(random, files));
  }
  if (random.chance(0.01)) entry["suport"] = "Y";
  return entry;
}

function supportOf(random: Random, conditional: boolean): string {
  if (random.chance(0.02)) return "yes";
  if (random.chance(conditional ? 0.15 : 0.04)) return "N/A";
  return random.chance(0.12) ? "N" : "Y";
}

function detailOf(random: Random, support: string, { sentences }: Richness): Answer {
  if (random.chance(support === "Y" ? 0.03 : 0.3)) return {};
  if (random.chance(0.05)) return { detail: random.pick(emptyDetails) };
  return { detail: prose(random, random.between(1, sentences)) };
}

function evidence(random: Random, files: readonly [EvidenceFile, ...EvidenceFile[]]): Answer {
  if (random.chance(0.5)) return { ref: `AQ-SEC-${random.between(100, 999)} issue 2` };
  const { ref, sha256 } = random.pick(files);
  if (random.chance(0.06)) return { ref, sha256: sha256.slice(0, 63) };
  return { ref, sha256: random.chance(0.06) ? "0".repeat(64) : sha256 };
}
