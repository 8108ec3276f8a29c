import { expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { unknownCheck } from "./rule.js";

it("reports ids of no check, in every list and at the place", () => {
  const answers = { "not-a-check-at-all": "Yes." };
  const found = runOn(unknownCheck, {
    place: { answers },
    services: [{ answers }],
    systems: [{ answers }],
    zones: [{ answers }],
    sites: [{ answers }],
    deviceClasses: [{ answers }],
    dataSets: [{ answers }],
    flows: [{ answers }],
    suppliers: [{ answers }],
    privileges: [{ answers }],
    threats: [{ answers }],
    risks: [{ answers }],
  });
  expect(found.map(({ pointer }) => pointer)).toEqual([
    "/place/answers/not-a-check-at-all",
    ...[
      "services",
      "systems",
      "zones",
      "sites",
      "deviceClasses",
      "dataSets",
      "flows",
      "suppliers",
      "privileges",
      "threats",
      "risks",
    ].map((list) => `/${list}/0/answers/not-a-check-at-all`),
  ]);
});

it("knows the checks of every package", () => {
  const ids = [
    "ncsc-cp-01-c1",
    "uc-cctv-c2",
    "scp-stride-s-c2",
    "caf-4.0-a1.a-c1",
    "caf-3.2-a1.a-c1",
  ];
  const answers = Object.fromEntries(ids.map((id) => [id, "So it is."]));
  expect(runOn(unknownCheck, { place: { answers } })).toEqual([]);
});

it("corrects the spelling where that is certain, and offers what is near", () => {
  const answers = { "NCSC CP 01 c1": "x", "scp-govrnance-c6": "x" };
  const found = runOn(unknownCheck, { place: { answers } });
  expect(found[0]?.fix?.edits).toEqual([
    { kind: "rename", pointer: "/place/answers/NCSC CP 01 c1", key: "ncsc-cp-01-c1" },
  ]);
  expect(found[1]?.fix).toBeUndefined();
  expect(found[1]?.suggestions?.[0]?.title).toBe("Rename to scp-governance-c6");
});

it("offers no id that has an answer already", () => {
  const answers = { "NCSC-CP-01-C1": "x", "ncsc-cp-01-c1": "y" };
  const found = runOn(unknownCheck, { place: { answers } });
  expect(placesOf(found)).toEqual(["warning /place/answers/NCSC-CP-01-C1"]);
  expect(found[0]?.fix ?? found[0]?.suggestions).toBeUndefined();
});

it("tells checks of other subjects apart", () => {
  const answers = { "scp-101-c3": "x", "scp-stride-s-c1": "x" };
  expect(runOn(unknownCheck, { services: [{ answers }] }).map(({ what }) => what)).toEqual([
    "“scp-101-c3” is asked of a procurement document, not of a register.",
    "“scp-stride-s-c1” is asked of a device specification, not of a register.",
  ]);
});

it("reports twenty thousand of them without a guess for each", () => {
  const systems = Array.from({ length: 1_000 }, () => ({
    answers: Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`uc-cctvv-c${at}`, "x"])),
  }));
  within(5_000, () => expect(runOn(unknownCheck, { systems })).toHaveLength(20_000));
});
