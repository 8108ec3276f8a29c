import type { Nation } from "@bollard/model";
import type { EssentialServiceId } from "./essential-services.js";
import type { DigitalService, FreightType, HealthBody, NisLicence } from "./fact-values.js";
import type { SectorId, SubsectorId } from "./sectors.js";

/**
 * Quantities of a service. Each counts as undeclared if it is no finite number or is negative, and
 * a share in percent also if it is above 100.
 */
export interface NisQuantities {
  /** Final customers (in Northern Ireland: consumers or customers) supplied with electricity or gas; number. */
  readonly finalCustomers?: number;
  /** Final customers to whom a transmission or distribution operator could disrupt delivery; number. */
  readonly disruptableCustomers?: number;
  /** Generating capacity in megawatts: in Great Britain input to a transmission system, affiliates included, nuclear and other generators left out. */
  readonly generationMegawatts?: number;
  /** Capacity in megawatts of the generators to which the licence holder's and its affiliates' offshore transmission systems connect. */
  readonly offshoreGenerationMegawatts?: number;
  /** Capacity of the electricity interconnector, as input to a transmission system, in megawatts. */
  readonly interconnectorMegawatts?: number;
  /** Throughput of the upstream petroleum pipeline, natural gas left out, in tonnes of oil equivalent a year. */
  readonly upstreamPipelineToePerYear?: number;
  /** Throughput of the pipeline in tonnes of crude oil based fuel a year; crude oil itself is left out. */
  readonly fuelPipelineTonnesPerYear?: number;
  /** Throughput of the oil or gas processing facility, in tonnes of oil equivalent a year. */
  readonly processingFacilityToePerYear?: number;
  /** Throughput of the upstream pipeline that is connected to and operated from the processing facility, in tonnes of oil equivalent a year. */
  readonly processingPipelineToePerYear?: number;
  /** Throughput of the offshore installation of a petroleum production project, in tonnes of oil equivalent a year. */
  readonly productionInstallationToePerYear?: number;
  /** Throughput of the upstream pipeline that is connected to and operated from the installation, in tonnes of oil equivalent a year. */
  readonly productionPipelineToePerYear?: number;
  /** Storage capacity of the facility in tonnes of crude oil based fuel. */
  readonly fuelStorageTonnes?: number;
  /** Production capacity of the facility in tonnes of crude oil based fuel a year. */
  readonly fuelProductionTonnesPerYear?: number;
  /** Supply capacity of the facility in tonnes of crude oil based fuel a year. */
  readonly fuelSupplyTonnesPerYear?: number;
  /** Technological capacity of the gas interconnector to feed a transmission system, in cubic metres a day. */
  readonly gasInterconnectorCubicMetresPerDay?: number;
  /** Technological capacity of the gas storage facility to feed a transmission system, in cubic metres a day. */
  readonly gasStorageCubicMetresPerDay?: number;
  /** Technological capacity of the LNG facility to feed a transmission system, in cubic metres a day. */
  readonly lngCubicMetresPerDay?: number;
  /** Terminal passengers a year at the aerodrome or airport at which the service is provided. */
  readonly airportPassengersPerYear?: number;
  /** The air carrier's share of the terminal passengers at that same airport, in percent. */
  readonly carrierAirportSharePercent?: number;
  /** The air carrier's terminal passengers a year across all airports of the United Kingdom. */
  readonly carrierPassengersPerYear?: number;
  /** The shipping company's freight at all ports of the United Kingdom, in tonnes a year. */
  readonly freightTonnesPerYear?: number;
  /** The shipping company's share of the freight at the port, in percent. */
  readonly portFreightSharePercent?: number;
  /** The shipping company's share of the passengers at the port, in percent. */
  readonly portPassengerSharePercent?: number;
  /** Passengers a year at the port at which the service is provided. */
  readonly portPassengersPerYear?: number;
  /** The port's share of all roll-on roll-off traffic in the United Kingdom, in percent. */
  readonly portRoRoSharePercent?: number;
  /** The port's share of all lift-on lift-off traffic in the United Kingdom, in percent. */
  readonly portLoLoSharePercent?: number;
  /** The port's share of all liquid bulk traffic in the United Kingdom, in percent. */
  readonly portLiquidBulkSharePercent?: number;
  /** The port's share of all biomass fuel traffic in the United Kingdom, in percent. */
  readonly portBiomassSharePercent?: number;
  /** Passenger journeys a year on the metro, tram or light rail. */
  readonly passengerJourneysPerYear?: number;
  /** Vehicle miles on the roads for which the road authority is responsible; paragraph 7(1) names no period. */
  readonly vehicleMiles?: number;
  /** Vehicle miles a year on the roads that the intelligent transport systems cover. */
  readonly systemVehicleMilesPerYear?: number;
  /** People to whom potable water is supplied; number. */
  readonly peopleServed?: number;
  /** Queries from devices in the United Kingdom that the registry serves in its busiest 168 consecutive hours. */
  readonly registryQueriesPer168Hours?: number;
  /** Different IP addresses used by persons in the United Kingdom that the resolver serves in its busiest 168 consecutive hours. */
  readonly resolverAddressesPer168Hours?: number;
  /** Domains served that are registered to persons with an address in the United Kingdom; number. */
  readonly domainsHosted?: number;
  /** Share of the market of exchange points in the United Kingdom by interconnected autonomous systems, in percent. */
  readonly exchangeMarketSharePercent?: number;
  /** Staff of a digital service provider, linked and partner enterprises included; annual work units. */
  readonly staffHeadcount?: number;
  /** Annual turnover of a digital service provider, linked and partner enterprises included; euros. */
  readonly turnoverEuros?: number;
  /** Balance sheet total of a digital service provider, linked and partner enterprises included; euros. */
  readonly balanceSheetEuros?: number;
}

