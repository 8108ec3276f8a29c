import { asking, onlyAnswer } from "../../sectors/point.js";
import { assessment } from "../../sectors/points/data.js";
import { reachesRepairs } from "../../sectors/points/flows.js";
import { publicNotice } from "../../sectors/points/services.js";
import { defineSectorRule, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what sensors in council housing bring with them. */
export const sectorCouncilHousing = /* @__PURE__ */ defineSectorRule(
  "council-housing",
  "A sensor that reports damp starts a clock for repairs, and it stands in somebody's home; what follows from an alert, and what the data are not used for, has to be settled.",
  [
    ofSystem({
      id: "uc-council-housing-c1",
      points: [
        onlyAnswer("how an alert becomes a case, with times and severity"),
        onlyAnswer("which time limits run from it"),
      ],
    }),
    ofSystem({
      id: "uc-council-housing-c2",
      points: [onlyAnswer("how the evidence for a case of a hazard is exported")],
    }),
    ofSystem({
      id: "uc-council-housing-c3",
      points: [
        {
          asks: "in which nation each home lies",
          under: ["place.nation"],
          said: (_, { register }) => register.place?.nation !== undefined,
        },
      ],
    }),
    ofSystem({ id: "uc-council-housing-c4", points: [reachesRepairs] }),
    ofSystem({
      id: "uc-council-housing-c6",
      points: [onlyAnswer("its thresholds"), onlyAnswer("how readings are interpreted")],
    }),
    ofSystem({
      id: "uc-council-housing-c8",
      early: true,
      points: [
        assessment,
        asking("which notice tells tenants", publicNotice),
        onlyAnswer("how tenants can object"),
      ],
    }),
    ofSystem({
      id: "uc-council-housing-c9",
      points: [
        onlyAnswer("that the data are not used against a tenancy without an assessment of its own"),
      ],
    }),
    ofSystem({
      id: "uc-council-housing-c13",
      points: [onlyAnswer("how devices are reset when a home is empty or let again")],
    }),
    ofSystem({
      id: "uc-council-housing-c15",
      points: [
        onlyAnswer(
          "that its gateway leaves the tenant's broadband alone, or that the tenant agreed",
        ),
      ],
    }),
  ],
);
