import { once } from "@bollard/model";
import type { NisFactName, QuantityFact, YesNoFact } from "./nis-facts.js";

/** The unit of a quantity. */
export type QuantityUnit =
  | "customers"
  | "megawatts"
  | "tonnes of oil equivalent a year"
  | "tonnes a year"
  | "tonnes"
  | "cubic metres a day"
  | "passengers a year"
  | "passenger journeys a year"
  | "percent"
  | "vehicle miles"
  | "vehicle miles a year"
  | "people"
  | "queries in 168 hours"
  | "IP addresses in 168 hours"
  | "domains"
  | "annual work units"
  | "euros";

/** How a fact is named and asked for. */
export interface FactQuestion {
  /** What the fact is, as a noun phrase or a clause. */
  readonly name: string;
  /** The question to a person. */
  readonly question: string;
}

/** How a quantity is named and asked for. */
export interface QuantityQuestion extends FactQuestion {
  readonly unit: QuantityUnit;
}

/** How a yes-or-no fact is named and asked for, and how its negation reads. */
export interface YesNoQuestion extends FactQuestion {
  /** The fact as a clause when it is not so; `name` is the clause when it is. */
  readonly negation: string;
}

/** The quantities, each with its unit. */
export const quantityQuestions = /* @__PURE__ */ once(
  () =>
    ({
      finalCustomers: {
        name: "final customers supplied",
        unit: "customers",
        question: "How many final customers does the operator supply with electricity or gas?",
      },
      disruptableCustomers: {
        name: "final customers whose delivery it could disrupt",
        unit: "customers",
        question: "To how many final customers could the operator disrupt delivery?",
      },
      generationMegawatts: {
        name: "generating capacity",
        unit: "megawatts",
        question:
          "How much generating capacity feeds a transmission system, with that of affiliates and without nuclear (Northern Ireland: under the generation licence)?",
      },
      offshoreGenerationMegawatts: {
        name: "generation connected to the offshore transmission systems",
        unit: "megawatts",
        question:
          "What is the capacity of the generators to which the offshore transmission systems of the licence holder and its affiliates connect?",
      },
      interconnectorMegawatts: {
        name: "capacity of the electricity interconnector",
        unit: "megawatts",
        question: "How much can the electricity interconnector put into a transmission system?",
      },
      upstreamPipelineToePerYear: {
        name: "throughput of the upstream pipeline without natural gas",
        unit: "tonnes of oil equivalent a year",
        question:
          "What does the upstream petroleum pipeline carry in a year, natural gas left out?",
      },
      fuelPipelineTonnesPerYear: {
        name: "crude oil based fuel through the pipeline",
        unit: "tonnes a year",
        question: "How much crude oil based fuel does the pipeline carry in a year?",
      },
      processingFacilityToePerYear: {
        name: "throughput of the processing facility",
        unit: "tonnes of oil equivalent a year",
        question: "What is the yearly throughput of the processing facility?",
      },
      processingPipelineToePerYear: {
        name: "throughput of the pipeline operated from the processing facility",
        unit: "tonnes of oil equivalent a year",
        question:
          "What is the yearly throughput of the upstream pipeline that is connected to and operated from the processing facility?",
      },
      productionInstallationToePerYear: {
        name: "throughput of the offshore installation",
        unit: "tonnes of oil equivalent a year",
        question:
          "What is the yearly throughput of the offshore installation of the petroleum production project?",
      },
      productionPipelineToePerYear: {
        name: "throughput of the pipeline operated from the installation",
        unit: "tonnes of oil equivalent a year",
        question:
          "What is the yearly throughput of the upstream pipeline that is connected to and operated from the installation?",
      },
      fuelStorageTonnes: {
        name: "storage of crude oil based fuel",
        unit: "tonnes",
        question: "How much crude oil based fuel can the facility store?",
      },
      fuelProductionTonnesPerYear: {
        name: "production of crude oil based fuel",
        unit: "tonnes a year",
        question: "How much crude oil based fuel can the facility produce in a year?",
      },
      fuelSupplyTonnesPerYear: {
        name: "supply of crude oil based fuel",
        unit: "tonnes a year",
        question: "How much crude oil based fuel can the facility supply in a year?",
      },
      gasInterconnectorCubicMetresPerDay: {
        name: "capacity of the gas interconnector",
        unit: "cubic metres a day",
        question: "How much gas a day can the interconnector put into a transmission system?",
      },
      gasStorageCubicMetresPerDay: {
        name: "capacity of the gas storage facility",
        unit: "cubic metres a day",
        question: "How much gas a day can the storage facility put into a transmission system?",
      },
      lngCubicMetresPerDay: {
        name: "capacity of the LNG facility",
        unit: "cubic metres a day",
        question: "How much gas a day can the LNG facility put into a transmission system?",
      },
      airportPassengersPerYear: {
        name: "terminal passengers at the airport",
        unit: "passengers a year",
        question: "How many terminal passengers does the aerodrome or airport have in a year?",
      },
      carrierAirportSharePercent: {
        name: "the carrier's share of the airport's terminal passengers",
        unit: "percent",
        question:
          "What share of the terminal passengers at that airport does the air carrier have?",
      },
      carrierPassengersPerYear: {
        name: "the carrier's terminal passengers at all UK airports",
        unit: "passengers a year",
        question:
          "How many terminal passengers does the air carrier have in a year across all airports of the United Kingdom?",
      },
      freightTonnesPerYear: {
        name: "the company's freight at all UK ports",
        unit: "tonnes a year",
        question:
          "How much freight does the shipping company handle in a year at ports of the United Kingdom?",
      },
      portFreightSharePercent: {
        name: "the company's share of the port's freight",
        unit: "percent",
        question: "What share of the freight at the port does the shipping company handle?",
      },
      portPassengerSharePercent: {
        name: "the company's share of the port's passengers",
        unit: "percent",
        question: "What share of the passengers at the port does the shipping company have?",
      },
      portPassengersPerYear: {
        name: "passengers at the port",
        unit: "passengers a year",
        question: "How many passengers does the port have in a year?",
      },
      portRoRoSharePercent: {
        name: "the port's share of roll-on roll-off traffic",
        unit: "percent",
        question:
          "What share of the United Kingdom's roll-on roll-off traffic does the port handle?",
      },
      portLoLoSharePercent: {
        name: "the port's share of lift-on lift-off traffic",
        unit: "percent",
        question:
          "What share of the United Kingdom's lift-on lift-off traffic does the port handle?",
      },
      portLiquidBulkSharePercent: {
        name: "the port's share of liquid bulk traffic",
        unit: "percent",
        question: "What share of the United Kingdom's liquid bulk traffic does the port handle?",
      },
      portBiomassSharePercent: {
        name: "the port's share of biomass fuel traffic",
        unit: "percent",
        question: "What share of the United Kingdom's biomass fuel traffic does the port handle?",
      },
      passengerJourneysPerYear: {
        name: "passenger journeys",
        unit: "passenger journeys a year",
        question: "How many passenger journeys does the metro, tram or light rail carry in a year?",
      },
      vehicleMiles: {
        name: "miles that vehicles travel on its roads",
        unit: "vehicle miles",
        question:
          "How many miles do vehicles travel on the roads for which the authority is responsible?",
      },
      systemVehicleMilesPerYear: {
        name: "miles that vehicles travel on the roads that the systems cover",
        unit: "vehicle miles a year",
        question:
          "How many miles a year do vehicles travel on the roads that the intelligent transport systems cover?",
      },
      peopleServed: {
        name: "people supplied with water",
        unit: "people",
        question: "To how many people is potable water supplied?",
      },
      registryQueriesPer168Hours: {
        name: "queries from devices in the United Kingdom",
        unit: "queries in 168 hours",
        question:
          "How many queries from devices in the United Kingdom does the registry serve in its busiest 168 consecutive hours?",
      },
      resolverAddressesPer168Hours: {
        name: "IP addresses served that persons in the United Kingdom use",
        unit: "IP addresses in 168 hours",
        question:
          "How many different IP addresses of persons in the United Kingdom does the resolver serve in its busiest 168 consecutive hours?",
      },
      domainsHosted: {
        name: "domains served that are registered to United Kingdom addresses",
        unit: "domains",
        question:
          "How many domains registered to persons with an address in the United Kingdom does the service host?",
      },
      exchangeMarketSharePercent: {
        name: "market share by interconnected autonomous systems",
        unit: "percent",
        question:
          "What share of the United Kingdom's exchange points does the operator have, by interconnected autonomous systems?",
      },
      staffHeadcount: {
        name: "staff",
        unit: "annual work units",
        question: "How many staff has the provider, with linked and partner enterprises?",
      },
      turnoverEuros: {
        name: "annual turnover",
        unit: "euros",
        question: "What is the provider's annual turnover, with linked and partner enterprises?",
      },
      balanceSheetEuros: {
        name: "balance sheet total",
        unit: "euros",
        question:
          "What is the provider's balance sheet total, with linked and partner enterprises?",
      },
    }) as const satisfies Readonly<Record<QuantityFact, QuantityQuestion>>,
);

