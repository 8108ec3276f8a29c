/** A sector as Schedule 1 groups its subsectors. */
export interface Sector<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
}

/** A subsector of Schedule 1, with the paragraph of Schedule 2 that holds its thresholds. */
export interface Subsector<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly sector: SectorId;
  /** The paragraph of Schedule 2, such as `1`. */
  readonly paragraph: string;
}

/** A kind of essential service that Schedule 2 names. */
export interface EssentialService<Id extends string = string> {
  readonly id: Id;
  readonly title: string;
  readonly subsector: SubsectorId;
  /** The sub-paragraph of Schedule 2 that describes it, such as `1(2)`. */
  readonly paragraph: string;
}

/** The five sectors of Schedule 1. */
export const sectors = [
  { id: "energy", title: "Energy" },
  { id: "transport", title: "Transport" },
  { id: "health", title: "Health" },
  { id: "drinking-water", title: "Drinking water supply and distribution" },
  { id: "digital-infrastructure", title: "Digital infrastructure" },
] as const satisfies readonly Sector[];

/** The id of a sector. */
export type SectorId = (typeof sectors)[number]["id"];

/** The ten subsectors of Schedule 1, in its order. */
export const subsectors = [
  { id: "electricity", title: "Electricity", sector: "energy", paragraph: "1" },
  { id: "oil", title: "Oil", sector: "energy", paragraph: "2" },
  { id: "gas", title: "Gas", sector: "energy", paragraph: "3" },
  { id: "air-transport", title: "Air transport", sector: "transport", paragraph: "4" },
  { id: "rail-transport", title: "Rail transport", sector: "transport", paragraph: "6" },
  { id: "water-transport", title: "Water transport", sector: "transport", paragraph: "5" },
  { id: "road-transport", title: "Road transport", sector: "transport", paragraph: "7" },
  { id: "healthcare-settings", title: "Healthcare settings", sector: "health", paragraph: "8" },
  { id: "drinking-water", title: "Drinking water", sector: "drinking-water", paragraph: "9" },
  {
    id: "digital-infrastructure",
    title: "Digital infrastructure",
    sector: "digital-infrastructure",
    paragraph: "10",
  },
] as const satisfies readonly Subsector[];

/** The id of a subsector. */
export type SubsectorId = (typeof subsectors)[number]["id"];
