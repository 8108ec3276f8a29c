import { describe, expect, it } from "vitest";
import { readProcurement } from "../read/read-text.js";
import { boughtBy, holdsRequirements, isComplete, isPart } from "./evidence.js";

const read = (text: string) => readProcurement(text, "markdown").document;

/** A document with five requirements in each of three sections. */
const tender = (title: string, ...things: readonly string[]) =>
  read(
    [`# ${title}`, "Supply", "Work", "Service"]
      .map((heading, place) =>
        place === 0
          ? heading
          : [`## ${heading}`, ...things.map((thing) => `The Supplier shall ${thing}.`)].join(
              "\n\n",
            ),
      )
      .join("\n\n"),
  );

const sensors = ["supply sensors", "fit gateways", "clean", "report", "repair"];
const cleaning = ["clean floors", "empty bins", "wash windows", "lock doors", "sweep paths"];

it("tells what is bought by the words", () => {
  expect(boughtBy(tender("Sensors", ...sensors))).toBe("devices");
  expect(boughtBy(tender("Cleaning", ...cleaning))).toBe("nothing-connected");
  const apps = [
    "host the web application",
    "encrypt the database",
    "document the API",
    "run the platform",
    "maintain servers",
  ];
  expect(boughtBy(tender("Search", ...apps))).toBe("software");
});

it("does not take a camera in a cleaning contract for a purchase of cameras", () => {
  expect(boughtBy(tender("Cleaning", ...cleaning.slice(1), "keep the cameras clean"))).toBe(
    "nothing-connected",
  );
});

describe("a complete set of requirements", () => {
  it("has enough of them in enough sections", () => {
    expect(isComplete(tender("Sensors", ...sensors))).toBe(true);
    expect(isComplete(tender("Sensors", ...sensors.slice(0, 4)))).toBe(false);
    expect(isComplete(read("# Sensors\n\nThe Supplier shall supply sensors."))).toBe(false);
    expect(isComplete(read(""))).toBe(false);
  });

  it("is no template that nobody filled in", () => {
    expect(isComplete(tender("Sensors", "supply {{ count }} sensors", ...sensors))).toBe(false);
  });

  it.each([
    "Pricing Schedule",
    "Quality Assurance Surveillance Plan (QASP)",
    "Evaluation of tenders",
    "Contract notice",
    "Government Roles and Responsibilities",
  ])("is not: %s", (title) => {
    expect(isPart(tender(title, ...sensors))).toBe(true);
    expect(isComplete(tender(title, ...sensors))).toBe(false);
  });

  it("is known as a part by a title of several headings, but not by its sections", () => {
    expect(
      isPart(read("## Sensors\n# Request for Quotation\n## Evaluation note\n\n## Aim\n\nText.")),
    ).toBe(true);
    expect(isPart(read("# Sensors\n\n## Evaluation\n\nText."))).toBe(false);
    expect(isPart(read("# Sensors\n\nText.\n\n## Evaluation\n\nText."))).toBe(false);
  });
});

it("asks less of a document whose purchase is declared, but asks for connected technology", () => {
  expect(holdsRequirements(tender("Sensors", ...sensors.slice(0, 2)))).toBe(true);
  expect(holdsRequirements(tender("Sensors", "supply sensors"))).toBe(false);
  expect(holdsRequirements(tender("Cleaning", ...cleaning))).toBe(false);
  expect(holdsRequirements(tender("Price schedule", ...sensors))).toBe(false);
});

describe("where the purchase is declared", () => {
  const declared = (title: string, ...things: readonly string[]) => ({
    ...tender(title, ...things),
    purchase: { devices: "organisation" } as const,
  });
  const bays = ["count free bays", "show drivers the way", "repair within two days", "train staff"];

  it.each([
    ["no word for a device or software", "Parking in Harwick", bays],
    ["a strategy", "Smart lighting strategy", sensors],
    ["findings", "Findings of the review and what we ask for", sensors],
    ["a checklist", "Checklist of what we ask for", sensors],
    ["requirements and something else", "Specification and pricing schedule", sensors],
    ["cleaning that a machine does", "Cleaning", [...cleaning, "run the sweeping machine"]],
  ])("topics may be missing from %s", (_, title, things) => {
    expect(holdsRequirements(declared(title, ...things))).toBe(true);
  });

  it.each([
    ["cleaning", "Cleaning", cleaning],
    ["a price schedule", "Pricing schedule", sensors],
    ["minutes", "Minutes of the meeting on the specification and the contract", sensors],
    ["what is too short", "Sensors", ["supply sensors"]],
  ])("and not from %s", (_, title, things) => {
    expect(holdsRequirements(declared(title, ...things))).toBe(false);
  });
});