/** The facts that are so or not so. */
export const yesNoQuestions = /* @__PURE__ */ once(
  () =>
    ({
      reliesOnNetworkAndInformationSystems: {
        name: "the service relies on network and information systems",
        negation: "the service does not rely on network and information systems",
        question: "Does the service rely on network and information systems?",
      },
      publicCommunicationsProvider: {
        name: "the provider is under sections 105A to 105C of the Communications Act 2003",
        negation: "the provider is not under sections 105A to 105C of the Communications Act 2003",
        question:
          "Is the provider a network or service provider under sections 105A to 105C of the Communications Act 2003?",
      },
      deemedDesignationRevoked: {
        name: "the authority revoked the deemed designation",
        negation: "the authority did not revoke the deemed designation",
        question: "Has the competent authority revoked the deemed designation by notice?",
      },
      designated: {
        name: "the authority designated the operator by notice",
        negation: "the authority did not designate the operator by notice",
        question:
          "Has the competent authority designated the operator by a notice of regulation 8(3)?",
      },
      designationRevoked: {
        name: "the authority revoked the designation",
        negation: "the authority did not revoke the designation",
        question: "Has the competent authority revoked that designation by notice?",
      },
      headOfficeInUnitedKingdom: {
        name: "the head office is in the United Kingdom",
        negation: "the head office is outside the United Kingdom",
        question: "Is the head office in the United Kingdom?",
      },
      nominationRequired: {
        name: "the authority required a nomination by notice",
        negation: "the authority did not require a nomination by notice",
        question: "Has the competent authority required the operator to nominate a person?",
      },
      representativeInUnitedKingdom: {
        name: "a representative in the United Kingdom is nominated",
        negation: "no representative in the United Kingdom is nominated",
        question: "Has the provider nominated a representative established in the United Kingdom?",
      },
      smallOrMicroEnterprise: {
        name: "the provider is a micro or small enterprise",
        negation: "the provider is no micro or small enterprise",
        question:
          "Is the provider a micro or small enterprise by Recommendation 2003/361/EC, linked and partner enterprises included?",
      },
      pipelineUnderAnotherThreshold: {
        name: "the pipeline meets another threshold of Schedule 2",
        negation: "the pipeline meets no other threshold of Schedule 2",
        question: "Does the operator meet another threshold of Schedule 2 with the same pipeline?",
      },
      pipelineCriticalToFacility: {
        name: "the pipeline is critical to the processing facility",
        negation: "the pipeline is not critical to the processing facility",
        question: "Is the upstream pipeline critical to the continued operation of the facility?",
      },
      handlesPassengers: {
        name: "the port facility handles passengers",
        negation: "the port facility handles no passengers",
        question: "Does the port facility handle passengers?",
      },
      railwayExcluded: {
        name: "the railway is of a kind that paragraph 6 leaves out",
        negation: "the railway is of no kind that paragraph 6 leaves out",
        question:
          "Is the railway solely international, a metro, tram or light rail, a heritage, museum or tourist railway, or a private own-use network (Northern Ireland: a heritage railway on its own network alone)?",
      },
      channelTunnel: {
        name: "it runs a Channel Tunnel train or manages the Channel Fixed Link",
        negation: "it neither runs a Channel Tunnel train nor manages the Channel Fixed Link",
        question:
          "Does the operator run a Channel Tunnel train or manage the infrastructure of the Channel Fixed Link?",
      },
      roadAuthority: {
        name: "the operator is a road authority",
        negation: "the operator is no road authority",
        question: "Is the operator a road authority in the sense of Regulation (EU) 2015/962?",
      },
    }) as const satisfies Readonly<Record<YesNoFact, YesNoQuestion>>,
);

