import { expect, it } from "vitest";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { orEquivalentMissing } from "./rule.js";

const council = { buyer: "council", nation: "england" } as const;
const quotes = (text: string, purchase = {}) =>
  quotesOf(runOnText(orEquivalentMissing, text, { ...council, ...purchase }));

it.each([
  ["The alarm system shall comply with BS 8418:2015.", "warning BS 8418:2015"],
  ["The Supplier shall follow PAS 1192-5.", "warning PAS 1192-5"],
  ["The Supplier shall hold Cyber Essentials Plus.", "info Cyber Essentials Plus"],
  ["All cameras shall be Hikvision.", "warning Hikvision"],
  ["The Supplier shall install new Cisco switches.", "warning Cisco"],
  ["The building management system shall be Siemens Desigo CC.", "warning Siemens Desigo CC"],
  ["The Supplier shall provide Schneider EcoStruxure.", "warning Schneider EcoStruxure"],
  [
    "The video management system shall be Genetec Security Center.",
    "warning Genetec Security Center",
  ],
  ["The Supplier shall install Milestone VMS servers.", "warning Milestone"],
  ["All cameras must be Axis P3265 models.", "warning Axis"],
  ["The Supplier shall install Trend IQ5 controllers.", "warning Trend"],
  ["The supervisor shall be Tridium Niagara 4.", "warning Tridium Niagara 4"],
  ["Door controllers shall be manufactured by Honeywell.", "warning Honeywell"],
])("finds %j", (text, expected) => {
  expect(quotes(text)).toEqual([expected]);
});

it.each([
  "The alarm system shall comply with BS 8418:2015 or equivalent.",
  "The system shall comply with BS EN 62676-4 and BS ISO/IEC 27001.",
  "The alarm system shall comply with BS 8418.\n\nAny reference to a standard in this document includes its equivalent.",
  "The cameras shall integrate with the existing Milestone XProtect system.",
  "The Supplier shall provide support for Cisco switches already in place.",
  "Some councils use BS 8418.",
  "The building management system is Siemens Desigo CC.",
  "The existing Siemens Desigo BMS shall be kept in service.",
  "The platform shall communicate with Schneider EcoStruxure.",
  "Alarms shall be received from Genetec within 5 seconds.",
  "The Supplier shall provide Milestone reports each month.",
  "Payment shall be made by Milestone.",
  "The camera shall be turned on its Axis by remote control.",
  "The Supplier shall provide Trend reports on alarms.",
  "The Supplier shall provide Siemens Desigo or equivalent.",
  "Sensors shall be LoRaWAN devices and use BACnet.",
  "The Supplier shall use Niagara Falls as the code word.",
  "The Supplier shall replace the Honeywell controllers.",
  "Do you hold Cyber Essentials?",
  "# Definitions\n\nThe standard shall mean BS 8418.",
])("accepts %j", (text) => {
  expect(quotes(text)).toEqual([]);
});

it("is silent where the Act does not reach", () => {
  const text = "The alarm system shall comply with BS 8418.";
  expect(quotes(text, { nation: "scotland" })).toEqual([]);
  expect(quotesOf(runOnText(orEquivalentMissing, text))).toEqual([]);
  for (const nation of ["wales", "northern-ireland"] as const) {
    expect(quotes(text, { nation })).toEqual(["warning BS 8418"]);
  }
});

it("adds the words, and nothing is left to find", () => {
  const text = "The alarm system shall comply with BS 8418:2015.";
  const [found] = runOnText(orEquivalentMissing, text, council);
  const [edit] = found?.fix?.edits ?? [];
  if (edit?.kind !== "replace") throw new Error("no fix");
  expect(quotes(text.replace(edit.quote, edit.text))).toEqual([]);
});

it("adds no words where another word may belong to the name", () => {
  const fixes = (text: string) =>
    runOnText(orEquivalentMissing, text, { buyer: "council", nation: "england" }).map(
      ({ fix }) => fix !== undefined,
    );
  expect(fixes("The cabling shall conform to BS 7671.")).toEqual([true]);
  expect(fixes("The installer shall hold a BS 7671 certificate.")).toEqual([false]);
});
