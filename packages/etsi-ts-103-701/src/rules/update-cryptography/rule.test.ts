import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { updateCryptography } from "./rule.js";

const run = (fields: object) =>
  runOn(updateCryptography, {
    ics: { "5.3-7": { support: "Y" } },
    ixit: {
      UpdMech: [
        {
          id: "UpdMech-1",
          description: "Over the network.",
          securityGuarantees: "Integrity and authenticity.",
          cryptographicDetails: "Images are signed with ECDSA P-256 over SHA-256.",
          ...fields,
        },
      ] as never,
    },
  });

it("fails what is deprecated: declared as an error, read as a warning", () => {
  expect(run({ cryptographicDetails: "Images are signed over SHA-1." })).toMatchObject([
    { level: "warning", quote: "SHA-1" },
  ]);
  expect(placesOf(run({ cryptographicDetails: { algorithms: "RC4" } }))).toEqual([
    "error /ixit/UpdMech/0/cryptographicDetails/algorithms",
  ]);
});

it("fails guarantees without authenticity or none at all", () => {
  expect(run({ securityGuarantees: { guarantees: ["integrity"] } })).toMatchObject([
    { level: "error" },
  ]);
  expect(run({ securityGuarantees: "None." })).toMatchObject([{ level: "warning" }]);
});

it("asks about a checksum of a broken hash", () => {
  const text = "An MD5 checksum of the transfer, and an ECDSA P-256 signature over SHA-256.";
  expect(run({ cryptographicDetails: text })).toMatchObject([{ question: true, quote: "MD5" }]);
});

it("is content with current practice", () => {
  expect(run({})).toEqual([]);
});
