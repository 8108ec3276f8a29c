import { describe, expect, it } from "vitest";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { durationsConflict } from "./rule.js";

const run = (paragraphs: readonly string[], contract?: Record<string, string>) =>
  runOnText(durationsConflict, paragraphs.join("\n\n"), contract ? { contract } : {});

describe("support and the contract", () => {
  const support = "4.6 The support period of cameras shall be three years from delivery.";

  it("is held against the declared length", () => {
    const [found, ...others] = run([support], { length: "P7Y" });
    expect(others).toEqual([]);
    expect(found).toMatchObject({
      level: "warning",
      quote: "three years",
      what: "Support of “three years” here ends before the contract, which runs for P7Y in the front matter.",
    });
  });

  it("is held against what the text says of the contract, at the later place", () => {
    const length = "9.1 The Contract Period is five (5) years.";
    expect(run([length, support])[0]).toMatchObject({
      pointer: "/statements/1",
      quote: "three years",
      what: expect.stringContaining("“five (5) years” in 9.1"),
    });
    expect(run([support, length])[0]).toMatchObject({
      pointer: "/statements/1",
      quote: "five (5) years",
      what: expect.stringContaining("Support of “three years” in 4.6 ends before"),
    });
  });

  it("asks about extensions", () => {
    const [found] = run(["Security updates shall be provided for at least five years."], {
      length: "P5Y",
      extension: "P2Y",
    });
    expect(found).toMatchObject({ level: "info", question: true });
  });

  it.each([
    "The Supplier shall provide security updates for at least 24 months.",
    "Firmware updates must be available until 30 April 2028.",
    "The manufacturer shall supply two years of security updates.",
    "Devices shall be supported by their manufacturer for a minimum of 36 months.",
  ])("ends too early: %j", (text) => {
    expect(run([text], { start: "2027-06-01", length: "P5Y" })).toHaveLength(1);
  });

  it.each([
    "The Supplier shall provide security updates for at least seven years.",
    "Security updates shall be available until 31 May 2033.",
    "Security updates shall be provided for the whole Contract Period and for at least two years thereafter.",
    "The Supplier shall provide support for two years after the end of the contract.",
    "Operating systems shall have at least three years of vendor support remaining at delivery.",
    "Firmware shall be supported for a minimum of 6 months after a newer version is released.",
    "The agreement for maintenance of the legacy meters is for one year.",
    "The Supplier shall have provided support of similar systems for three years.",
    "The warranty of each camera shall be two years.",
    "Support tickets shall be answered within 4 hours.",
    "The Supplier shall provide hypercare support for 12 months after go-live.",
    "Security updates shall be installed within 12 months.",
    "The supplier supported the old cameras for two years until 2021.",
  ])("is enough or something else: %j", (text) => {
    expect(quotesOf(run([text], { start: "2027-06-01", length: "P5Y" }))).toEqual([]);
  });
});

describe("the length of the contract", () => {
  it.each([
    [
      [
        "The contract will be for an initial period of three years.",
        "The Contract Term is five years.",
      ],
    ],
    [["The Initial Term shall be 36 months.", "This is a five-year contract."]],
    [
      [
        "The agreement shall run for 4 years.",
        "| Item | Value |\n| --- | --- |\n| Contract duration | 2 years |",
      ],
    ],
  ])("differs in %j", (paragraphs) => {
    expect(run(paragraphs)).toHaveLength(1);
  });

  it("may hold extensions that are declared", () => {
    const text = ["The contract is for a period of seven years."];
    expect(run(text, { length: "P5Y", extension: "P2Y" })).toEqual([]);
    expect(run(text, { length: "P5Y" })).toHaveLength(1);
  });

  it("is told where the text and the front matter differ", () => {
    const [found] = run(["The contract is for a period of four years."], { length: "P5Y" });
    expect(found).toMatchObject({
      quote: "four years",
      what: "The contract runs for “four years” here and for P5Y in the front matter.",
    });
  });

  it.each([
    [
      [
        "The contract will be for three years with an option to extend for two years.",
        "The initial term is 36 months.",
      ],
    ],
    [
      [
        "The framework agreement is for four years.",
        "The call-off contract shall be for two years.",
      ],
    ],
    [["The contract period is five years.", "The existing contract is for three years."]],
    [
      [
        "The contract is for 3 years.",
        "The maximum contract period, including extensions, is 5 years.",
      ],
    ],
    [["# Lot 1", "The contract is for 3 years.", "# Lot 2", "The contract is for 5 years."]],
    [
      [
        "The initial term is three years.",
        "The Council may extend the contract by two years.",
        "The contract term shall be five years.",
      ],
    ],
    [["The contract is for three years.", "The contract period of each data SIM is 12 months."]],
    [["The contract is for three years.", "Begin with a 6 month contract for the pilot."]],
    [["The contract is for three years.", "Bidders shall show a similar 5 year contract."]],
  ])("agrees in %j", (paragraphs) => {
    expect(quotesOf(run(paragraphs))).toEqual([]);
  });
});

