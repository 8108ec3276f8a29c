import { onlyAnswer } from "../../sectors/point.js";
import { assessment, publishesNothing } from "../../sectors/points/data.js";
import { exposureOfSites } from "../../sectors/points/devices.js";
import { apartFromMeasuring } from "../../sectors/points/network.js";
import { defineSectorRule, ofDevices, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what environmental monitoring brings with it. */
export const sectorEnvironmentalMonitoring = /* @__PURE__ */ defineSectorRule(
  "environmental-monitoring",
  "People act upon readings and warnings; what a sensor is fit for, when it was calibrated and who checks a warning decides whether they rightly do.",
  [
    ofDevices({
      id: "uc-environmental-monitoring-c2",
      points: [
        onlyAnswer("when they were last calibrated or co-located, and when that is due again"),
      ],
    }),
    ofDevices({
      id: "uc-environmental-monitoring-c3",
      points: [
        onlyAnswer("whether they serve a statutory purpose"),
        onlyAnswer("whether they are a reference method or an equivalent"),
      ],
    }),
    ofSystem({
      id: "uc-environmental-monitoring-c6",
      when: (system, look) => !publishesNothing(system, look),
      points: [
        onlyAnswer("under which licence its data are published"),
        onlyAnswer("how requests for them are answered"),
      ],
    }),
    ofSystem({ id: "uc-environmental-monitoring-c8", early: true, points: [apartFromMeasuring] }),
    ofSystem({ id: "uc-environmental-monitoring-c9", early: true, points: [assessment] }),
    ofSystem({
      id: "uc-environmental-monitoring-c10",
      when: ({ actuates, citizenFacing }) => actuates !== false || citizenFacing !== false,
      points: [
        onlyAnswer(
          "which two independent inputs, or which check by a person, stand behind each warning to the public",
        ),
      ],
    }),
    ofSystem({
      id: "uc-environmental-monitoring-c12",
      points: [exposureOfSites, onlyAnswer("how far they are exposed to flood")],
    }),
  ],
);
