import { asking, onlyAnswer } from "../../sectors/point.js";
import { assessment, retention } from "../../sectors/points/data.js";
import { replacement } from "../../sectors/points/devices.js";
import { defineSectorRule, ofDevices, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what smart parking brings with it. */
export const sectorParkingSensors = /* @__PURE__ */ defineSectorRule(
  "parking-sensors",
  "Sensors in a bay guide drivers and may lead to penalties; signs, evidence, number plates and what is buried in the road have duties of their own.",
  [
    ofSystem({
      id: "uc-parking-sensors-c1",
      points: [onlyAnswer("that its variable signs are prescribed or authorised")],
    }),
    ofSystem({
      id: "uc-parking-sensors-c3",
      points: [onlyAnswer("that no penalty rests on a sensor alone without approved evidence")],
    }),
    ofSystem({
      id: "uc-parking-sensors-c4",
      points: [
        onlyAnswer("the permit for street works"),
        onlyAnswer("the reference under the CDM Regulations"),
      ],
    }),
    ofSystem({
      id: "uc-parking-sensors-c7",
      early: true,
      points: [asking("how long number plates are kept", retention), assessment],
    }),
    ofDevices({
      id: "uc-parking-sensors-c10",
      points: [onlyAnswer("what is done about flat batteries"), replacement],
    }),
  ],
);
