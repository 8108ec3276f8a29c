import { onlyAnswer } from "../../sectors/point.js";
import { publishesNothing } from "../../sectors/points/data.js";
import { criticality, exposedAndConnected } from "../../sectors/points/devices.js";
import { oneWayFromControl } from "../../sectors/points/flows.js";
import { decided } from "../../sectors/points/services.js";
import { defineSectorRule, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what predictive maintenance brings with it. */
export const sectorPredictiveMaintenance = /* @__PURE__ */ defineSectorRule(
  "predictive-maintenance",
  "Monitoring joins control systems to clouds and models; the path has to be one-way, and nobody may rely on a warning that does not come.",
  [
    ofSystem({ id: "uc-predictive-maintenance-c1", early: true, points: [oneWayFromControl] }),
    ofSystem({
      id: "uc-predictive-maintenance-c3",
      points: [criticality, exposedAndConnected],
    }),
    ofSystem({
      id: "uc-predictive-maintenance-c4",
      points: [
        onlyAnswer("how good its data are"),
        onlyAnswer("what follows from a warning that does not come"),
      ],
    }),
    ofSystem({
      id: "uc-predictive-maintenance-c5",
      points: [onlyAnswer("that inspections still meet the policy where sensors are used")],
    }),
    ofSystem({
      id: "uc-predictive-maintenance-c7",
      early: true,
      points: [decided("why HSE OG 86 concerns the plant", "hse-og86")],
    }),
    ofSystem({
      id: "uc-predictive-maintenance-c8",
      when: (system, look) => !publishesNothing(system, look),
      points: [onlyAnswer("under which rules data of condition are published and shared")],
    }),
    ofSystem({
      id: "uc-predictive-maintenance-c9",
      points: [
        onlyAnswer("which version of the model it runs"),
        onlyAnswer("where its training data come from"),
        onlyAnswer("how drift is found"),
      ],
    }),
    ofSystem({
      id: "uc-predictive-maintenance-c10",
      points: [onlyAnswer("that sensors do not replace statutory inspections without an approval")],
    }),
  ],
);
