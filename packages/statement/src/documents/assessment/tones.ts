import { type BadgeRun, badge, type Tone } from "../../handover/handover.js";

const tones: Readonly<Record<string, Tone>> = {
  PASS: "pass",
  FAIL: "fail",
  INCONCLUSIVE: "open",
  "N/A": "na",
};

/** A verdict in its colour. */
export function verdictBadge(verdict: string): BadgeRun {
  return badge(verdict, tones[verdict] ?? "open");
}
