import { expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { parametersInTransit } from "./rule.js";

const SecComMech = [
  {
    id: "TLS-1",
    securityGuarantees: { text: "All.", guarantees: ["confidentiality", "integrity"] },
  },
  { id: "MAC-1", securityGuarantees: { text: "Integrity.", guarantees: ["integrity"] } },
  { id: "Old-1", securityGuarantees: "Access control." },
];
const sent = (secureCommunicationMechanisms: unknown, others: Record<string, unknown> = {}) =>
  runOn(parametersInTransit, {
    ics: { "5.5-6": { support: "Y" } },
    ixit: {
      SecComMech,
      SecParam: [{ id: "SecParam-1", type: "critical", secureCommunicationMechanisms, ...others }],
    } as never,
  });

it("fails a parameter that says that it is sent in clear text, wherever it says so", () => {
  const protectionScheme = "It is passed in unencrypted HTTP headers.";
  const found = sent("N/A (sent in cleartext over the network).", { protectionScheme });
  expect(found.map(({ quote }) => quote)).toEqual(["sent in cleartext", "passed in unencrypted"]);
  expect(found[0]?.what).toContain("SecParam-1");
});

it("fails a mechanism that is declared to give no confidentiality, naming both", () => {
  const found = sent(["MAC-1"]);
  expect(found).toMatchObject([{ pointer: "/ixit/SecParam/0/secureCommunicationMechanisms/0" }]);
  expect(found[0]?.what).toMatch(/SecParam-1.*MAC-1/);
});

it("asks about a mechanism whose prose names none", () => {
  expect(sent(["Old-1"])).toMatchObject([{ level: "info", question: true }]);
});

it("leaves mechanisms alone that ride on one that encrypts", () => {
  expect(sent("TLS-1, MAC-1")).toEqual([]);
});

it("asks about ways of sending of which one is in the clear", () => {
  expect(sent(["TLS-1"], { description: "Sent over MQTT or MQTTS." })).toHaveLength(1);
});

it.each(["Never transmitted.", "N/A", "TLS-1", "TLS-1. It is never sent in clear text."])(
  "leaves %j alone",
  (field) => {
    expect(sent(field)).toEqual([]);
  },
);

it("says nothing of public parameters", () => {
  expect(sent("Sent in clear text.", { type: "public" })).toEqual([]);
});
