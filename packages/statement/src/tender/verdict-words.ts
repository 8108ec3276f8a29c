import type { Tone } from "../handover/handover.js";
import type { TraceVerdict } from "./trace-model.js";

/** The verdicts in words and colours, in the order in which a buyer reads them. */
export const verdictWords = {
  contradicted: {
    label: "Contradicted",
    tone: "fail",
    means: "Something that the specification declares stands against the requirement",
  },
  person: {
    label: "Needs a person",
    tone: "open",
    means: "Something is declared, and a person has to say whether it is enough",
  },
  silent: { label: "Silent", tone: "na", means: "The specification declares nothing on it" },
  met: { label: "Met", tone: "pass", means: "A declared value satisfies what can be measured" },
} as const satisfies Readonly<
  Record<TraceVerdict, { readonly label: string; readonly tone: Tone; readonly means: string }>
>;

/** The verdicts in that order. */
export const traceVerdicts = /* @__PURE__ */ Object.keys(verdictWords) as readonly TraceVerdict[];
