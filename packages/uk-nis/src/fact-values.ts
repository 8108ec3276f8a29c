/** The licences that Schedule 2 asks for, by territory and purpose, each as a reader would name it. */
export const nisLicences = {
  "ni-electricity-supply":
    "a supply licence under Article 10(1)(c) of the Electricity (Northern Ireland) Order 1992",
  "ni-electricity-generation":
    "a generation licence under Article 10(1)(a) of the Electricity (Northern Ireland) Order 1992",
  "ni-single-electricity-market-operator":
    "a Single Electricity Market operator licence under Article 10(1)(d) of the Electricity (Northern Ireland) Order 1992",
  "ni-electricity-transmission":
    "a transmission licence under Article 10(1)(b) of the Electricity (Northern Ireland) Order 1992",
  "ni-electricity-distribution":
    "a distribution licence under Article 10(1)(bb) of the Electricity (Northern Ireland) Order 1992",
  "gb-offshore-transmission": "an offshore transmission licence under the Electricity Act 1989",
  "gb-electricity-interconnector": "an interconnector licence under the Electricity Act 1989",
  "ni-gas-supply":
    "a supply licence under Article 8(1)(c) of the Gas (Northern Ireland) Order 1996",
  "ni-gas-conveyance":
    "a conveyance licence under Article 8(1)(a) of the Gas (Northern Ireland) Order 1996",
  "ni-gas-storage":
    "a storage licence under Article 8(1)(b) of the Gas (Northern Ireland) Order 1996",
  "ni-lng": "an LNG licence under Article 8(1)(d) of the Gas (Northern Ireland) Order 1996",
  "gb-gas-interconnector": "an interconnector licence under the Gas Act 1986",
  "en-route-air-traffic": "a licence to provide en-route air traffic services",
} as const;

/** A licence that Schedule 2 asks for. */
export type NisLicence = keyof typeof nisLicences;

/** The bodies that Schedule 2 paragraph 8 and regulation 8(2A) name, as a reader would name them. */
export const healthBodies = {
  "nhs-trust": "NHS trust",
  "nhs-foundation-trust": "NHS foundation trust",
  "local-health-board": "Local Health Board",
  "common-services-agency": "Common Services Agency for the Scottish Health Service",
  "health-board": "Health Board",
  "special-health-board": "Special Health Board",
  "hsc-trust": "Health and Social Care trust",
  "integrated-care-board": "integrated care board",
  other: "another body",
} as const;

/** A body that Schedule 2 paragraph 8 or regulation 8(2A) names, or another one. */
export type HealthBody = keyof typeof healthBodies;

/** The digital services of regulation 1(2), as a reader would name them. */
export const digitalServices = {
  "online-marketplace": "an online marketplace",
  "online-search-engine": "an online search engine",
  "cloud-computing": "a cloud computing service",
} as const;

/** A digital service of regulation 1(2). */
export type DigitalService = keyof typeof digitalServices;

/** The types of freight by which Schedule 2 paragraph 5 measures a port. */
export const freightTypes = {
  "roll-on-roll-off": "roll-on roll-off",
  "lift-on-lift-off": "lift-on lift-off",
  "liquid-bulk": "liquid bulk",
  biomass: "biomass fuel",
} as const;

/** A type of freight by which Schedule 2 paragraph 5 measures a port. */
export type FreightType = keyof typeof freightTypes;
