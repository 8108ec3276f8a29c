import { asking, onlyAnswer } from "../../sectors/point.js";
import { lawfulBasis, purpose, retention } from "../../sectors/points/data.js";
import { joinedByDcc, markedAsActing } from "../../sectors/points/devices.js";
import { nisStanding } from "../../sectors/points/services.js";
import { defineSectorRule, ofDevices, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what smart meters bring with them. */
export const sectorSmartMeters = /* @__PURE__ */ defineSectorRule(
  "smart-meters",
  "Fine readings tell how people live, and some meters can cut off a supply; who joins them up, what they read and whether they act has to be known.",
  [
    ofDevices({ id: "uc-smart-meters-c2", points: [joinedByDcc] }),
    ofSystem({
      id: "uc-smart-meters-c5",
      points: [asking("whether there is an operator of an essential service", nisStanding)],
    }),
    ofSystem({
      id: "uc-smart-meters-c7",
      points: [onlyAnswer("the registration of the heat network with Ofgem")],
    }),
    ofSystem({
      id: "uc-smart-meters-c8",
      early: true,
      points: [onlyAnswer("how fine its readings are"), purpose, lawfulBasis, retention],
    }),
    ofSystem({ id: "uc-smart-meters-c10", points: [markedAsActing] }),
  ],
);
