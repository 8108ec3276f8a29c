import { asking, onlyAnswer } from "../../sectors/point.js";
import { assessment, consentOr, controller, retention } from "../../sectors/points/data.js";
import { defineSectorRule, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what mobility as a service brings with it. */
export const sectorMaas = /* @__PURE__ */ defineSectorRule(
  "maas",
  "An app that plans and pays journeys knows where people go and steers what they choose; who controls the data, how choices are ranked and who watches for fraud has to be known.",
  [
    ofSystem({
      id: "uc-maas-c2",
      points: [onlyAnswer("how choices are ranked, and who is included")],
    }),
    ofSystem({
      id: "uc-maas-c3",
      early: true,
      points: [assessment, controller, asking("how long journeys are kept", retention)],
    }),
    ofSystem({
      id: "uc-maas-c4",
      early: true,
      when: ({ citizenFacing }) => citizenFacing !== false,
      points: [consentOr("that users consent, or which exception from PECR is relied on")],
    }),
    ofSystem({
      id: "uc-maas-c5",
      early: true,
      when: ({ citizenFacing }) => citizenFacing !== false,
      points: [onlyAnswer("where it was assessed whether the design suits children")],
    }),
    ofSystem({
      id: "uc-maas-c10",
      points: [onlyAnswer("the supplier's standing under the NIS Regulations")],
    }),
    ofSystem({
      id: "uc-maas-c13",
      points: [onlyAnswer("who watches for accounts taken over and for fraud")],
    }),
  ],
);
