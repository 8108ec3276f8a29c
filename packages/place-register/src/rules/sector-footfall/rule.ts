import { onlyAnswer } from "../../sectors/point.js";
import { assessment, categories, disclosure, lawfulBasis } from "../../sectors/points/data.js";
import { publicNotice } from "../../sectors/points/services.js";
import { defineSectorRule, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what the counting of people brings with it. */
export const sectorFootfall = /* @__PURE__ */ defineSectorRule(
  "footfall",
  "Whether counting people touches personal data depends on how it is done; what is collected, told and kept from other uses has to be known.",
  [
    ofSystem({
      id: "uc-footfall-c1",
      early: true,
      points: [onlyAnswer("how people are counted"), categories],
    }),
    ofSystem({ id: "uc-footfall-c2", early: true, points: [assessment] }),
    ofSystem({
      id: "uc-footfall-c4",
      early: true,
      points: [lawfulBasis, onlyAnswer("which exception from PECR is relied on")],
    }),
    ofSystem({ id: "uc-footfall-c6", points: [disclosure] }),
    ofSystem({
      id: "uc-footfall-c7",
      points: [
        onlyAnswer("whether counters with cameras are listed under the governance of cameras"),
      ],
    }),
    ofSystem({
      id: "uc-footfall-c8",
      early: true,
      points: [onlyAnswer("where the equality assessment is kept")],
    }),
    ofSystem({ id: "uc-footfall-c10", points: [publicNotice] }),
    ofSystem({
      id: "uc-footfall-c11",
      points: [
        onlyAnswer(
          "that its counts are not used to enforce or identify, or who approved such a use",
        ),
      ],
    }),
  ],
);
