import { once } from "@bollard/model";
import { greatBritain } from "../nation.js";
import { writeThresholds } from "./threshold.js";

/** Schedule 2 paragraph 6: the rail transport subsector. */
export const railTransport = /* @__PURE__ */ once(() =>
  writeThresholds("rail-transport", [
    {
      id: "NIS Schedule 2 paragraph 6(2)-(3)",
      title: "Rail",
      summary:
        "Great Britain: the operator of a mainline railway asset, without solely international, light, heritage and private own-use railways. Northern Ireland: a railway undertaking. Anywhere: the operator of a high speed asset.",
      note: "An operator of both a mainline and an excluded asset is asked about the mainline one.",
      tests: [
        {
          paragraph: "6(2)(a)",
          service: "rail",
          nations: greatBritain,
          condition: { fact: "railwayExcluded", is: false },
        },
        {
          paragraph: "6(2)(b)",
          service: "rail",
          nations: ["northern-ireland"],
          condition: { fact: "railwayExcluded", is: false },
        },
        { paragraph: "6(3)", service: "high-speed-rail" },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 6(4)",
      title: "Metro, tram and light rail",
      summary: "More than 50 million passenger journeys a year.",
      tests: [
        {
          paragraph: "6(4)",
          service: "light-rail",
          condition: { fact: "passengerJourneysPerYear", moreThan: 50_000_000 },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 6(5)",
      title: "International rail",
      summary:
        "The operator of a Channel Tunnel train, or the infrastructure manager of the Channel Fixed Link.",
      tests: [
        {
          paragraph: "6(5)",
          service: "international-rail",
          condition: { fact: "channelTunnel", is: true },
        },
      ],
    },
  ]),
);
