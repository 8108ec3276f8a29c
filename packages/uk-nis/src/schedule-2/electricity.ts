import { once } from "@bollard/model";
import { greatBritain } from "../nation.js";
import { writeThresholds } from "./threshold.js";

/** Schedule 2 paragraph 1: the electricity subsector. */
export const electricity = /* @__PURE__ */ once(() =>
  writeThresholds("electricity", [
    {
      id: "NIS Schedule 2 paragraph 1(2)(a)",
      title: "Electricity supply, Great Britain",
      summary:
        "Supply to more than 250,000 final customers; or supply, with generators of its own and of affiliates of together at least 2 gigawatts as input to a transmission system.",
      note: "Nuclear generators, and those that no transmission system connects, do not count: paragraph 1(6).",
      tests: [
        {
          paragraph: "1(2)(a)(i)",
          service: "electricity-supply",
          nations: greatBritain,
          condition: { fact: "finalCustomers", moreThan: 250_000 },
        },
        {
          paragraph: "1(2)(a)(ii)",
          service: "electricity-supply",
          nations: greatBritain,
          condition: { fact: "generationMegawatts", atLeast: 2_000 },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 1(2)(b)",
      title: "Electricity supply and generation, Northern Ireland",
      summary:
        "A supply licence and more than 8,000 consumers; or a generation licence and a generating capacity of at least 350 megawatts.",
      note: "The text joins the two with “and”; they are read as two requirements of which one is enough, since regulation 8(1) asks for one.",
      tests: [
        {
          paragraph: "1(2)(b)(i)",
          service: "electricity-supply",
          nations: ["northern-ireland"],
          condition: {
            all: [
              { fact: "licences", includes: "ni-electricity-supply" },
              { fact: "finalCustomers", moreThan: 8_000 },
            ],
          },
        },
        {
          paragraph: "1(2)(b)(ii)",
          service: "electricity-supply",
          nations: ["northern-ireland"],
          condition: {
            all: [
              { fact: "licences", includes: "ni-electricity-generation" },
              { fact: "generationMegawatts", atLeast: 350 },
            ],
          },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 1(3)",
      title: "Single electricity market, Northern Ireland",
      summary: "A Single Electricity Market operator licence.",
      tests: [
        {
          paragraph: "1(3)",
          service: "single-electricity-market",
          nations: ["northern-ireland"],
          condition: { fact: "licences", includes: "ni-single-electricity-market-operator" },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 1(4)",
      title: "Electricity transmission",
      summary:
        "Great Britain: a system operator able to disrupt delivery to more than 250,000 final customers, offshore systems connected to at least 2 gigawatts, or an interconnector of at least 1 gigawatt. Northern Ireland: a transmission licence.",
      note: "Offshore systems and interconnectors do not count as systems of the first kind: paragraph 1(7).",
      tests: [
        {
          paragraph: "1(4)(a)(i)",
          service: "electricity-transmission",
          nations: greatBritain,
          condition: { fact: "disruptableCustomers", moreThan: 250_000 },
        },
        {
          paragraph: "1(4)(a)(ii)",
          service: "electricity-transmission",
          nations: greatBritain,
          condition: {
            all: [
              { fact: "licences", includes: "gb-offshore-transmission" },
              { fact: "offshoreGenerationMegawatts", atLeast: 2_000 },
            ],
          },
        },
        {
          paragraph: "1(4)(a)(iii)",
          service: "electricity-transmission",
          nations: greatBritain,
          condition: {
            all: [
              { fact: "licences", includes: "gb-electricity-interconnector" },
              { fact: "interconnectorMegawatts", atLeast: 1_000 },
            ],
          },
        },
        {
          paragraph: "1(4)(b)",
          service: "electricity-transmission",
          nations: ["northern-ireland"],
          condition: { fact: "licences", includes: "ni-electricity-transmission" },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 1(5)",
      title: "Electricity distribution",
      summary:
        "Great Britain: a system operator able to disrupt delivery to more than 250,000 final customers. Northern Ireland: a distribution licence.",
      tests: [
        {
          paragraph: "1(5)(a)",
          service: "electricity-distribution",
          nations: greatBritain,
          condition: { fact: "disruptableCustomers", moreThan: 250_000 },
        },
        {
          paragraph: "1(5)(b)",
          service: "electricity-distribution",
          nations: ["northern-ireland"],
          condition: { fact: "licences", includes: "ni-electricity-distribution" },
        },
      ],
    },
  ]),
);
