import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import type { Value } from "../value.js";
import { findValues } from "./find-values.js";

function short(value: Value): string {
  const { kind } = value;
  if (kind === "date") return value.date;
  if (kind === "duration") return `${value.bound} ${value.amount} ${value.unit}`;
  if (kind === "percentage") return `${value.bound} ${value.percent} %`;
  if (kind === "protocol") return `${value.bound} ${value.protocol} ${value.version}`;
  return `${value.bound} ${value.amount} ${value.of}`;
}

const read = (text: string) => findValues(text).map(short);

describe("times", () => {
  it.each([
    ["within 24 hours", "most 24 hour"],
    ["within twenty-four (24) hours", "most 24 hour"],
    ["five (5) years", "exact 5 year"],
    ["5 (five) years", "exact 5 year"],
    ["3 working days", "exact 3 working-day"],
    ["no later than one business day", "most 1 working-day"],
    ["P5Y", "exact 5 year"],
    ["P1Y6M", "exact 18 month"],
    ["PT72H", "exact 72 hour"],
    ["a minimum of seven years", "least 7 year"],
    ["for at least 12 months", "least 12 month"],
    ["up to two weeks", "most 2 week"],
    ["a period of not less than sixty days", "least 60 day"],
    ["a five-year contract", "exact 5 year"],
    ["within a month", "most 1 month"],
    ["24hrs", "exact 24 hour"],
    ["30 days or less", "most 30 day"],
    ["12 months minimum", "least 12 month"],
    ["shall not be kept for more than 30 days", "most 30 day"],
    ["shall never take longer than 2 hours", "most 2 hour"],
    ["not last less than five years", "least 5 year"],
    ["more than 30 days", "least 30 day"],
    ["within one hundred and twenty days", "most 120 day"],
    ["90 days' notice", "exact 90 day"],
    ["a maximum period of 6 months", "most 6 month"],
    ["1,000 hours", "exact 1000 hour"],
  ])("reads %j", (text, value) => {
    expect(read(text)).toEqual([value]);
    expect(read(`Logs: ${text}.`)).toEqual([value]);
  });

  it.each([
    "quarterly",
    "a month",
    "4 working hours",
    "day 5",
    "P1M3D",
    "PPN 014",
    "someone hours",
  ])("reads no time in %j", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("keeps the words that bound a value, and where they begin", () => {
    const text = "The Supplier shall answer within two (2) hours or sooner.";
    expect(findValues(text)).toEqual([
      {
        kind: "duration",
        bound: "most",
        amount: 2,
        unit: "hour",
        text: "two (2) hours or sooner",
        start: text.indexOf("two"),
      },
    ]);
    expect(findValues("Kept for at least 12 months.")[0]).toMatchObject({
      text: "at least 12 months",
      start: 9,
    });
  });
});

describe("days", () => {
  it.each([
    ["30 April 2031", "2031-04-30"],
    ["30/04/2031", "2031-04-30"],
    ["03/04/2031", "2031-04-03"],
    ["04/30/2031", "2031-04-30"],
    ["April 30, 2031", "2031-04-30"],
    ["Apr. 30th, 2031", "2031-04-30"],
    ["2031-04-30", "2031-04-30"],
    ["30th day of April 2031", "2031-04-30"],
    ["30.04.2031", "2031-04-30"],
    ["30/04/31", "2031-04-30"],
    ["April 2031", "2031-04"],
  ])("reads %j", (text, date) => {
    expect(read(`until ${text}.`)).toEqual([date]);
  });

  it.each(["31 February 2031", "it may 2031", "45/45/2031", "10.44.7.21", "1.2.3", "2031-13-01"])(
    "reads no day in %j",
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe("shares", () => {
  it.each([
    ["at least 99.9%", "least 99.9 %"],
    ["no more than 5 per cent", "most 5 %"],
    ["ten percent", "exact 10 %"],
  ])("reads %j", (text, value) => {
    expect(read(text)).toEqual([value]);
  });
});

describe("versions of protocols", () => {
  it.each([
    ["TLS 1.2 or higher", ["least TLS 1.2"]],
    ["TLS 1.2 or above", ["least TLS 1.2"]],
    ["TLS 1.2+", ["least TLS 1.2"]],
    ["TLS 1.2 minimum", ["least TLS 1.2"]],
    ["TLS 1.2 (minimum)", ["least TLS 1.2"]],
    ["a minimum of TLS 1.2", ["least TLS 1.2"]],
    ["TLS v1.3 only", ["exact TLS 1.3"]],
    ["Transport Layer Security (TLS) version 1.2", ["exact TLS 1.2"]],
    ["SNMPv3", ["exact SNMP 3"]],
    ["SNMP v2c and v3", ["exact SNMP 2c", "exact SNMP 3"]],
    ["WPA3", ["exact WPA 3"]],
    ["WPA2-Enterprise", ["exact WPA 2"]],
    ["SSH-2", ["exact SSH 2"]],
    ["TLS 1.0, 1.1 and 1.2", ["exact TLS 1.0", "exact TLS 1.1", "exact TLS 1.2"]],
    ["TLS 1.1 and below", ["most TLS 1.1"]],
    ["no lower than TLS 1.2", ["least TLS 1.2"]],
    ["MQTT over TLS 1.2", ["exact TLS 1.2"]],
  ])("reads %j", (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it.each(["TLS 12345", "TLS", "SSHFP 1", "SSL-2048"])("reads none in %j", (text) => {
    expect(read(text)).toEqual([]);
  });
});

describe("counts", () => {
  it.each([
    ["at least 8 cameras", ["least 8 camera"]],
    ["12 characters", ["exact 12 character"]],
    ["a minimum of twelve alphanumeric characters", ["least 12 character"]],
    ["a 14-character password", ["exact 14 character"]],
    ["five failed attempts", ["exact 5 attempt"]],
    ["8 characters or more", ["least 8 character"]],
    ["three copies", ["exact 3 copy"]],
    ["ten consecutive failed login attempts", ["exact 10 attempt"]],
  ])("reads %j", (text, values) => {
    expect(read(text)).toEqual(values);
  });

  it.each([
    "clause 5 requirements",
    "Lot 2 covers roads",
    "£40 costs",
    "ISO 27001 controls",
    "5.1.2 cameras",
    "10 of the cameras",
    "20 previous",
  ])("counts nothing in %j", (text) => {
    expect(read(text)).toEqual([]);
  });
});

it("reads several values in text order", () => {
  expect(
    read("From 1 May 2026 TLS 1.3 only, 99% of 12 cameras answer within 3 working days."),
  ).toEqual(["2026-05-01", "exact TLS 1.3", "exact 99 %", "exact 12 camera", "most 3 working-day"]);
});

it("gives places at which the words stand", () => {
  const text = "No later than 30 April 2031, at least 8 cameras use TLS 1.2 or later for 90 days.";
  for (const value of findValues(text)) {
    expect(text.slice(value.start, value.start + value.text.length)).toBe(value.text);
  }
});

it.each([
  ["a plain text", "The Supplier shall provide what the Buyer asks for. ", 40],
  ["digits", "1", 100],
  ["numbers", "1 ", 1000],
  ["number words", "twenty-one hundred and ", 1000],
  ["versions", "TLS 1.0, 1.1, ", 1000],
  ["dates", "30/04/2031-", 1000],
  ["brackets", "five (", 1000],
  ["spaces", "no later than                ", 1000],
])("takes no time on %s", (_, unit, limit) => {
  const text = unit.repeat(Math.ceil(160_000 / unit.length));
  findValues(text);
  within(limit, () => findValues(text));
});
