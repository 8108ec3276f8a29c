import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { secureBoot } from "./rule.js";

const ics = { "5.7-1": { support: "Y" } } as const;
const boot = (fields: Record<string, unknown>) =>
  runOn(secureBoot, {
    ics,
    ixit: {
      SecBoot: [
        {
          id: "SecBoot-1",
          description: "The ROM verifies the boot loader, and that the application.",
          securityGuarantees: { guarantees: ["authenticity", "integrity"] },
          detectionMechanisms: "ECDSA signatures.",
          ...fields,
        },
      ] as never,
    },
  });

it("fails an empty table and guarantees that leave something out", () => {
  expect(placesOf(runOn(secureBoot, { ics, ixit: { SecBoot: [] } }))).toEqual([
    "warning /ixit/SecBoot",
  ]);
  expect(placesOf(boot({ securityGuarantees: { guarantees: ["integrity"] } }))).toEqual([
    "warning /ixit/SecBoot/0/securityGuarantees/guarantees",
  ]);
  expect(boot({ securityGuarantees: "Integrity." })).toMatchObject([{ level: "info" }]);
});

it.each([
  ["Boards ship without burning the eFuses.", "without burning the eFuses"],
  ["Secure boot is supported and not enabled.", "Secure boot is supported and not enabled"],
  ["The boot loader is assumed to be stable.", "boot loader is assumed"],
  ["The kernel image is not verified.", "kernel image is not verified"],
  ["Signatures are checked by the main application after start-up.", "by the main application"],
])("asks about %j", (description, quote) => {
  expect(boot({ description })).toMatchObject([{ level: "info", quote, question: true }]);
});

it("asks about checksums where nothing is signed", () => {
  const description = "The loader compares a CRC-32 before it starts the application.";
  expect(boot({ description, detectionMechanisms: "The CRC-32 differs." })).toHaveLength(2);
  expect(boot({ description })).toEqual([]);
});

it.each([
  "The ROM verifies the boot loader against a key in burned fuses and rejects an unsigned boot loader.",
  "The boot loader verifies the application; the application also checks its files after start-up.",
])("leaves %j alone", (description) => {
  expect(boot({ description })).toEqual([]);
});
