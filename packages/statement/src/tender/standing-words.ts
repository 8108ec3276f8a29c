import type { Tone } from "../handover/handover.js";
import type { TopicStanding } from "./tender-coverage.js";

/** The standings in words and colours, in the order in which a buyer reads them. */
export const standingWords = {
  missing: {
    label: "Missing",
    tone: "fail",
    means: "Nothing asks for it, and the purchase needs it",
  },
  weak: {
    label: "Weak",
    tone: "open",
    means: "Recommended only, in words that cannot be enforced, or for less security",
  },
  undecided: {
    label: "To decide",
    tone: "open",
    means: "Nothing asks for it; a person decides whether it is needed",
  },
  asked: {
    label: "Asked",
    tone: "open",
    means: "Asked of bidders; the answer has to become part of the contract",
  },
  bound: { label: "Obliged", tone: "pass", means: "The supplier is obliged" },
  "not-needed": { label: "Not needed here", tone: "na", means: "The purchase does not need it" },
} as const satisfies Readonly<
  Record<TopicStanding, { readonly label: string; readonly tone: Tone; readonly means: string }>
>;

/** The standings in that order. */
export const standings = /* @__PURE__ */ Object.keys(standingWords) as readonly TopicStanding[];
