import type { Weakness } from "../../wording/weak-words.js";

/** What a weakness does to a requirement, behind the quoted words, and what to write instead. */
interface Remedy {
  readonly says: string;
  readonly todo: string;
}

/** What to say of each weakness, in the words of a buyer. */
export const remedies: Readonly<Record<Weakness, Remedy>> = {
  recommends: {
    says: "only recommends, although this requirement is mandatory.",
    todo: "Write “must” or “shall”, or rank the requirement as desirable.",
  },
  escapes: {
    says: "lets the supplier decide when this applies.",
    todo: "Leave it out; or say who agrees to an exception, and what protects the system meanwhile.",
  },
  "names-no-standard": {
    says: "names nothing that can be checked.",
    todo: "Name the standard with its edition, or the measures and values that you expect.",
  },
  "leaves-degree": {
    says: "does not say how much is enough.",
    todo: "Say what is enough: the measures, the level, or the standard with its edition.",
  },
  "asks-effort": {
    says: "asks for an attempt, not for the result.",
    todo: "Ask for the result; where nobody can promise it, say what has to be done at the least.",
  },
  "sets-no-time": {
    says: "sets no time, so nobody can say that it is late.",
    todo: "Give a time, such as “within 24 hours of becoming aware”; “promptly” may stand before it.",
  },
  "open-list": {
    says: "leaves open what else is asked for.",
    todo: "Finish the list, or put “at least” before it.",
  },
  "and-or": {
    says: "leaves open whether one of the two is enough.",
    todo: "Write “and” where both are needed, and “or” where either is enough.",
  },
};
