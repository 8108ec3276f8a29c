import { once } from "@bollard/model";
import { greatBritain } from "../nation.js";
import { writeThresholds } from "./threshold.js";

/** Schedule 2 paragraph 2: the oil subsector. */
export const oil = /* @__PURE__ */ once(() =>
  writeThresholds("oil", [
    {
      id: "NIS Schedule 2 paragraph 2(2)",
      title: "Oil: upstream pipelines",
      summary:
        "An upstream petroleum pipeline that carries more than 3,000,000 tonnes of oil equivalent a year, natural gas left out, unless the operator meets another threshold of the Schedule with it.",
      tests: [
        {
          paragraph: "2(2)",
          service: "upstream-oil-conveyance",
          condition: {
            all: [
              { fact: "upstreamPipelineToePerYear", moreThan: 3_000_000 },
              { fact: "pipelineUnderAnotherThreshold", is: false },
            ],
          },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 2(3)",
      title: "Oil: fuel by pipeline",
      summary:
        "A pipeline that carries more than 500,000 tonnes of crude oil based fuel a year in Great Britain, or more than 50,000 in Northern Ireland.",
      note: "For Great Britain the text leaves out crude oil expressly; crude oil based fuel does not include it anyway.",
      tests: [
        {
          paragraph: "2(3)(a)",
          service: "oil-transmission",
          nations: greatBritain,
          condition: { fact: "fuelPipelineTonnesPerYear", moreThan: 500_000 },
        },
        {
          paragraph: "2(3)(b)",
          service: "oil-transmission",
          nations: ["northern-ireland"],
          condition: { fact: "fuelPipelineTonnesPerYear", moreThan: 50_000 },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 2(4)",
      title: "Oil: processing facilities",
      summary:
        "A processing facility, or an upstream pipeline connected to and operated from it, of more than 3,000,000 tonnes of oil equivalent a year.",
      tests: [
        {
          paragraph: "2(4)(a)",
          service: "oil-processing",
          condition: { fact: "processingFacilityToePerYear", moreThan: 3_000_000 },
        },
        {
          paragraph: "2(4)(b)",
          service: "oil-processing",
          condition: { fact: "processingPipelineToePerYear", moreThan: 3_000_000 },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 2(5)",
      title: "Oil: fuel production, refining, storage and supply",
      summary:
        "Great Britain: a facility for more than 500,000 tonnes of crude oil based fuel in store, or produced or supplied in a year. Northern Ireland: more than 50,000 tonnes in store.",
      tests: [
        {
          paragraph: "2(5)(a)(i)",
          service: "oil-fuel-facilities",
          nations: greatBritain,
          condition: { fact: "fuelStorageTonnes", moreThan: 500_000 },
        },
        {
          paragraph: "2(5)(a)(ii)",
          service: "oil-fuel-facilities",
          nations: greatBritain,
          condition: { fact: "fuelProductionTonnesPerYear", moreThan: 500_000 },
        },
        {
          paragraph: "2(5)(a)(iii)",
          service: "oil-fuel-facilities",
          nations: greatBritain,
          condition: { fact: "fuelSupplyTonnesPerYear", moreThan: 500_000 },
        },
        {
          paragraph: "2(5)(b)",
          service: "oil-fuel-facilities",
          nations: ["northern-ireland"],
          condition: { fact: "fuelStorageTonnes", moreThan: 50_000 },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 2(6)",
      title: "Oil: petroleum production projects",
      summary:
        "An offshore installation, or an upstream pipeline connected to and operated from it, of more than 3,000,000 tonnes of oil equivalent a year; projects mainly for storing gas are left out.",
      tests: [
        {
          paragraph: "2(6)(i)",
          service: "oil-petroleum-production",
          condition: { fact: "productionInstallationToePerYear", moreThan: 3_000_000 },
        },
        {
          paragraph: "2(6)(ii)",
          service: "oil-petroleum-production",
          condition: { fact: "productionPipelineToePerYear", moreThan: 3_000_000 },
        },
      ],
    },
  ]),
);
