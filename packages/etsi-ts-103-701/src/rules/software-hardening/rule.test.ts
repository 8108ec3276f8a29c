import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { softwareHardening } from "./rule.js";

const ics = {
  "5.6-6": { support: "Y" },
  "5.6-7": { support: "Y" },
  "5.6-8": { support: "Y" },
} as const;
const described = (table: string, description: string) =>
  runOn(softwareHardening, {
    ics,
    ixit: { [table]: [{ id: `${table}-1`, description }] } as never,
  });

it("fails empty tables of what is claimed", () => {
  const ixit = { CodeMin: [], PrivlCtrl: [], AccCtrl: [] };
  expect(placesOf(runOn(softwareHardening, { ics, ixit }))).toEqual([
    "warning /ixit/CodeMin",
    "warning /ixit/PrivlCtrl",
    "warning /ixit/AccCtrl",
  ]);
});

it.each([
  ["CodeMin", "Debug commands of the kit are still included."],
  ["PrivlCtrl", "Tasks are separated by scheduling constraints."],
  ["PrivlCtrl", "The options are omitted from the view of the web UI."],
  ["PrivlCtrl", "The application runs as root."],
  ["AccCtrl", "The chip has no MPU."],
  ["AccCtrl", "The ROM boot loader can be activated over the USB port."],
])("asks about %s: %s", (table, text) => {
  expect(described(table, text)).toMatchObject([{ level: "info", question: true }]);
});

it.each([
  ["CodeMin", "Unused features are left out of the build, so no test code remains."],
  ["PrivlCtrl", "No service runs as root; the MMU separates them, whatever their task priority."],
  ["PrivlCtrl", "Functions are hidden from the page for viewers and refused by the server."],
  ["AccCtrl", "The MPU is enabled at start. JTAG access is disabled by fuse."],
])("leaves %s alone: %s", (table, text) => {
  expect(described(table, text)).toEqual([]);
});
