import { defineVerdictRule } from "../verdict-rule.js";

/** Reports telemetry of which nothing is examined. */
export const telemetryExamined = defineVerdictRule({
  id: "ts-103-701/telemetry-examined",
  title: "Telemetry is examined for security anomalies",
  why: "Telemetry that nobody examines for anomalies does not help to notice an attack.",
  units: ["5.10-1-1 a", "5.10-1-1 b"],
});
