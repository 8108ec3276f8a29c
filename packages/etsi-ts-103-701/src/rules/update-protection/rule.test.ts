import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { updateProtection } from "./rule.js";

const ota = {
  id: "UpdMech-OTA",
  description: "A network-based mechanism.",
  securityGuarantees: "The device itself verifies authenticity and integrity before installation.",
  cryptographicDetails: "Images are signed with ECDSA P-256.",
};
const planned = ["5.3-1", "5.3-2", "5.3-9", "5.3-10"].map((id) => [id, { support: "Y" as const }]);
const run = (fields: object, more: readonly object[] = [], SoftComp?: readonly object[]) =>
  runOn(updateProtection, {
    ics: Object.fromEntries(planned),
    ixit: {
      UpdMech: [{ ...ota, ...fields }, ...more] as never,
      ...(SoftComp && { SoftComp: SoftComp as never }),
    },
  });

describe("older versions", () => {
  it.each([
    "Downgrade prevention is not enabled.",
    "There is no anti-rollback protection.",
    "Older signed images can still be installed.",
    "Downgrades are possible.",
  ])("fail: %s", (text) => {
    expect(run({ cryptographicDetails: text })).toMatchObject([{ level: "warning" }]);
  });

  it.each([
    "Anti-rollback is enforced by a monotonic counter.",
    "A downgrade is not possible.",
    "Automated rollback-on-failure returns to the slot before.",
    "Older versions are rejected.",
  ])("are left alone: %s", (text) => {
    expect(run({ cryptographicDetails: text })).toEqual([]);
  });

  it("are reported once, whoever refers to the mechanism", () => {
    const auto = { ...ota, id: "UpdMech-Auto", cryptographicDetails: "See UpdMech-OTA." };
    const components = [
      { id: "SoftComp-1", updateMechanism: ["UpdMech-OTA", "UpdMech-Auto"] },
      { id: "SoftComp-2", updateMechanism: ["UpdMech-Auto"] },
    ];
    const found = run({ cryptographicDetails: "Downgrades are possible." }, [auto], components);
    expect(placesOf(found)).toEqual(["warning /ixit/UpdMech/0/cryptographicDetails"]);
    expect(found[0]?.cites.map(({ item }) => item)).toEqual([
      "5.3-1",
      "5.3-1-1 b",
      "5.3-2",
      "5.3-2-1 a",
    ]);
  });

  it("are an error where that is declared and a component relies on it", () => {
    const declared = { guarantees: ["integrity", "authenticity"], downgradePrevented: false };
    const components = [{ id: "SoftComp-1", updateMechanism: ["UpdMech-OTA"] }];
    const found = run({ securityGuarantees: declared }, [], components);
    expect(placesOf(found)).toEqual([
      "error /ixit/UpdMech/0/securityGuarantees/downgradePrevented",
    ]);
  });
});

it.each([
  ["securityGuarantees", "Unsigned images are accepted."],
  ["securityGuarantees", "The signature check can be disabled."],
  ["securityGuarantees", "Only a CRC32 checksum is compared."],
  ["cryptographicDetails", "The server certificate is not verified."],
  ["configuration", "The operator can manually override the default update host URL."],
])("asks about %s: %s", (field, text) => {
  const found = run({ [field]: text });
  expect(found.length).toBeGreaterThan(0);
  for (const finding of found) {
    expect(finding).toMatchObject({
      level: "info",
      question: true,
      pointer: `/ixit/UpdMech/0/${field}`,
    });
  }
});

it("asks about verification after the fact, unless there is one before", () => {
  const late = "The signature is validated at boot, after flashing.";
  expect(run({ securityGuarantees: late }).length).toBeGreaterThan(0);
  const both = "The signature is verified before the image is written. It is checked at boot too.";
  expect(run({ securityGuarantees: both })).toEqual([]);
});

it("fails verification that the device does not do itself", () => {
  const elsewhere = "The signature is checked by the flashing tool.";
  expect(run({ securityGuarantees: elsewhere })).toMatchObject([
    { level: "warning", cites: [{}, { item: "5.3-9-1 c" }, { item: "5.3-9-1 d" }] },
  ]);
});

it("fails a network-based mechanism that declares no trust relationship, and no other", () => {
  const none = { text: "The device itself verifies authenticity.", trustRelationship: [] };
  expect(run({ securityGuarantees: none })).toMatchObject([{ level: "error" }]);
  const local = { description: "From a USB stick.", securityGuarantees: none };
  expect(run(local)).toEqual([]);
});
