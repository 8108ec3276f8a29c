import type { EntryOf } from "../../elements.js";
import { asking, onlyAnswer } from "../../sectors/point.js";
import { authenticPriority, trafficInTunnels } from "../../sectors/points/flows.js";
import { noPublicMobile, notOnInternet } from "../../sectors/points/network.js";
import { fallback, isolation, nisStanding } from "../../sectors/points/services.js";
import { defineSectorRule, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what traffic signal control brings with it. */
export const sectorTrafficLights = /* @__PURE__ */ defineSectorRule(
  "traffic-lights",
  "Signals that are reached from elsewhere can hurt people; the ways to a controller, a safe local mode and taking over by hand have to be known before they are needed.",
  [
    ofSystem({
      id: "uc-traffic-lights-c1",
      points: [onlyAnswer("that sequences and equipment conform with the directions for signs")],
    }),
    ofSystem({ id: "uc-traffic-lights-c5", early: true, points: [trafficInTunnels] }),
    ofSystem({ id: "uc-traffic-lights-c7", early: true, points: [notOnInternet, noPublicMobile] }),
    ofSystem({
      id: "uc-traffic-lights-c9",
      points: [isolation, asking("which safe local mode the signals then run in", fallback)],
    }),
    ofSystem({ id: "uc-traffic-lights-c10", points: [nisStanding] }),
    ofSystem({
      id: "uc-traffic-lights-c12",
      points: [onlyAnswer("which digital traffic order belongs to it, where there is one")],
    }),
    ofSystem({
      id: "uc-traffic-lights-c14",
      when: mayAct,
      points: [onlyAnswer("how it is taken over by hand"), onlyAnswer("who may do that")],
    }),
    ofSystem({ id: "uc-traffic-lights-c15", when: mayAct, points: [authenticPriority] }),
  ],
);

/** Whether a system may switch signals; what only detects cannot be taken over. */
function mayAct({ actuates }: EntryOf<"systems">): boolean {
  return actuates !== false;
}
