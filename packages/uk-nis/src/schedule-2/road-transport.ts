import { once } from "@bollard/model";
import { writeThresholds } from "./threshold.js";

/** Schedule 2 paragraph 7: the road transport subsector. */
export const roadTransport = /* @__PURE__ */ once(() =>
  writeThresholds("road-transport", [
    {
      id: "NIS Schedule 2 paragraph 7(1)",
      title: "Road authorities",
      summary:
        "A road authority on whose roads vehicles travel more than 50 billion miles in total.",
      note: "Paragraph 7(1) names no period, other than paragraph 7(2).",
      tests: [
        {
          paragraph: "7(1)",
          service: "road-transport",
          condition: {
            all: [
              { fact: "roadAuthority", is: true },
              { fact: "vehicleMiles", moreThan: 50_000_000_000 },
            ],
          },
        },
      ],
    },
    {
      id: "NIS Schedule 2 paragraph 7(2)",
      title: "Intelligent transport systems",
      summary:
        "A road authority whose intelligent transport systems cover roads on which vehicles travel more than 50 billion miles a year.",
      note: "A bar that the network of a city or a county is not expected to reach; an authority may still designate.",
      tests: [
        {
          paragraph: "7(2)",
          service: "intelligent-transport-systems",
          condition: {
            all: [
              { fact: "roadAuthority", is: true },
              { fact: "systemVehicleMilesPerYear", moreThan: 50_000_000_000 },
            ],
          },
        },
      ],
    },
  ]),
);
