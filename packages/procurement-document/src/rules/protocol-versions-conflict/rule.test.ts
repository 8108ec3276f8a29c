import { expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { quotesOf, runOnText } from "../../../test/run-on-text.js";
import { protocolVersionsConflict } from "./rule.js";

const run = (...paragraphs: readonly string[]) =>
  runOnText(protocolVersionsConflict, paragraphs.join("\n\n"));

it("quotes both places", () => {
  const [found, ...others] = run(
    "4.2 All communication must use TLS 1.2 or later.",
    "7.1 The web client shall accept TLS 1.0 so that older tablets can connect.",
  );
  expect(others).toEqual([]);
  expect(found).toMatchObject({
    pointer: "/statements/1",
    quote: "TLS 1.0",
    what: "“TLS 1.0” here contradicts “TLS 1.2 or later” in 4.2: TLS 1.0 is below TLS 1.2.",
  });
});

it.each([
  ["The web client shall accept TLS 1.0.", "All communication must use TLS 1.2 or higher."],
  ["Versions below TLS 1.2 shall be disabled.", "The gateway may use TLS 1.1."],
  ["TLS v1.3 only shall be used.", "Devices shall support TLS 1.2 and TLS 1.3."],
  ["A minimum of SNMPv3 shall be used.", "Switches shall support SNMP v2c."],
  [
    "All connections shall use TLS 1.3 or higher.",
    "All data in transit must be protected by TLS 1.2 or above.",
  ],
  ["Wireless access points must use WPA3 only.", "Access points shall support WPA2."],
  ["TLS 1.0 and TLS 1.1 must be disabled.", "The web client shall accept TLS 1.0."],
  ["TLS 1.1 and below shall not be used.", "The API shall accept TLS 1.1 or above."],
  ["All interfaces shall be secured with TLS 1.2 or higher.", "The viewer must support SSL v3."],
  [
    "The Supplier shall ensure that SNMPv3 is used exclusively.",
    "SNMPv1 must be enabled on all switches.",
  ],
  ["All interfaces shall use TLS 1.2 or higher.", "The API shall use TLS 1.1 or higher."],
])("finds the fight in %j", (...paragraphs) => {
  expect(run(...paragraphs)).toHaveLength(1);
});

it.each([
  ["All communication must use TLS 1.2 or later.", "The API shall use TLS 1.3."],
  ["All communication must use TLS 1.2 or later.", "TLS 1.0 and TLS 1.1 shall be disabled."],
  ["All communication must use TLS 1.2 or later.", "TLS 1.0 shall not be used."],
  [
    "All communication must use TLS 1.2 or later.",
    "The Supplier shall support TLS 1.3; SSL 3.0 is prohibited.",
  ],
  ["The web portal shall use TLS 1.3 or later.", "The API shall use TLS 1.2 or later."],
  ["The portal must use TLS 1.3 or later.", "Sensors shall use TLS 1.2."],
  [
    "All communication must use TLS 1.2 or later, except the old signs, which use TLS 1.0.",
    "The Supplier shall use TLS 1.3.",
  ],
  [
    "All communication must use TLS 1.2 or later.",
    "Until the migration in 2027 the gateway may use TLS 1.1.",
  ],
  [
    "All communication must use TLS 1.2 or later.",
    "The old system used TLS 1.0 until it was replaced in 2019.",
  ],
  ["The system shall use SNMPv3.", "TLS 1.2 or later shall be used."],
  ["TLS 1.2 shall be used.", "The Supplier must not disable TLS 1.2."],
  ["TLS 1.0 shall not be used.", "TLS 1.1 and TLS 1.0 are prohibited."],
  ["TLS 1.2 is used only for the portal.", "The gateway shall use TLS 1.1."],
  ["SNMPv1 access shall be disabled when SNMPv3 is enabled.", "SNMPv3 shall be used."],
])("accepts %j", (...paragraphs) => {
  expect(quotesOf(run(...paragraphs))).toEqual([]);
});

it("takes no time on many versions", () => {
  const text = Array.from({ length: 20_000 }, (_, at) => `Use TLS 1.${at % 10} or later.`);
  within(5000, () => run(text.join(" ")));
});