/** The facts that are one value of several, or a complete list. */
export const choiceQuestions = /* @__PURE__ */ once(
  () =>
    ({
      sector: { name: "the sector", question: "In which sector of Schedule 1 is the service?" },
      subsector: {
        name: "the subsector",
        question: "In which subsector of Schedule 1 is the service?",
      },
      services: {
        name: "the essential services provided",
        question:
          "Which kinds of essential service of Schedule 2 does the operator provide, of one subsector at a time; or none?",
      },
      nation: { name: "the nation", question: "In which nation is the service provided?" },
      licences: {
        name: "the licences held",
        question: "Which of the licences that Schedule 2 asks for does the operator hold, if any?",
      },
      healthBody: {
        name: "the kind of health body",
        question: "Which kind of health body is the operator, if any?",
      },
      freightHandled: {
        name: "the types of freight handled",
        question: "Which types of freight does the port facility handle, if any?",
      },
      digitalServices: {
        name: "the digital services provided",
        question:
          "Which of online marketplace, online search engine and cloud computing does the operator provide in the United Kingdom, if any?",
      },
    }) as const satisfies Readonly<
      Record<Exclude<NisFactName, QuantityFact | YesNoFact>, FactQuestion>
    >,
);

/** How every fact is named and asked for, by its name. */
export const factQuestions = /* @__PURE__ */ once(join);

function join(): Readonly<Record<NisFactName, FactQuestion>> {
  return { ...choiceQuestions(), ...yesNoQuestions(), ...quantityQuestions() };
}
