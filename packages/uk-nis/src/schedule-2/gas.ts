import { once } from "@bollard/model";
import { greatBritain } from "../nation.js";
import { writeThresholds } from "./threshold.js";

/** Schedule 2 paragraph 3: the gas subsector. */
export const gas = /* @__PURE__ */ once(() =>
  writeThresholds("gas", [
    {
      id: "NIS Schedule 2 paragraph 3(2)",
      title: "Gas supply",
      summary:
        "Great Britain: more than 250,000 final customers. Northern Ireland: a supply licence and more than 2,000 customers.",
      tests: [
        {
          paragraph: "3(2)(a)",
          service: "gas-supply",
          nations: greatBritain,
          condition: { fact: "finalCustomers", moreThan: 250_000 },
        },
        {
          paragraph: "3(2)(b)",
          service: "gas-supply",
          nations: ["northern-ireland"],
          condition: {
            all: [
              { fact: "licences", includes: "ni-gas-supply" },
              { fact: "finalCustomers", moreThan: 2_000 },
            ],
          },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 3(3)",
      title: "Gas transmission",
      summary:
        "Great Britain: a system operator able to disrupt delivery to more than 250,000 final customers, or an interconnector that can put in more than 20 million cubic metres a day. Northern Ireland: a conveyance licence.",
      note: "Interconnectors do not count as systems of the first kind: paragraph 3(9).",
      tests: [
        {
          paragraph: "3(3)(a)(i)",
          service: "gas-transmission",
          nations: greatBritain,
          condition: { fact: "disruptableCustomers", moreThan: 250_000 },
        },
        {
          paragraph: "3(3)(a)(ii)",
          service: "gas-transmission",
          nations: greatBritain,
          condition: {
            all: [
              { fact: "licences", includes: "gb-gas-interconnector" },
              { fact: "gasInterconnectorCubicMetresPerDay", moreThan: 20_000_000 },
            ],
          },
        },
        {
          paragraph: "3(3)(b)",
          service: "gas-transmission",
          nations: ["northern-ireland"],
          condition: { fact: "licences", includes: "ni-gas-conveyance" },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 3(4)",
      title: "Gas distribution",
      summary:
        "Great Britain: a system operator able to disrupt delivery to more than 250,000 final customers. Northern Ireland: a conveyance licence.",
      tests: [
        {
          paragraph: "3(4)(a)",
          service: "gas-distribution",
          nations: greatBritain,
          condition: { fact: "disruptableCustomers", moreThan: 250_000 },
        },
        {
          paragraph: "3(4)(b)",
          service: "gas-distribution",
          nations: ["northern-ireland"],
          condition: { fact: "licences", includes: "ni-gas-conveyance" },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 3(5)-(6)",
      title: "Gas storage and LNG",
      summary:
        "Great Britain: a storage or LNG facility that can put more than 20 million cubic metres a day into a transmission system. Northern Ireland: the licence for it.",
      tests: [
        {
          paragraph: "3(5)(a)",
          service: "gas-storage",
          nations: greatBritain,
          condition: { fact: "gasStorageCubicMetresPerDay", moreThan: 20_000_000 },
        },
        {
          paragraph: "3(5)(b)",
          service: "gas-storage",
          nations: ["northern-ireland"],
          condition: { fact: "licences", includes: "ni-gas-storage" },
        },
        {
          paragraph: "3(6)(a)",
          service: "lng-facilities",
          nations: greatBritain,
          condition: { fact: "lngCubicMetresPerDay", moreThan: 20_000_000 },
        },
        {
          paragraph: "3(6)(b)",
          service: "lng-facilities",
          nations: ["northern-ireland"],
          condition: { fact: "licences", includes: "ni-lng" },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 3(7)-(8)",
      title: "Gas processing and production",
      summary:
        "A processing facility or an offshore installation, or an upstream pipeline connected to and operated from either, of more than 3,000,000 tonnes of oil equivalent a year.",
      note: "A pipeline of a processing facility must also be critical to its continued operation; production projects mainly for storing gas are left out.",
      tests: [
        {
          paragraph: "3(7)(a)",
          service: "gas-processing",
          condition: { fact: "processingFacilityToePerYear", moreThan: 3_000_000 },
        },
        {
          paragraph: "3(7)(b)",
          service: "gas-processing",
          condition: {
            all: [
              { fact: "processingPipelineToePerYear", moreThan: 3_000_000 },
              { fact: "pipelineCriticalToFacility", is: true },
            ],
          },
        },
        {
          paragraph: "3(8)(a)(i)",
          service: "gas-petroleum-production",
          condition: { fact: "productionInstallationToePerYear", moreThan: 3_000_000 },
        },
        {
          paragraph: "3(8)(a)(ii)",
          service: "gas-petroleum-production",
          condition: { fact: "productionPipelineToePerYear", moreThan: 3_000_000 },
        },
      ],
    },
  ]),
);
