import { expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { notificationTimesConflict } from "./rule.js";

const run = (...paragraphs: readonly string[]) =>
  runOnText(notificationTimesConflict, paragraphs.join("\n\n"));

it("tells at the later place of the earlier", () => {
  const [found, ...others] = run(
    "# 5 Incidents",
    "5.1 The Supplier shall report every security incident to the Council within 24 hours of becoming aware of it.",
    "# 8 Service levels",
    "8.2 The Supplier shall notify the Council of cyber incidents within 5 working days.",
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    level: "warning",
    pointer: "/statements/1",
    quote: "within 5 working days",
    what: "“within 5 working days” here and “within 24 hours” in 5.1 are two values for telling of a security incident.",
  });
});

it.each([
  [
    "Personal data breaches shall be notified to the Buyer within 24 hours.",
    "Within 72 hours of a personal data breach the Supplier shall inform the Buyer.",
  ],
  [
    "The Contractor must inform the Authority of any security breach within two hours.",
    "| No | Requirement | Rank |\n| --- | --- | --- |\n| 8 | The Contractor shall report security incidents within 3 days. | M |",
  ],
  [
    "The Supplier shall report any security incident or data breach within 24 hours.",
    "Data breaches shall be reported to the Buyer no later than 48 hours after discovery.",
  ],
  [
    "The Supplier shall notify the Council of vulnerabilities within 5 working days.",
    "The Supplier shall tell the Council of each vulnerability within 30 days of its discovery.",
  ],
  [
    "The Vendor shall immediately, and in no event later than 48 hours after discovery, notify the State of a data breach.",
    "Notification of a data breach must be provided to the State within 24 hours.",
  ],
  [
    "In the event of a security incident, the Supplier shall notify the Council within 4 hours.",
    "The Supplier shall report a security incident within 3 days.",
  ],
  [
    "| No | Requirement | Rank |\n| --- | --- | --- |\n| 5.7 | Vulnerability reports are acknowledged within 5 Working Days. | Mandatory |",
    "The Supplier shall acknowledge reports of vulnerabilities within two Working Days.",
  ],
  [
    "Acknowledgement of a security flaw that somebody reports must be sent within 24 hours.",
    "The Supplier shall acknowledge each vulnerability report within 3 days.",
  ],
])("finds two times in %j", (...paragraphs) => {
  expect(run(...paragraphs)).toHaveLength(1);
});

it.each([
  [
    "The Supplier shall acknowledge vulnerability reports within 5 working days.",
    "The Supplier shall acknowledge vulnerability reports within a week.",
  ],
  [
    "The Supplier shall acknowledge vulnerability reports within 5 working days and fix them within 90 days.",
    "The Supplier shall acknowledge orders within 2 days.",
  ],
  [
    "Critical vulnerability reports shall be acknowledged within 1 working day.",
    "Low severity vulnerability reports shall be acknowledged within 5 working days.",
  ],
  [
    "The Supplier shall report security incidents within 24 hours.",
    "The Supplier shall notify the Buyer of any security incident within one day.",
  ],
  [
    "Critical security incidents shall be reported within 1 hour.",
    "Low severity security incidents shall be reported within 5 working days.",
  ],
  [
    "The Supplier shall report security incidents within 24 hours.",
    "The Supplier shall submit a full report on each security incident within 10 working days.",
  ],
  [
    "The Supplier shall report security incidents within 24 hours.",
    "The Supplier shall respond to security incidents within one hour.",
  ],
  [
    "The Supplier shall report security incidents within 24 hours.",
    "The Supplier shall notify the Buyer of personal data breaches within 12 hours.",
  ],
  [
    "The Supplier shall notify the Buyer of a personal data breach within 24 hours.",
    "The Authority shall notify the ICO of a personal data breach within 72 hours.",
  ],
  [
    "BA shall notify CE within 24 hours of discovering a security breach; where only secured data are concerned, within 10 days.",
  ],
  [
    "The Supplier shall notify the Council within 24 hours of a security incident and shall fix its cause within 14 days.",
    "The Supplier shall acknowledge each report of a vulnerability within 5 working days.",
  ],
  [
    "The Supplier shall report security incidents within 24 hours.",
    "The previous contractor was told to report security incidents within 5 days.",
  ],
  [
    "The Supplier shall report security incidents within 24 hours.",
    "Except for lost badges, the Supplier shall report security incidents within 5 days.",
  ],
  [
    "The Supplier shall notify the Council of outages within 1 hour.",
    "The Supplier shall notify the Council at least 5 working days before a planned outage.",
  ],
  [
    "The Supplier shall report monthly on security incidents, within 5 working days of the end.",
    "The Council shall be notified of security incidents within 24 hours.",
    "The Council shall be notified of trends in security incidents within 20 working days.",
  ],
  [
    "The Supplier shall report security incidents by telephone within 1 hour.",
    "The Supplier shall report security incidents within 24 hours.",
  ],
  [
    "The Supplier shall notify the Council of any security incident within 4 hours.",
    "If a security incident affects safety, the Supplier shall notify the Council within 30 minutes.",
  ],
  [
    "# Lot 1",
    "The Supplier shall report security incidents within 24 hours.",
    "# Lot 2",
    "The Supplier shall report security incidents within 48 hours.",
  ],
])("accepts %j", (...paragraphs) => {
  expect(quotesOf(run(...paragraphs))).toEqual([]);
});

it("takes no time on many clauses", () => {
  const text = Array.from(
    { length: 20_000 },
    (_, at) => `Report security incidents within ${at} hours.`,
  );
  within(5000, () => run(text.join(" ")));
});
