import type { Nation } from "@bollard/model";
/** Every nation, by the name that people read. */
export const nations = {
  england: "England",
  wales: "Wales",
  scotland: "Scotland",
  "northern-ireland": "Northern Ireland",
} as const satisfies Readonly<Record<Nation, string>>;

/** The nations of Great Britain, to which many thresholds are confined. */
export const greatBritain = ["england", "wales", "scotland"] as const satisfies readonly Nation[];

/** All four nations. */
export const unitedKingdom = [
  "england",
  "wales",
  "scotland",
  "northern-ireland",
] as const satisfies readonly Nation[];
