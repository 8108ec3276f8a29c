import { onlyAnswer, withinAYear } from "../../sectors/point.js";
import { assessment, retention } from "../../sectors/points/data.js";
import {
  makerAndParent,
  owner,
  publishedContact,
  purposeOfDevices,
  reviewOfService,
  sensitiveSite,
} from "../../sectors/points/devices.js";
import { notOnInternet, ownZone } from "../../sectors/points/network.js";
import { publicNotice } from "../../sectors/points/services.js";
import { defineSectorRule, ofDevices, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what video surveillance brings with it. */
export const sectorCctv = /* @__PURE__ */ defineSectorRule(
  "cctv",
  "Cameras in public are watched by more than their operator: what each is for, who answers for it, how long recordings are kept and who can reach it has to be known camera by camera.",
  [
    ofDevices({
      id: "uc-cctv-c1",
      points: [owner, purposeOfDevices, reviewOfService, publishedContact],
    }),
    ofSystem({
      id: "uc-cctv-c2",
      points: [
        withinAYear(
          "uc-cctv-c2",
          "when it was last reviewed whether the cameras are still needed, as is done each year",
        ),
      ],
    }),
    ofSystem({
      id: "uc-cctv-c4",
      early: true,
      points: [
        assessment,
        retention,
        publicNotice,
        onlyAnswer("where access to recordings is logged"),
      ],
    }),
    ofSystem({
      id: "uc-cctv-c6",
      points: [onlyAnswer("how people get their recordings, with others made unrecognisable")],
    }),
    ofDevices({ id: "uc-cctv-c15", early: true, points: [makerAndParent, sensitiveSite] }),
    ofSystem({
      id: "uc-cctv-c17",
      points: [onlyAnswer("how directed surveillance is authorised")],
    }),
    ofSystem({ id: "uc-cctv-c20", early: true, points: [notOnInternet, ownZone] }),
    ofSystem({
      id: "uc-cctv-c21",
      points: [onlyAnswer("which features of video analytics it uses, each with an assessment")],
    }),
  ],
);
