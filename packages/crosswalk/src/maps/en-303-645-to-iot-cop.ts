import { defineMap } from "./define-map.js";
import { fromV211, ofCodeOfPractice } from "./sides.js";

/** EN 303 645 V2.1.1 to the code of practice of 2018 from which it grew. */
export const en303645ToCodeOfPractice = () =>
  defineMap(fromV211(), ofCodeOfPractice(), [
    {
      sources: ["5.1-1", "5.1-2", "5.1-3", "5.1-4", "5.1-5"],
      relation: "superset-of",
      targets: ["iot-cop-1"],
      rationale:
        "Both end passwords that units share; the provisions add guessing, log-in, change and repeated trying.",
      confidence: "medium",
    },
    {
      sources: ["5.2-1", "5.2-2", "5.2-3"],
      relation: "superset-of",
      targets: ["iot-cop-2"],
      rationale:
        "Both want a public contact and timely action; the provisions add times and looking for weaknesses oneself.",
      confidence: "medium",
    },
    {
      sources: [
        "5.3-1",
        "5.3-2",
        "5.3-3",
        "5.3-4",
        "5.3-5",
        "5.3-6",
        "5.3-7",
        "5.3-8",
        "5.3-9",
        "5.3-10",
        "5.3-11",
        "5.3-12",
        "5.3-13",
        "5.3-14",
        "5.3-15",
        "5.3-16",
      ],
      relation: "superset-of",
      targets: ["iot-cop-3"],
      rationale:
        "Both keep software updated and say for how long; the provisions add how updates are checked, notified and chosen.",
      confidence: "medium",
    },
    {
      sources: ["5.4-1", "5.4-2", "5.4-3", "5.4-4"],
      relation: "superset-of",
      targets: ["iot-cop-4"],
      rationale:
        "Both store secrets safely and keep them out of code; the provisions add identities and parameters per unit.",
      confidence: "medium",
    },
    {
      sources: ["5.5-1", "5.5-2", "5.5-3", "5.5-4", "5.5-5", "5.5-6", "5.5-7", "5.5-8"],
      relation: "superset-of",
      targets: ["iot-cop-5"],
      rationale:
        "Both secure communication and its keys; the provisions add log-in, reviewed code and how keys are managed.",
      confidence: "medium",
    },
    {
      sources: ["5.6-1", "5.6-2", "5.6-3", "5.6-4", "5.6-5", "5.6-6", "5.6-7", "5.6-8", "5.6-9"],
      relation: "superset-of",
      targets: ["iot-cop-6"],
      rationale:
        "Both keep a product small and its ways in closed; the provisions say it port by port and add how it is developed.",
      confidence: "medium",
    },
    {
      sources: ["5.7-1", "5.7-2"],
      relation: "equal",
      targets: ["iot-cop-7"],
      rationale: "Both check software at its start and speak up when it was changed.",
      confidence: "medium",
    },
    {
      sources: ["5.8-1", "5.8-2", "6-1", "6-2", "6-3"],
      relation: "intersects",
      targets: ["iot-cop-8"],
      rationale:
        "Both protect personal data; the code leans on data protection law, the provisions name cryptography, notices and consent.",
      confidence: "medium",
    },
    {
      sources: ["5.9-1", "5.9-2", "5.9-3"],
      relation: "superset-of",
      targets: ["iot-cop-9"],
      rationale:
        "Both keep going at outages of network and power; the provisions add an orderly return.",
      confidence: "medium",
    },
    {
      sources: ["5.10-1"],
      relation: "equal",
      targets: ["iot-cop-10"],
      rationale: "Both look through telemetry, where there is any, for signs of trouble.",
      confidence: "medium",
    },
    {
      sources: ["5.11-1", "5.11-2", "5.11-3", "5.11-4"],
      relation: "superset-of",
      targets: ["iot-cop-11"],
      rationale:
        "Both let consumers delete their data; the provisions add services, instructions and a confirmation.",
      confidence: "medium",
    },
    {
      sources: ["5.12-1", "5.12-2", "5.12-3"],
      relation: "superset-of",
      targets: ["iot-cop-12"],
      rationale:
        "Both make installing easy and tell how to do it securely; the provisions add how to check it.",
      confidence: "medium",
    },
    {
      sources: ["5.13-1"],
      relation: "equal",
      targets: ["iot-cop-13"],
      rationale: "Both check input from users, interfaces and networks.",
      confidence: "medium",
    },
  ]);
