import { asking, onlyAnswer } from "../../sectors/point.js";
import { condition } from "../../sectors/points/data.js";
import { zonesOfParts } from "../../sectors/points/network.js";
import {
  criticalSystems,
  nisStanding,
  reportingRoute,
  toldOf,
} from "../../sectors/points/services.js";
import { defineSectorRule, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what smart airports bring with them. */
export const sectorSmartAirports = /* @__PURE__ */ defineSectorRule(
  "smart-airports",
  "At an airport a fault of one system stops many; which systems are critical, where they stand, whom to tell and what passengers may decline has to be known.",
  [
    ofSystem({
      id: "uc-smart-airports-c1",
      points: [
        criticalSystems,
        onlyAnswer("the days of the self-assessment and of the ASSURE audit"),
        onlyAnswer("who the accountable and the responsible managers are"),
      ],
    }),
    ofSystem({
      id: "uc-smart-airports-c2",
      points: [
        asking("whether there is an operator of an essential service", nisStanding),
        asking("how an incident is reported within 72 hours", reportingRoute),
      ],
    }),
    ofSystem({
      id: "uc-smart-airports-c3",
      points: [
        toldOf(
          "whether the Department for Transport and the Civil Aviation Authority are told",
          /\bDfT\b|department for transport/i,
          /\bCAA\b|civil aviation authority/i,
        ),
      ],
    }),
    ofSystem({
      id: "uc-smart-airports-c4",
      points: [criticalSystems, onlyAnswer("what keeps their integrity")],
    }),
    ofSystem({
      id: "uc-smart-airports-c5",
      early: true,
      points: [zonesOfParts],
    }),
    ofSystem({
      id: "uc-smart-airports-c6",
      early: true,
      points: [condition, onlyAnswer("which other way there is for passengers who decline")],
    }),
  ],
);
