import { onlyAnswer } from "../../sectors/point.js";
import { assessment, retention, sensitivity } from "../../sectors/points/data.js";
import { flowsDeclared, ownZone } from "../../sectors/points/network.js";
import { fallback } from "../../sectors/points/services.js";
import { defineSectorRule, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what systems of smart buildings bring with them. */
export const sectorSmartBuildings = /* @__PURE__ */ defineSectorRule(
  "smart-buildings",
  "Systems of a building move lifts, doors and heat and tell where people were, and several parties share them; what separates them, and who answers for what, is written down before something fails.",
  [
    ofSystem({ id: "uc-smart-buildings-c2", early: true, points: [ownZone, flowsDeclared] }),
    ofSystem({
      id: "uc-smart-buildings-c7",
      points: [onlyAnswer("whether the fire system works without the smart platform")],
    }),
    ofSystem({
      id: "uc-smart-buildings-c10",
      points: [
        onlyAnswer("who may change the digital record of the building"),
        onlyAnswer("how the integrity of that record is kept"),
      ],
    }),
    ofSystem({ id: "uc-smart-buildings-c11", early: true, points: [assessment, retention] }),
    ofSystem({
      id: "uc-smart-buildings-c12",
      points: [onlyAnswer("which of its parts alert or lock down"), fallback],
    }),
    ofSystem({ id: "uc-smart-buildings-c13", points: [sensitivity] }),
    ofSystem({
      id: "uc-smart-buildings-c15",
      points: [
        onlyAnswer("who answers for what among landlord, tenant and supplier of facilities"),
      ],
    }),
  ],
);
