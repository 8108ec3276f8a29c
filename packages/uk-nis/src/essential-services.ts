import { once } from "@bollard/model";
import type { EssentialService } from "./sectors.js";

/** The kinds of essential service that Schedule 2 names, in its order. */
export const essentialServices = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "electricity-supply",
        title: "electricity supply (in Northern Ireland also licensed generation)",
        subsector: "electricity",
        paragraph: "1(2)",
      },
      {
        id: "single-electricity-market",
        title: "the single electricity market in Northern Ireland",
        subsector: "electricity",
        paragraph: "1(3)",
      },
      {
        id: "electricity-transmission",
        title: "electricity transmission (interconnectors and offshore transmission included)",
        subsector: "electricity",
        paragraph: "1(4)",
      },
      {
        id: "electricity-distribution",
        title: "electricity distribution",
        subsector: "electricity",
        paragraph: "1(5)",
      },
      {
        id: "upstream-oil-conveyance",
        title: "conveyance of oil through upstream petroleum pipelines",
        subsector: "oil",
        paragraph: "2(2)",
      },
      {
        id: "oil-transmission",
        title: "transmission of oil by pipeline",
        subsector: "oil",
        paragraph: "2(3)",
      },
      {
        id: "oil-processing",
        title: "operation of oil processing facilities",
        subsector: "oil",
        paragraph: "2(4)",
      },
      {
        id: "oil-fuel-facilities",
        title: "production, refining, onshore storage and transmission of crude oil based fuel",
        subsector: "oil",
        paragraph: "2(5)",
      },
      {
        id: "oil-petroleum-production",
        title: "operation of petroleum production projects (oil)",
        subsector: "oil",
        paragraph: "2(6)",
      },
      { id: "gas-supply", title: "gas supply", subsector: "gas", paragraph: "3(2)" },
      {
        id: "gas-transmission",
        title: "gas transmission (interconnectors included)",
        subsector: "gas",
        paragraph: "3(3)",
      },
      { id: "gas-distribution", title: "gas distribution", subsector: "gas", paragraph: "3(4)" },
      {
        id: "gas-storage",
        title: "operation of gas storage facilities",
        subsector: "gas",
        paragraph: "3(5)",
      },
      {
        id: "lng-facilities",
        title: "operation of LNG facilities",
        subsector: "gas",
        paragraph: "3(6)",
      },
      {
        id: "gas-processing",
        title: "operation of gas processing facilities",
        subsector: "gas",
        paragraph: "3(7)",
      },
      {
        id: "gas-petroleum-production",
        title: "operation of petroleum production projects (gas)",
        subsector: "gas",
        paragraph: "3(8)",
      },
      {
        id: "aerodrome",
        title: "services of the owner or manager of an aerodrome",
        subsector: "air-transport",
        paragraph: "4(2)",
      },
      {
        id: "air-traffic-services",
        title: "air traffic services",
        subsector: "air-transport",
        paragraph: "4(3)",
      },
      {
        id: "air-carrier",
        title: "services of an air carrier",
        subsector: "air-transport",
        paragraph: "4(4)",
      },
      { id: "shipping", title: "shipping", subsector: "water-transport", paragraph: "5(2)" },
      {
        id: "harbour-authority",
        title: "services of a harbour authority",
        subsector: "water-transport",
        paragraph: "5(3)",
      },
      {
        id: "port-facility",
        title: "services of the operator of a port facility",
        subsector: "water-transport",
        paragraph: "5(4)",
      },
      {
        id: "vessel-traffic-services",
        title: "vessel traffic services",
        subsector: "water-transport",
        paragraph: "5(5)",
      },
      {
        id: "rail",
        title: "rail services (mainline in Great Britain, any railway in Northern Ireland)",
        subsector: "rail-transport",
        paragraph: "6(2)",
      },
      {
        id: "high-speed-rail",
        title: "high speed rail services",
        subsector: "rail-transport",
        paragraph: "6(3)",
      },
      {
        id: "light-rail",
        title: "metro, tram and other light rail services",
        subsector: "rail-transport",
        paragraph: "6(4)",
      },
      {
        id: "international-rail",
        title: "international rail services",
        subsector: "rail-transport",
        paragraph: "6(5)",
      },
      {
        id: "road-transport",
        title: "road transport services",
        subsector: "road-transport",
        paragraph: "7(1)",
      },
      {
        id: "intelligent-transport-systems",
        title: "road services by intelligent transport systems",
        subsector: "road-transport",
        paragraph: "7(2)",
      },
      {
        id: "healthcare",
        title: "healthcare services",
        subsector: "healthcare-settings",
        paragraph: "8(2)",
      },
      {
        id: "drinking-water-supply",
        title: "supply of potable water",
        subsector: "drinking-water",
        paragraph: "9",
      },
      {
        id: "tld-name-registry",
        title: "a top-level domain name registry",
        subsector: "digital-infrastructure",
        paragraph: "10(2)",
      },
      {
        id: "dns-resolver",
        title: "a DNS resolver service",
        subsector: "digital-infrastructure",
        paragraph: "10(3)",
      },
      {
        id: "dns-authoritative-hosting",
        title: "a DNS authoritative hosting service",
        subsector: "digital-infrastructure",
        paragraph: "10(3A)",
      },
      {
        id: "internet-exchange-point",
        title: "an internet exchange point",
        subsector: "digital-infrastructure",
        paragraph: "10(4)",
      },
    ] as const satisfies readonly EssentialService[],
);

/** The id of a kind of essential service. */
export type EssentialServiceId = ReturnType<typeof essentialServices>[number]["id"];
