import { describe, expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
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

describe("weak protection", () => {
  it.each([
    ["WEP", "WEP"],
    ["WPA-TKIP", "WPA"],
    ["SSL 3.0", "SSL 3.0"],
    ["SSLv3", "SSL 3.0"],
    ["TLS 1.0", "TLS 1.0"],
    ["TLS 1.1 or 1.2", "TLS 1.1"],
    ["DES", "DES"],
    ["3DES", "Triple DES (TDEA)"],
    ["IPsec with 3DES", "Triple DES (TDEA)"],
    ["RC4", "RC4"],
    ["PPTP", "PPTP"],
    ["SNMPv1", "SNMP version 1"],
    ["SNMPv2c, community string", "SNMP version 2c"],
    ["Telnet with a password", "Telnet"],
  ])("warns of “%s”", (encryption, name) => {
    const [weak, ...others] = found({ ...out, encryption, integrity: "CMAC" });
    expect(others).toEqual([]);
    expect(weak).toMatchObject({ level: "warning", pointer: "/flows/0/encryption" });
    expect(weak?.what).toContain(`but it relies on ${name}`);
    expect(weak?.what).toMatch(/\(.+; looked up on \d{4}-\d\d-\d\d\)\.$/);
    expect(weak?.question).toBeUndefined();
  });

  it("names the reason, the source and since when", () => {
    const [weak] = found({ ...out, encryption: "TLS 1.0", commands: true });
    expect(weak?.what).toMatch(
      /^“f”: It carries commands that act on the physical world, but it relies on TLS 1\.0\. .+ \(RFC 8996 \(March 2021\), section 4; since 2021-03; looked up on 2026-11-25\)\.$/,
    );
    expect(weak?.todo).toContain("or name under risk a risk that somebody accepted");
  });

  it("reads the protocol, the proof of integrity and of the source as well", () => {
    expect(on({ ...out, protocol: "SNMPv2c", integrity: "CMAC" })).toEqual([
      "warning /flows/0/protocol",
    ]);
    expect(on({ ...out, protocol: "FTP", integrity: "CMAC" })).toEqual([
      "warning /flows/0/protocol",
    ]);
    expect(on({ ...out, encryption: "AES-128 in CBC mode", integrity: "MD5" })).toEqual([
      "warning /flows/0/integrity",
    ]);
    expect(
      on({ ...out, encryption: "AES-128-CBC", integrity: "CMAC", authentication: "HMAC-MD5" }),
    ).toEqual(["warning /flows/0/authentication"]);
  });

  it.each([
    { encryption: "TLS 1.3", protocol: "Telnet" },
    { encryption: "TLS 1.2", integrity: "MD5 checksums" },
    { encryption: "WEP inside an IPsec tunnel" },
    { encryption: "IPsec", protocol: "SNMPv2c" },
    { encryption: "Leased line with AES-256-GCM", protocol: "FTP" },
    { encryption: "TLS 1.3; TLS 1.0 and 1.1 are disabled" },
    { encryption: "SNMPv3 with AES-128", integrity: "CMAC" },
    { encryption: "WPA2", integrity: "CMAC" },
    { protocol: "HTTPS", integrity: "MD5" },
  ])("does not warn of %j", (flow) => {
    expect(on({ ...out, ...flow })).toEqual([]);
  });

  it("asks which edition is meant where the name says it of a withdrawn one too", () => {
    const [asked] = found({ ...out, encryption: "WPA", integrity: "CMAC" });
    expect(asked).toMatchObject({ question: true, level: "info" });
    expect(asked?.what).toBe("“f” does not say which edition of WPA protects the data.");
  });

  it("is told between zones of one organisation, left alone inside one and where its risk is accepted", () => {
    const own = [...zones, { id: "office", kind: "corporate" }];
    const both = { zones: own, systems: [...systems, { id: "d", zone: "office" }] };
    const weak = { from: "a", encryption: "TLS 1.0" };
    expect(on({ ...weak, to: "d" }, both)).toEqual(["warning /flows/0/encryption"]);
    expect(on({ ...weak, to: "b" }, both)).toEqual([]);
    const decision = { acceptedBy: "Director of Place", until: "2027-01-01" };
    const risks = [{ id: "r", decision }];
    expect(on({ ...weak, to: "d", risk: "r" }, { ...both, risks })).toEqual([]);
  });

  it("reads a long hostile text in good time", () => {
    const encryption = "TLS 1.0 ".repeat(5_000);
    within(5_000, () =>
      expect(on({ ...out, encryption })).toContain("warning /flows/0/encryption"),
    );
  });
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
