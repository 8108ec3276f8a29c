import { expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { tableValueConflict } from "./rule.js";

const run = (...paragraphs: readonly string[]) =>
  runOnText(tableValueConflict, paragraphs.join("\n\n"));

const table = (heads: string, ...rows: readonly string[]) =>
  [heads, heads.replaceAll(/[^|]+/g, "---"), ...rows].join("\n");

const times = table(
  "| Severity of incident | Response | Fix |",
  "| Critical | 1 hour | 4 hours |",
  "| Low | 2 days | 30 days |",
);

it("names the place in the text and the row", () => {
  const [found, ...others] = run(
    "# 4 Service",
    "4.1 The Supplier shall respond to critical incidents within 4 hours.",
    "# 9 Incidents",
    times,
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    pointer: "/statements/1",
    quote: "1 hour",
    what: "“1 hour” here and “within 4 hours” in 4.1 are two values for “Critical”: one in the text, one in a table.",
  });
});

it.each([
  ["# Incidents", times, "The Supplier shall fix low incidents within 14 days."],
  [
    table("| Measure | Target |", "| Platform availability | 99.9 % |"),
    "The availability of the platform shall be at least 99.5%.",
  ],
  [
    table("| Part | Time |", "| Replacement of failed sensors | 5 days |"),
    "The Supplier shall complete the replacement of failed sensors within 10 days.",
  ],
  [
    table("| No | KPI | Target | Credit |", "| KPI 2 | Availability of sensors | 98% | 2% |"),
    "The availability of the sensors shall be at least 95%.",
  ],
  [
    "# Availability and faults",
    table(
      "| Service | Level |",
      "| Response to a critical fault | 4 hours |",
      "| Restore of a critical fault | 8 hours |",
    ),
    "The Supplier shall respond to a critical fault within 2 hours.",
  ],
])("finds two values in %j", (...paragraphs) => {
  expect(run(...paragraphs)).toHaveLength(1);
});

it.each([
  ["# Incidents", times, "The Supplier shall respond to critical incidents within 1 hour."],
  ["# Incidents", times, "The Supplier shall fix critical vulnerabilities within 14 days."],
  ["# Incidents", times, "The Supplier shall acknowledge critical incidents within 15 minutes."],
  ["# Incidents", times, "The Supplier shall respond to high incidents within 2 hours."],
  ["# Incidents", times, "The Supplier responded to critical incidents within 9 hours in 2019."],
  [
    table("| Measure | Target |", "| Platform availability | 99.9 % |"),
    "The network availability shall be at least 99.5%.",
  ],
  [
    table(
      "| Part | Time |",
      "| Replacement of sensors | 5 days |",
      "| Replacement of sensors | 9 days |",
    ),
    "The replacement of sensors is done within 3 days.",
  ],
  [
    table("| No | KPI | Target |", "| KPI 2 | Availability of sensors | 98% |"),
    "The availability of sensors shall not fall below 90% in any ward.",
    "In year two the availability of sensors shall be 99%.",
  ],
  [
    table("| Deliverable | Due |", "| Incident report | 24 hours |"),
    "The Supplier shall report cyber incidents to the police within 72 hours.",
  ],
  [
    "# Retention",
    table("| Data | Time |", "| Data of visitors | 30 days |"),
    "Data of visitors shall be purged within 7 days of a request.",
  ],
  [table("| A | B |", "| 1 | 5 days |"), "The Supplier shall answer in 3 days."],
  [
    table("| Deliverable | Due |", "| Status reports | 1 day after each sprint |"),
    "The invoice and the status reports shall be put into the portal within 10 days of the month's end.",
  ],
])("accepts %j", (...paragraphs) => {
  expect(quotesOf(run(...paragraphs))).toEqual([]);
});

it("takes no time on long tables", () => {
  const rows = Array.from(
    { length: 5000 },
    (_, at) => `| Replacement of sensors ${at % 7} | ${at} days |`,
  );
  const text = Array.from({ length: 5000 }, (_, at) => `Replacement of sensors takes ${at} days.`);
  within(5000, () => run(table("| Part | Time |", ...rows), text.join("\n\n")));
});
