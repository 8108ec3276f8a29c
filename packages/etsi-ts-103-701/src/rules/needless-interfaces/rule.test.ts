import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { needlessInterfaces } from "./rule.js";

const ics = {
  "5.6-1": { support: "Y" },
  "5.6-3": { support: "Y" },
  "5.6-5": { support: "Y" },
} as const;
const port = (fields: Record<string, unknown>) =>
  runOn(needlessInterfaces, { ics, ixit: { PhyIntf: [{ id: "PhyIntf-1", ...fields }] as never } });
const service = (fields: Record<string, unknown>) =>
  runOn(needlessInterfaces, {
    ics,
    ixit: { SoftServ: [{ id: "SoftServ-1", description: "Discovery.", ...fields }] as never },
  });
const wifi = { type: "Network, air interface", status: "Enabled.", protection: "WPA3." };

it("fails an enabled network interface without a purpose", () => {
  expect(placesOf(port(wifi))).toEqual(["warning /ixit/PhyIntf/0/status"]);
});

it.each(["Currently unused.", "Reserved for future use.", "Runs an open set-up hotspot."])(
  "asks about %j",
  (description) => {
    expect(port({ ...wifi, description })).toMatchObject([{ level: "info", question: true }]);
  },
);

it("fails an interface that needs no exposure and is enabled", () => {
  const pads = { description: { text: "Pads.", exposure: "never" }, status: { state: "enabled" } };
  expect(placesOf(port({ ...pads, type: "Pads", protection: { means: ["casing"] } }))).toEqual([
    "warning /ixit/PhyIntf/0/status/state",
  ]);
});

it("fails a service without a Justification, and asks about one that is none", () => {
  expect(service({ status: "enabled", justification: "None." })).toMatchObject([
    { quote: "None", level: "warning" },
  ]);
  expect(service({ status: "enabled", justification: "For debugging purposes." })).toMatchObject([
    { level: "info" },
  ]);
});

it("leaves alone what is needed or off", () => {
  expect(port({ ...wifi, description: "Carries readings. Not used as an access point." })).toEqual(
    [],
  );
  expect(port({ ...wifi, status: "Disabled.", description: "Unused." })).toEqual([]);
  expect(service({ status: "disabled" })).toEqual([]);
  expect(
    service({ status: "enabled", justification: "Required by the app. Not used for debugging." }),
  ).toEqual([]);
});

it("looks at interfaces that are needed at times in V1.1.1 only", () => {
  const fields = {
    id: "Intf-1",
    description: { text: "Service radio.", exposure: "intermittent" },
    type: { types: ["air"] },
    status: { state: "enabled" },
  };
  const found = runOn(needlessInterfaces, {
    claims: { "etsi-en-303-645": "2.1.1" },
    ixit: { Intf: [fields] } as never,
  });
  expect(found.flatMap(({ cites }) => cites.map(({ item }) => item))).toContain("5.6-3-1 c");
});
