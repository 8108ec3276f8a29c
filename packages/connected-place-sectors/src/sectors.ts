/** A sector of connected places. */
export interface Sector<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
}

/** The five sectors into which the use cases fall. */
export const sectors = [
  { id: "built-natural-environment", title: "Built and natural environment" },
  { id: "public-realm", title: "Public realm" },
  { id: "critical-infrastructure", title: "Critical infrastructure" },
  { id: "health-social-care", title: "Health and social care" },
  { id: "transport", title: "Transport" },
] as const satisfies readonly Sector[];

/** The id of a sector. */
export type SectorId = (typeof sectors)[number]["id"];