/** What is so or not so; what nobody decided stays absent. */
export interface NisYesNoFacts {
  /** The service relies on network and information systems (regulation 8(1)(a)). */
  readonly reliesOnNetworkAndInformationSystems?: boolean;
  /** The provider is under sections 105A to 105C of the Communications Act 2003 (regulation 8(1A)). */
  readonly publicCommunicationsProvider?: boolean;
  /** The authority revoked the deemed designation by notice (regulation 9(1)); not so where nobody says it. */
  readonly deemedDesignationRevoked?: boolean;
  /** The authority designated the operator by notice although no threshold is met (regulation 8(3)). */
  readonly designated?: boolean;
  /** The authority revoked that designation by notice (regulation 9(2)); not so where nobody says it. */
  readonly designationRevoked?: boolean;
  /** The head office is in the United Kingdom. */
  readonly headOfficeInUnitedKingdom?: boolean;
  /** The authority required an operator abroad to nominate a person (regulation 8A(2)). */
  readonly nominationRequired?: boolean;
  /** A digital service provider nominated a representative established in the United Kingdom. */
  readonly representativeInUnitedKingdom?: boolean;
  /** The digital service provider is a micro or small enterprise by Recommendation 2003/361/EC. */
  readonly smallOrMicroEnterprise?: boolean;
  /** The operator meets another threshold of Schedule 2 with the same upstream pipeline (paragraph 2(2)). */
  readonly pipelineUnderAnotherThreshold?: boolean;
  /** The upstream pipeline is critical to the continued operation of the gas processing facility (paragraph 3(7)(b)). */
  readonly pipelineCriticalToFacility?: boolean;
  /** The port facility handles passengers. */
  readonly handlesPassengers?: boolean;
  /** The railway is of a kind that paragraph 6 leaves out: solely international, light rail, heritage or private own-use. */
  readonly railwayExcluded?: boolean;
  /** The operator runs a Channel Tunnel train or manages the infrastructure of the Channel Fixed Link. */
  readonly channelTunnel?: boolean;
  /** The operator is a road authority in the sense of Regulation (EU) 2015/962. */
  readonly roadAuthority?: boolean;
}

/**
 * What is declared of one operator and its services in one subsector and one nation, as plain data.
 * What is absent is not known. A list is complete: what it leaves out is not so. Where there are
 * several ports, facilities or pipelines, the figures are those of one of them. An operator in
 * several subsectors or in both Great Britain and Northern Ireland is classified once for each.
 */
export interface NisFacts extends NisQuantities, NisYesNoFacts {
  readonly sector?: SectorId;
  readonly subsector?: SubsectorId;
  /** Every kind of essential service that the operator provides; empty where it provides none. */
  readonly services?: readonly EssentialServiceId[];
  /** The nation in which the service is provided. */
  readonly nation?: Nation;
  /** Every licence of those that Schedule 2 asks for which the operator holds. */
  readonly licences?: readonly NisLicence[];
  readonly healthBody?: HealthBody;
  /** Every type of freight that the port facility handles. */
  readonly freightHandled?: readonly FreightType[];
  /** Every digital service of regulation 1(2) that is provided in the United Kingdom. */
  readonly digitalServices?: readonly DigitalService[];
}

/** The name of a quantity. */
export type QuantityFact = keyof NisQuantities;

/** The name of a fact that is so or not so. */
export type YesNoFact = keyof NisYesNoFacts;

/** The name of a fact that is one of several values. */
export type ChoiceFact = "nation" | "healthBody";

/** The name of a fact that is a complete list. */
export type ListFact = "services" | "licences" | "freightHandled" | "digitalServices";

/** The name of any fact. */
export type NisFactName = keyof NisFacts;
