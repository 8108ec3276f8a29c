import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { updateAutomation } from "./rule.js";

const ids = ["5.3-4", "5.3-4A", "5.3-4B", "5.3-5", "5.3-6", "5.3-6A", "5.3-6B"];
const ics = Object.fromEntries(ids.map((id) => [id, { support: "Y" as const }]));
const auto = {
  id: "UpdMech-Auto",
  initiationAndInteraction: "Updates are installed automatically.",
  configuration: "Automatic updates are enabled once the owner agrees.",
  updateChecking: "The device checks every day.",
};
const usb = {
  id: "UpdMech-USB",
  description: "From a USB stick.",
  initiationAndInteraction: "Started by hand.",
  configuration: "Purely manual.",
  updateChecking: "No checking is performed.",
};
const asked = [{ id: "UserDec-1", description: "Whether updates are installed automatically." }];
const run = (
  UpdMech: readonly object[],
  others: object = {},
  claims: "2.1.1" | "3.1.3" = "3.1.3",
) =>
  runOn(updateAutomation, {
    claims: { "etsi-en-303-645": claims },
    ics,
    ixit: { UserDec: asked, UpdMech, ...others } as never,
  });

it("forgives a mechanism that cannot be automated where another can", () => {
  expect(run([auto, usb])).toEqual([]);
  expect(placesOf(run([{ ...usb, updateChecking: "The app checks daily." }]))).toEqual([
    "warning /ixit/UpdMech/0/configuration",
  ]);
});

describe("checking", () => {
  it("fails where nothing checks", () => {
    const silent = { ...auto, updateChecking: "The device does not check for updates." };
    expect(placesOf(run([silent]))).toEqual(["warning /ixit/UpdMech/0/updateChecking"]);
  });

  it("asks about a component that only a local mechanism without check can update", () => {
    const SoftComp = [
      { id: "SoftComp-1", updateMechanism: ["UpdMech-Auto", "UpdMech-USB"] },
      { id: "SoftComp-2", updateMechanism: "See `UpdMech-USB`." },
    ];
    const pointer = "/ixit/UpdMech/1/updateChecking";
    expect(run([auto, usb], { SoftComp })).toMatchObject([{ pointer, question: true }]);
    const remote = { ...usb, description: "The device downloads images from our servers." };
    expect(run([auto, remote], { SoftComp })).toMatchObject([{ pointer, level: "warning" }]);
  });
});

describe("consent", () => {
  it("asks where no decision is about automatic updates, and fails where none is listed", () => {
    const other = [{ id: "UserDec-1", description: "No automated update is made on this page." }];
    expect(run([auto], { UserDec: other })).toMatchObject([{ question: true }]);
    expect(placesOf(run([auto], { UserDec: [] }))).toEqual(["warning /ixit/UserDec"]);
  });

  it("goes by what is declared before what is read", () => {
    const elsewhere = [
      { id: "UserDec-1", description: { text: "…", consentTo: ["UpdMech-Other"] } },
    ];
    expect(run([auto], { UserDec: elsewhere })).toMatchObject([{ level: "warning" }]);
    const here = [{ id: "UserDec-1", description: { text: "…", consentTo: ["UpdMech-Auto"] } }];
    expect(run([auto], { UserDec: here })).toEqual([]);
  });
});

it("asks where a mechanism is declared automatic and its text says otherwise", () => {
  const text = "The operator must click the button.";
  const found = run([{ ...auto, initiationAndInteraction: { text, automatic: true } }]);
  expect(found).toMatchObject([{ question: true, quote: "operator must click" }]);
  expect(found[0]?.cites.map(({ item }) => item)).toContain("5.3-6A-1 a");
});

it("fails control that is denied", () => {
  const fixed = { ...auto, configuration: "Automatic updates cannot be disabled." };
  expect(run([fixed])).toMatchObject([
    { what: "UpdMech-Auto does not let the user disable automatic installation." },
  ]);
  const notices = { userNotification: { text: "By mail.", given: true } };
  const loud = { ...auto, ...notices, configuration: { noticeControl: ["enable"] } };
  expect(placesOf(run([loud]))).toEqual(["warning /ixit/UpdMech/0/configuration/noticeControl"]);
});

it("fails defaults that are off in V1.1.1", () => {
  const off = { ...auto, configuration: { userControl: ["disable"], automaticByDefault: false } };
  const found = run([off], {}, "2.1.1");
  expect(found.map(({ cites }) => cites.at(-1)?.item)).toContain("5.3-6-1 c");
});
