import type { Figure } from "./parameters.js";

/** A band of regulation 18(6). */
export interface PenaltyBand {
  readonly item: "NIS reg 18(6)(a)" | "NIS reg 18(6)(c)" | "NIS reg 18(6)(d)";
  /** Which contraventions it is for; the authority determines that. */
  readonly contravention: "not-material" | "material" | "material-with-significant-risk-or-impact";
  readonly maximum: Figure & { readonly bound: "at-most"; readonly unit: "pounds" };
}

/** The three bands of penalty in force today, from the lowest to the highest. */
export const penalties = [
  {
    item: "NIS reg 18(6)(a)",
    contravention: "not-material",
    maximum: { what: "penalty", bound: "at-most", value: 1_000_000, unit: "pounds" },
  },
  {
    item: "NIS reg 18(6)(c)",
    contravention: "material",
    maximum: { what: "penalty", bound: "at-most", value: 8_500_000, unit: "pounds" },
  },
  {
    item: "NIS reg 18(6)(d)",
    contravention: "material-with-significant-risk-or-impact",
    maximum: { what: "penalty", bound: "at-most", value: 17_000_000, unit: "pounds" },
  },
] as const satisfies readonly PenaltyBand[];
