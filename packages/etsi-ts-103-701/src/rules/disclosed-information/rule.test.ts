import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { disclosedInformation } from "./rule.js";

const disclosed = (text: string, others: Record<string, unknown> = {}) =>
  runOn(disclosedInformation, {
    ixit: {
      LogIntf: [
        {
          id: "LogIntf-1",
          description: "The web interface.",
          access: "Over the network.",
          status: "Enabled.",
          disclosedInformation: text,
          ...others,
        },
      ] as never,
    },
  });

it.each([
  ["The page shows the firmware version (not security-relevant).", "firmware version"],
  ["Host name containing the serial number.", "serial number"],
  ["Readings are transmitted unencrypted on the wire.", "unencrypted"],
  ["The state of the alarm, which is security-relevant.", "security-relevant"],
])("asks about %j", (text, words) => {
  const found = disclosed(text);
  expect(found).toMatchObject([{ level: "info", question: true }]);
  expect(found[0]?.quote).toContain(words);
});

it.each([
  "None.",
  "The header names the platform without disclosing software versions or build hashes.",
  "The model number, which is security-relevant but required by the app to find the device.",
  "The name of the product, which is not security-relevant.",
  "Exposes no sensitive credentials.",
])("leaves %j alone", (text) => {
  expect(disclosed(text)).toEqual([]);
});

it("says nothing of interfaces that no network reaches, or that are off", () => {
  const text = "The page shows the firmware version.";
  expect(disclosed(text, { access: "Direct physical connection to the port." })).toEqual([]);
  expect(disclosed(text, { status: "Disabled." })).toEqual([]);
});
