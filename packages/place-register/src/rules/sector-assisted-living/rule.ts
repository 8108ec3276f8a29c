import { asking, onlyAnswer } from "../../sectors/point.js";
import { assessment } from "../../sectors/points/data.js";
import { digitalLine } from "../../sectors/points/devices.js";
import { decided, fallback, fallbackTested } from "../../sectors/points/services.js";
import { defineSectorRule, ofDevices, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what telecare brings with it. */
export const sectorAssistedLiving = /* @__PURE__ */ defineSectorRule(
  "assisted-living",
  "Lives depend on an alarm that gets through; each line and its battery, the consent of the person and what is done when the centre is down have to be known.",
  [
    ofDevices({
      id: "uc-assisted-living-c1",
      points: [
        digitalLine,
        onlyAnswer("when they were last tested"),
        onlyAnswer("which battery they have"),
      ],
    }),
    ofSystem({
      id: "uc-assisted-living-c11",
      points: [
        onlyAnswer(
          "where consent or best interests are recorded, and when that is looked at again",
        ),
      ],
    }),
    ofSystem({
      id: "uc-assisted-living-c12",
      early: true,
      points: [assessment, onlyAnswer("what members of the family may see")],
    }),
    ofSystem({
      id: "uc-assisted-living-c14",
      points: [decided("whether BS 8243, on alarms of intruders, concerns it", "bs8243")],
    }),
    ofSystem({
      id: "uc-assisted-living-c17",
      points: [asking("what it falls back on when the centre is down", fallback), fallbackTested],
    }),
  ],
);
