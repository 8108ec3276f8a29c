import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { replacementSupport } from "./rule.js";

const ids = ["5.3-14", "5.3-15", "5.3-15A", "5.3-15B", "5.3-16"];
const ics = Object.fromEntries(ids.map((id) => [id, { support: "Y" as const }]));
const run = (ixit: object, claims: "2.1.1" | "3.1.3" = "3.1.3") =>
  runOn(replacementSupport, {
    claims: { "etsi-en-303-645": claims },
    ics,
    ixit: ixit as never,
  });

it("asks about methods that there are not", () => {
  const found = run({
    ReplSup: { isolation: "None.", hardwareReplacement: "It cannot be replaced." },
  });
  expect(placesOf(found)).toEqual([
    "info /ixit/ReplSup/isolation",
    "info /ixit/ReplSup/hardwareReplacement",
  ]);
  const older = run({ ReplSup: { hardwareReplacement: "None." } }, "2.1.1");
  expect(older).toMatchObject([{ cites: [{}, { item: "5.3-15-1 b" }] }]);
});

it("fails a model that cannot be read off", () => {
  expect(placesOf(run({ UserInfo: { modelDesignation: "N/A" } }))).toEqual([
    "warning /ixit/UserInfo/modelDesignation",
  ]);
  const declared = { modelDesignation: { designation: "AQ-200", obtainedFrom: [] } };
  expect(placesOf(run({ UserInfo: declared }))).toEqual([
    "error /ixit/UserInfo/modelDesignation/obtainedFrom",
  ]);
});

it("says nothing of the absence of updates where everything can be updated", () => {
  const UserInfo = { publicationOfNonUpdatable: "Not applicable." };
  const UpdMech = [{ id: "UpdMech-1" }];
  const SoftComp = [{ id: "SoftComp-1", updateMechanism: ["UpdMech-1"] }];
  expect(run({ UserInfo, UpdMech, SoftComp })).toEqual([]);
  expect(run({ UserInfo: { publicationOfNonUpdatable: "Not yet published." } })).toMatchObject([
    { question: true },
  ]);
});

it("leaves methods and labels alone", () => {
  const ReplSup = { isolation: "Pull the plug.", hardwareReplacement: "Swap the unit." };
  const UserInfo = { modelDesignation: "Model name: AQ-200, shown in the app." };
  expect(run({ ReplSup, UserInfo })).toEqual([]);
});
