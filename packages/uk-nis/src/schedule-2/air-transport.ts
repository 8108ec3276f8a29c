import { once } from "@bollard/model";
import { writeThresholds } from "./threshold.js";

/** Schedule 2 paragraph 4: the air transport subsector. */
export const airTransport = /* @__PURE__ */ once(() =>
  writeThresholds("air-transport", [
    {
      id: "NIS Schedule 2 paragraph 4(2)",
      title: "Aerodromes",
      summary: "An aerodrome with more than 10 million terminal passengers a year.",
      tests: [
        {
          paragraph: "4(2)",
          service: "aerodrome",
          condition: { fact: "airportPassengersPerYear", moreThan: 10_000_000 },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 4(3)",
      title: "Air traffic services",
      summary:
        "A licence for en-route services, or services at an airport with more than 10 million terminal passengers a year.",
      tests: [
        {
          paragraph: "4(3)(a)",
          service: "air-traffic-services",
          condition: { fact: "licences", includes: "en-route-air-traffic" },
        },
        {
          paragraph: "4(3)(b)",
          service: "air-traffic-services",
          condition: { fact: "airportPassengersPerYear", moreThan: 10_000_000 },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 4(4)",
      title: "Air carriers",
      summary:
        "More than 30% of the terminal passengers of an airport that has more than 10 million a year, and more than 10 million across all UK airports.",
      tests: [
        {
          paragraph: "4(4)",
          service: "air-carrier",
          condition: {
            all: [
              { fact: "airportPassengersPerYear", moreThan: 10_000_000 },
              { fact: "carrierAirportSharePercent", moreThan: 30 },
              { fact: "carrierPassengersPerYear", moreThan: 10_000_000 },
            ],
          },
        },
      ],
    },
  ]),
);
