import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { replaceableCryptography } from "./rule.js";

const component = (fields: Record<string, unknown>, edition = "3.1.3") =>
  runOn(replaceableCryptography, {
    claims: { "etsi-en-303-645": edition as "3.1.3" },
    ics: { "5.5-3": { support: "Y" } },
    ixit: {
      UpdMech: [{ id: "UpdMech-1" }],
      UpdProc: [{ id: "UpdProc-1" }],
      SoftComp: [{ id: "SoftComp-1", ...fields }],
    } as never,
  });
const used = { uses: true, sideEffectsConsidered: true };

it("fails components that use cryptography and are not updated", () => {
  const found = component({ cryptographicUsage: used, updateMechanism: "None, it is in ROM." });
  expect(found).toMatchObject([{ pointer: "/ixit/SoftComp/0/updateMechanism" }]);
  expect(component({ cryptographicUsage: used, updateMechanism: ["UpdProc-1"] })).toMatchObject([
    { pointer: "/ixit/SoftComp/0/updateMechanism/0" },
  ]);
});

it("fails side effects that were not considered, in both editions", () => {
  const cryptographicUsage = { uses: true, sideEffectsConsidered: false };
  for (const edition of ["2.1.1", "3.1.3"]) {
    expect(
      placesOf(component({ cryptographicUsage, updateMechanism: ["UpdMech-1"] }, edition)),
    ).toEqual(["warning /ixit/SoftComp/0/cryptographicUsage/sideEffectsConsidered"]);
  }
});

it.each([
  ["No. It only copies code.", "None."],
  ["It contains no cryptographic algorithms.", "None."],
  ["Yes. It uses TLS; side effects of replacing it were tested.", "UpdMech-1"],
  ["It copies code without parsing cryptographic keys.", "None."],
])("leaves %j alone", (cryptographicUsage, updateMechanism) => {
  expect(component({ cryptographicUsage, updateMechanism })).toEqual([]);
});
