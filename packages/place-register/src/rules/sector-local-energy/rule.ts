import { asking, onlyAnswer } from "../../sectors/point.js";
import { lawfulBasis, retention } from "../../sectors/points/data.js";
import { flowsDeclared, zonesOfParts } from "../../sectors/points/network.js";
import { lookedUpAgain, nisTested } from "../../sectors/points/services.js";
import { defineSectorRule, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what local energy systems bring with them. */
export const sectorLocalEnergy = /* @__PURE__ */ defineSectorRule(
  "local-energy",
  "Switching much load at once moves the grid; how much there is, in which steps it is switched and whether the place can run as an island has to be known.",
  [
    ofSystem({
      id: "uc-local-energy-c3",
      points: [onlyAnswer("how much load can be controlled in all, in megawatts")],
    }),
    ofSystem({
      id: "uc-local-energy-c7",
      points: [onlyAnswer("the reference of each site under G98, G99 or G100")],
    }),
    ofSystem({
      id: "uc-local-energy-c9",
      points: [
        nisTested,
        onlyAnswer("how it stands to the thresholds that the Bill (a proposal, not law) would set"),
      ],
    }),
    ofSystem({
      id: "uc-local-energy-c10",
      early: true,
      points: [
        lookedUpAgain(
          "on what day the state of the Bill (a proposal, not law) is looked up again",
          "csr-bill",
        ),
      ],
    }),
    ofSystem({
      id: "uc-local-energy-c11",
      early: true,
      points: [
        zonesOfParts,
        asking("which flows join the zones", flowsDeclared),
        onlyAnswer("when running as an island was tried"),
      ],
    }),
    ofSystem({ id: "uc-local-energy-c13", early: true, points: [retention, lawfulBasis] }),
    ofSystem({
      id: "uc-local-energy-c15",
      points: [onlyAnswer("how much may be switched at once, and how fast")],
    }),
  ],
);