describe("periods of one thing", () => {
  it.each([
    [["Footage shall be retained for 31 days.", "Footage shall be kept for 90 days."]],
    [
      [
        "The recorders shall hold footage for 31 days.",
        "Video must be deleted automatically after 60 days.",
      ],
    ],
    [
      [
        "Audit logs shall be retained for at least 12 months.",
        "The minimum log retention period shall be 6 months.",
      ],
    ],
    [["The warranty shall be for two years.", "The Supplier shall provide a five-year warranty."]],
    [
      [
        "Critical vulnerabilities shall be fixed within 14 days.",
        "The Supplier shall remediate critical vulnerabilities within 30 days.",
      ],
    ],
  ])("differ in %j", (paragraphs) => {
    expect(run(paragraphs).length).toBeGreaterThanOrEqual(1);
  });

  it.each([
    [["Footage shall be retained for 31 days.", "Audit logs shall be retained for 12 months."]],
    [["Backups shall be kept for 90 days.", "Logs shall be kept for 12 months."]],
    [["Footage shall be retained for 31 days.", "Incident footage shall be retained for 90 days."]],
    [["Footage shall be retained for 31 days.", "Footage shall be delivered within 5 days."]],
    [
      [
        "Critical vulnerabilities shall be fixed within 14 days.",
        "High vulnerabilities shall be fixed within 30 days.",
      ],
    ],
    [
      [
        "Critical vulnerabilities shall be fixed within 14 days.",
        "The Supplier shall acknowledge critical vulnerabilities within 2 days.",
      ],
    ],
    [
      [
        "The warranty of batteries shall be two years.",
        "The warranty of cameras shall be five years.",
      ],
    ],
    [
      [
        "Personal data of permit holders shall be kept for two years.",
        "Personal data of visitors shall be kept for 30 days.",
      ],
    ],
    [
      [
        "Financial records shall be retained for seven years.",
        "Complaints records shall be kept for three years.",
      ],
    ],
    [
      [
        "Footage shall be retained for 31 days.",
        "Footage with a contravention shall be retained for 6 months.",
      ],
    ],
    [
      [
        "Footage shall be stored on the camera for 7 days.",
        "Footage shall be retained for 31 days.",
      ],
    ],
    [["Footage shall be retained for one month.", "Footage shall be retained for 30 days."]],
    [["Footage was retained for 7 days.", "Footage shall be retained for 30 days."]],
  ])("agree in %j", (paragraphs) => {
    expect(quotesOf(run(paragraphs))).toEqual([]);
  });
});

it("names recordings of calls as such", () => {
  const [found] = run([
    "Recordings of calls are kept for 6 months.",
    "Recordings of calls shall be kept for 12 months.",
  ]);
  expect(found?.what).toContain("the retention of recordings");
});

it("never throws, whatever the front matter declares", () => {
  for (const length of ["", "P", "P99999Y", "5 years", "P1M3D", "PT1H"]) {
    expect(() =>
      run(["Support for 2 years."], { start: "x", length, extension: length }),
    ).not.toThrow();
  }
});
