import { once } from "@bollard/model";
import type { NisCondition } from "../condition.js";
import { writeThresholds } from "./threshold.js";

const roRo = { fact: "portRoRoSharePercent", moreThan: 15 } as const;
const loLo = { fact: "portLoLoSharePercent", moreThan: 15 } as const;
const liquidBulk = { fact: "portLiquidBulkSharePercent", moreThan: 10 } as const;
const biomass = { fact: "portBiomassSharePercent", moreThan: 20 } as const;

/** The shares of national traffic of which a port needs one. */
const largeFreightPort: NisCondition = { any: [roRo, loLo, liquidBulk, biomass] };

/** Schedule 2 paragraph 5: the water transport subsector. */
export const waterTransport = /* @__PURE__ */ once(() =>
  writeThresholds("water-transport", [
    {
      id: "NIS Schedule 2 paragraph 5(2)",
      title: "Shipping",
      summary:
        "More than 5 million tonnes a year at UK ports and more than 30% of the freight of a port with a large share of national traffic; or more than 30% of the passengers of a port that has more than 10 million a year.",
      tests: [
        {
          paragraph: "5(2)(a)",
          service: "shipping",
          condition: {
            all: [
              { fact: "freightTonnesPerYear", moreThan: 5_000_000 },
              { fact: "portFreightSharePercent", moreThan: 30 },
              largeFreightPort,
            ],
          },
        },
        {
          paragraph: "5(2)(b)",
          service: "shipping",
          condition: {
            all: [
              { fact: "portPassengersPerYear", moreThan: 10_000_000 },
              { fact: "portPassengerSharePercent", moreThan: 30 },
            ],
          },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 5(3)-(5)",
      title: "Harbour authorities, port facilities, vessel traffic services",
      summary:
        "At a port with more than 10 million passengers a year, or with more than 15% of UK roll-on roll-off, 15% of lift-on lift-off, 10% of liquid bulk or 20% of biomass traffic; a port facility must handle the same.",
      tests: [
        {
          paragraph: "5(3)(a)",
          service: "harbour-authority",
          condition: { fact: "portPassengersPerYear", moreThan: 10_000_000 },
        },
        { paragraph: "5(3)(b)", service: "harbour-authority", condition: largeFreightPort },
        {
          paragraph: "5(4)(a)",
          service: "port-facility",
          condition: {
            all: [
              { fact: "portPassengersPerYear", moreThan: 10_000_000 },
              { fact: "handlesPassengers", is: true },
            ],
          },
        },
        {
          paragraph: "5(4)(b)",
          service: "port-facility",
          condition: {
            any: [
              { all: [roRo, { fact: "freightHandled", includes: "roll-on-roll-off" }] },
              { all: [loLo, { fact: "freightHandled", includes: "lift-on-lift-off" }] },
              { all: [liquidBulk, { fact: "freightHandled", includes: "liquid-bulk" }] },
              { all: [biomass, { fact: "freightHandled", includes: "biomass" }] },
            ],
          },
        },
        {
          paragraph: "5(5)(a)",
          service: "vessel-traffic-services",
          condition: { fact: "portPassengersPerYear", moreThan: 10_000_000 },
        },
        { paragraph: "5(5)(b)", service: "vessel-traffic-services", condition: largeFreightPort },
      ],
    },
  ]),
);
