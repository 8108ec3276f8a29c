import { asking, onlyAnswer } from "../../sectors/point.js";
import { assessment, lawfulBasis } from "../../sectors/points/data.js";
import { ownZone, zonesOfParts } from "../../sectors/points/network.js";
import {
  fallback,
  nisStanding,
  publicNotice,
  reportingRoute,
} from "../../sectors/points/services.js";
import { defineSectorRule, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what smart stations bring with them. */
export const sectorSmartStations = /* @__PURE__ */ defineSectorRule(
  "smart-stations",
  "Railway, shops and the public share a station; which network is whose, which regime governs the cameras and who answers for what has to be written down.",
  [
    ofSystem({
      id: "uc-smart-stations-c2",
      early: true,
      points: [
        asking("in which zone it stands, apart from those of shops and of the public", ownZone),
      ],
    }),
    ofSystem({
      id: "uc-smart-stations-c3",
      points: [onlyAnswer("where the security plan is kept")],
    }),
    ofSystem({ id: "uc-smart-stations-c4", points: [nisStanding, reportingRoute] }),
    ofSystem({
      id: "uc-smart-stations-c5",
      points: [onlyAnswer("which regime governs its cameras")],
    }),
    ofSystem({
      id: "uc-smart-stations-c6",
      early: true,
      points: [
        asking("where the impact assessment of each function of analysis is kept", assessment),
      ],
    }),
    ofSystem({
      id: "uc-smart-stations-c7",
      points: [asking("which signs tell people", publicNotice)],
    }),
    ofSystem({
      id: "uc-smart-stations-c8",
      early: true,
      points: [
        asking("the lawful basis, or the exception from PECR that is relied on", lawfulBasis),
      ],
    }),
    ofSystem({ id: "uc-smart-stations-c9", early: true, points: [zonesOfParts] }),
    ofSystem({
      id: "uc-smart-stations-c10",
      points: [asking("what the systems that alert fall back on", fallback)],
    }),
    ofSystem({
      id: "uc-smart-stations-c13",
      points: [onlyAnswer("who answers for what among those who share the station")],
    }),
  ],
);
