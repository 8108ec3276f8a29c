import type { Citation } from "@bollard/model";
import type { LabelsFacts } from "../facts/index.js";
import { labelsCountFrom } from "./calendar.js";
import { psti } from "./cite.js";
import type { PstiSubject } from "./psti-subject.js";

/**
 * What a label is worth on a day. `unclear`: its scheme or level is not declared. `other-level`:
 * the Regulations do not accept it. `no-expiry`: its last day is not declared. `too-early`: no
 * label counts yet.
 */
type LabelState = "current" | "expired" | "no-expiry" | "too-early" | "other-level" | "unclear";

/** A label with its place in the list and what it is worth. */
export interface JudgedLabel {
  readonly index: number;
  /** The label as messages name it, such as `JC-STAR STAR-1`. */
  readonly name: string;
  readonly state: LabelState;
  readonly expires?: string;
  /** The paragraphs that accept a label of its scheme. */
  readonly cites: readonly Citation[];
}

type Label = LabelsFacts[number];

const acceptedBy = {
  "jc-star": [
    psti("Schedule 2A paragraph 2"),
    psti("Schedule 2 paragraph 1(3)"),
    psti("Schedule 2 paragraph 2(2A)"),
    psti("Schedule 2 paragraph 3(2A)"),
  ],
  "singapore-cls": [
    psti("Schedule 2A paragraph 3"),
    psti("Schedule 2 paragraph 1(4)"),
    psti("Schedule 2 paragraph 2(2B)"),
    psti("Schedule 2 paragraph 3(2B)"),
  ],
} as const;

/** Judges every label of a product on a day. */
export function judgeLabels(subject: PstiSubject, today: string): readonly JudgedLabel[] {
  return (subject.labels ?? []).map((label, index) => ({
    index,
    name: nameOf(label),
    state: stateOf(label, today),
    ...(label.expires !== undefined && { expires: label.expires }),
    cites: label.scheme ? acceptedBy[label.scheme] : [psti("SI 2023/1007 reg 4A")],
  }));
}

/** The current label that the Regulations accept and that lasts longest, where there is one. */
export function currentLabel(subject: PstiSubject, today: string): JudgedLabel | undefined {
  return judgeLabels(subject, today)
    .filter(({ state }) => state === "current")
    .reduce<JudgedLabel | undefined>(
      (best, label) => ((label.expires ?? "") > (best?.expires ?? "") ? label : best),
      undefined,
    );
}

function stateOf({ scheme, level, expires }: Label, today: string): LabelState {
  if (scheme === undefined) return "unclear";
  if (scheme === "jc-star" && level === undefined) return "unclear";
  if (scheme === "jc-star" && !isStarOne(level ?? "")) return "other-level";
  if (expires === undefined) return "no-expiry";
  if (expires < today) return "expired";
  return today < labelsCountFrom ? "too-early" : "current";
}

function isStarOne(level: string): boolean {
  return /^(?:(?:jc-)?star|★)?[\s-]?1$/i.test(level.trim());
}

function nameOf({ scheme, level }: Label): string {
  if (scheme === undefined) return "label without a scheme";
  if (scheme === "jc-star") return ["JC-STAR", level].filter(Boolean).join(" ");
  return level ? `Singapore CLS (level ${level})` : "Singapore CLS";
}
