import { onlyAnswer } from "../../sectors/point.js";
import { assessment, condition } from "../../sectors/points/data.js";
import { nisOperator, reportingRoute } from "../../sectors/points/services.js";
import { defineSectorRule, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what remote healthcare brings with it. */
export const sectorRemoteHealthcare = /* @__PURE__ */ defineSectorRule(
  "remote-healthcare",
  "People are treated at home by what devices report; who is called when nothing comes, who receives safety notices and who answers for clinical safety has to be known.",
  [
    ofSystem({
      id: "uc-remote-healthcare-c3",
      points: [onlyAnswer("who receives field safety notices")],
    }),
    ofSystem({
      id: "uc-remote-healthcare-c8",
      points: [
        onlyAnswer("where the safety case of the deployment under DCB0160 is kept"),
        onlyAnswer("who the clinical safety officer is"),
      ],
    }),
    ofSystem({ id: "uc-remote-healthcare-c11", early: true, points: [condition, assessment] }),
    ofSystem({
      id: "uc-remote-healthcare-c12",
      points: [onlyAnswer("which agreements say what is shared with whom")],
    }),
    ofSystem({
      id: "uc-remote-healthcare-c13",
      points: [nisOperator, reportingRoute],
    }),
    ofSystem({
      id: "uc-remote-healthcare-c16",
      points: [onlyAnswer("who is called when data stop coming")],
    }),
  ],
);
