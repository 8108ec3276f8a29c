import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { flowUnprotected } from "./rule.js";

const zones = [
  { id: "field", kind: "field" },
  { id: "cloud", kind: "cloud" },
];
const systems = [
  { id: "a", zone: "field" },
  { id: "b", zone: "field" },
  { id: "c", zone: "cloud" },
];
const found = (flow: object, others: object = {}) =>
  runOn(flowUnprotected, { zones, systems, flows: [{ id: "f", ...flow }], ...others });
const on = (flow: object, others?: object) => placesOf(found(flow, others));
const out = { from: "a", to: "c", authentication: "Client certificates" };

it("asks only of what leaves the organisation, is personal or moves things", () => {
  expect(on({ from: "a", to: "b" })).toEqual([]);
  expect(on({ from: "a", to: "nowhere" })).toEqual([]);
  expect(on({ from: "a", to: "b", personal: true })).toEqual(["info /flows/0"]);
  expect(on({ from: "a", to: "b", commands: true })).toEqual(["info /flows/0"]);
  expect(on({ from: "a", to: "b", crossesOrganisation: true })).toEqual(["info /flows/0"]);
  expect(
    on({ from: "a", to: "b", dataSet: "d" }, { dataSets: [{ id: "d", personal: true }] }),
  ).toHaveLength(1);
  expect(
    on(
      { from: "a", to: "p" },
      { systems: [...systems, { id: "p", zone: "cloud", stage: "planned" }] },
    ),
  ).toEqual([]);
});

it("tells what is declared to be bare between zones of one organisation, and asks nothing there", () => {
  const own = [...zones, { id: "office", kind: "corporate" }];
  const both = [...systems, { id: "d", zone: "office" }];
  const within = (flow: object) => on({ from: "a", ...flow }, { zones: own, systems: both });
  expect(within({ to: "d" })).toEqual([]);
  expect(within({ to: "d", encryption: "TLS 1.3" })).toEqual([]);
  expect(within({ to: "d", encryption: "none" })).toEqual(["warning /flows/0/encryption"]);
  expect(within({ to: "d", encryption: "none", integrity: "HMAC" })).toEqual([]);
  expect(within({ to: "b", encryption: "none" })).toEqual([]);
});

it("asks in one finding for all that is open", () => {
  const [first, ...others] = found({ from: "a", to: "c" });
  expect(first?.what).toBe(
    "“f” does not say what protects the data on their way; how the source proves that it is the source; what shows that the data were not changed.",
  );
  expect(others).toEqual([]);
});

it("reads a secure protocol as protection, and as proof that nothing was changed", () => {
  expect(on({ ...out, encryption: "TLS 1.3" })).toEqual([]);
  expect(on({ ...out, protocol: "HTTPS" })).toEqual([]);
  expect(found({ ...out, encryption: "AES-128 in CBC mode" }).map(({ what }) => what)).toEqual([
    "“f” does not say what shows that the data were not changed.",
  ]);
  expect(on({ ...out, encryption: "AES-128-GCM" })).toEqual([]);
  expect(on({ ...out, encryption: "AES-128", protocol: "LoRaWAN" })).toEqual([]);
  expect(on({ ...out, protocol: "LoRaWAN" })).toEqual(["info /flows/0"]);
  expect(on({ ...out, protocol: "MQTT" })).toEqual(["info /flows/0"]);
  expect(on({ ...out, encryption: "To be confirmed", protocol: "MQTT" })).toEqual([
    "info /flows/0",
  ]);
});

it.each([
  "none",
  "None (SNMPv2c).",
  "No encryption",
  "unencrypted",
  "plain text",
  "cleartext",
  "plain HTTP",
  "MQTT",
  "base64 only",
  "-",
])("warns of “%s”", (encryption) => {
  expect(on({ ...out, encryption })).toEqual(["warning /flows/0/encryption"]);
});

it.each(["MQTT in TLS 1.3", "Nonesuch VPN", "Noise protocol", "not needed beyond TLS 1.3"])(
  "does not warn of “%s”",
  (encryption) => {
    expect(on({ ...out, encryption, integrity: "HMAC" })).toEqual([]);
  },
);

it("leaves a flow alone as long as somebody accepts its risk", () => {
  const flow = { ...out, encryption: "none", commands: true };
  const risk = (decision: object, fields: object = {}) => ({
    risks: [{ id: "r", decision, ...fields }],
  });
  const accepted = { acceptedBy: "Director of Place", until: "2026-11-25" };
  expect(on({ ...flow, risk: "r" }, risk(accepted))).toEqual([]);
  expect(on(flow, risk(accepted, { on: "f" }))).toEqual([]);
  const lapsed = found({ ...flow, risk: "r" }, risk({ ...accepted, until: "2026-11-24" }));
  expect(lapsed[0]?.what).toBe(
    "“f”: It carries commands that act on the physical world, but nothing protects the data on their way, and the risk “r” is not accepted for today.",
  );
  expect(on({ ...flow, risk: "r" }, risk({ until: "2027-01-01" }))).toEqual([
    "warning /flows/0/encryption",
  ]);
});

it("warns where nothing shows from whom the data come, or that they were not changed", () => {
  expect(on({ ...out, encryption: "TLS 1.3", authentication: "none", integrity: "none" })).toEqual([
    "warning /flows/0/authentication",
    "warning /flows/0/integrity",
  ]);
});

it("asks for no secrecy of open data", () => {
  const dataSets = [{ id: "d", published: true }];
  expect(
    on({ ...out, encryption: "none", integrity: "Signed files", dataSet: "d" }, { dataSets }),
  ).toEqual([]);
});

it("takes answers", () => {
  const answers = {
    "ncsc-cp-08-c4": "Leased line, see NET-4.",
    "ncsc-cp-02-c3": "NET-4, section 2.",
  };
  expect(on({ from: "a", to: "c", answers })).toEqual([]);
});
