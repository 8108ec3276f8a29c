import { expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { termRedefined } from "./rule.js";

const run = (...paragraphs: readonly string[]) => runOnText(termRedefined, paragraphs.join("\n\n"));

it("quotes the other definition", () => {
  const [found, ...others] = run(
    "# 1 Definitions",
    '"Security Incident" means any event that harms the confidentiality of data.',
    "# 7 Incidents",
    '"Security Incident" means a loss of power that lasts longer than a day.',
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    level: "warning",
    pointer: "/statements/1",
    quote: "Security Incident",
    what: "“Security Incident” is defined here and, with another meaning, under “1 Definitions”: “any event that harms the confidentiality of data”.",
  });
});

it("compares times in meanings of equal words", () => {
  expect(
    run(
      '"Support Period" means the five years from delivery of a device.',
      '"Support Period" means the three years from delivery of a device.',
    ),
  ).toHaveLength(1);
});

it("compares days of the week and times of the day", () => {
  expect(
    run(
      '"Working Hours" means 08:00 to 18:00 from Monday to Friday.',
      '"Working Hours" means 09:00 to 17:00 from Monday to Friday.',
    ),
  ).toHaveLength(1);
});

it("finds a defined time that is used otherwise", () => {
  const [found] = run(
    '"Support Period" means five years from delivery.',
    "4.2 Security updates shall be supplied during the Support Period of three years.",
  );
  expect(found).toMatchObject({
    quote: "three years",
    what: expect.stringContaining("“Support Period” is “three years” here and “five years”"),
  });
});

it("asks only, where each of two schedules has a definition", () => {
  const found = run(
    "# Schedule 1",
    '"Data" means readings of the sensors.',
    "# Schedule 2",
    '"Data" means invoices and orders of the Council.',
  );
  expect(quotesOf(found)).toEqual(["info Data"]);
});

it.each([
  ['"Data" means readings of sensors.', '"Data" means the readings of all sensors.'],
  [
    '"Data" means readings of sensors.',
    '"Data" has the meaning given in the Data Protection Act 2018.',
  ],
  [
    '"Data" means readings of sensors.',
    '"Data" means readings of sensors and gateways and their logs.',
  ],
  ['"Data" means readings of sensors.', 'In this Schedule, "Data" means invoices.'],
  [
    '"Support Period" means five years from delivery.',
    "The Support Period of 60 months begins on delivery.",
  ],
  [
    '"Support Period" means five years from delivery.',
    "During the Support Period faults shall be fixed within 2 days.",
  ],
  [
    '"Go-Live" means the date on which the Platform is first used in operation.',
    '"Go-Live" means the date on which the Platform goes live.',
  ],
  ['"SLA" means Service Level Agreement.', '"SLA" means the times in Schedule 2 that are kept.'],
  ['"Data" means readings.', '"Datum" means one reading of a sensor.'],
])("accepts %j", (...paragraphs) => {
  expect(quotesOf(run(...paragraphs))).toEqual([]);
});

it("takes no time on many definitions", () => {
  const text = Array.from({ length: 5000 }, (_, at) => `"Term ${at}" means ${at} days of night.`);
  within(5000, () => run(...text));
});
