import type { Assessment } from "../assess/assess.js";

/** The places at which a family of verdicts reports something; a fault is told once. */
export function reportedPlaces({ units }: Assessment): ReadonlySet<string> {
  return new Set(
    units.flatMap(({ verdict, rulings }) =>
      verdict === "N/A"
        ? []
        : rulings.flatMap((ruling) =>
            !ruling.told && (ruling.verdict === "FAIL" || ruling.concern) ? [ruling.at] : [],
          ),
    ),
  );
}
