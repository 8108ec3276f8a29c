import { asking, onlyAnswer, withinAYear } from "../../sectors/point.js";
import { assessment, condition, controller, lawfulBasis } from "../../sectors/points/data.js";
import { lookedUpAgain } from "../../sectors/points/services.js";
import { defineSectorRule, ofSystem } from "../../sectors/sector-rule.js";

/** Asks what facial recognition brings with it. */
export const sectorFacialRecognition = /* @__PURE__ */ defineSectorRule(
  "facial-recognition",
  "Matching faces in public interferes with the rights of everybody who passes; need, condition, criteria, review by people and freedom from bias are decided and written down before use.",
  [
    ofSystem({
      id: "uc-facial-recognition-c1",
      early: true,
      points: [
        condition,
        onlyAnswer("why it is needed"),
        asking("which impact assessment was approved before use", assessment),
      ],
    }),
    ofSystem({
      id: "uc-facial-recognition-c2",
      points: [
        onlyAnswer("who governs the watchlist"),
        onlyAnswer("that faces that do not match are deleted at once"),
      ],
    }),
    ofSystem({
      id: "uc-facial-recognition-c3",
      early: true,
      points: [
        controller,
        asking("the legal regime of processing", lawfulBasis),
        onlyAnswer("where the policy document is kept"),
      ],
    }),
    ofSystem({
      id: "uc-facial-recognition-c5",
      early: true,
      points: [onlyAnswer("which less intrusive ways were considered")],
    }),
    ofSystem({
      id: "uc-facial-recognition-c6",
      early: true,
      points: [
        onlyAnswer(
          "where the criteria are published for who is looked for, where, and who is on the watchlist",
        ),
      ],
    }),
    ofSystem({
      id: "uc-facial-recognition-c7",
      early: true,
      points: [onlyAnswer("which equality assessment deals with the bias of the algorithm")],
    }),
    ofSystem({
      id: "uc-facial-recognition-c8",
      points: [
        withinAYear(
          "uc-facial-recognition-c8",
          "when it was last tested for bias, as is done each year and after the algorithm changed",
        ),
      ],
    }),
    ofSystem({
      id: "uc-facial-recognition-c9",
      points: [onlyAnswer("who reviews a match before anything is done against somebody")],
    }),
    ofSystem({
      id: "uc-facial-recognition-c10",
      early: true,
      points: [lookedUpAgain("on what day its legal basis is looked at again", "ho-fr-framework")],
    }),
    ofSystem({
      id: "uc-facial-recognition-c14",
      points: [
        {
          asks: "why it is permitted, although the impact assessment, the legal regime or the condition is not recorded",
          under: ["dataSets.dpia", "dataSets.lawfulBasis", "dataSets.condition"],
          said: (system, look) =>
            [assessment, lawfulBasis, condition].every(({ said }) => said?.(system, look) === true),
        },
      ],
    }),
  ],
);
