import { once } from "@bollard/model";
import type { Mechanism } from "../mechanism.js";

/** Protocols that applications speak, which mostly need a protected channel below them. */
export const applicationProtocols = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "http",
        name: "HTTP without TLS",
        kind: "protocol",
        ambiguous: ["HTTP"],
        company: [],
        spellings: [
          "plain http",
          "plaintext http",
          "plain text http",
          "cleartext http",
          "clear text http",
          "unencrypted http",
          "http port 80",
          "http on port 80",
          "http over port 80",
          "http without tls",
          "http in clear text",
          "http in the clear",
        ],
        judgements: [
          {
            status: "unprotected",
            why: "HTTP without TLS protects neither secrecy nor integrity of what it carries.",
            sources: ["rfc9325 3.2", "asvs5 12.2.1"],
          },
        ],
      },
      {
        id: "http-digest",
        name: "HTTP Digest authentication",
        kind: "protocol",
        spellings: [
          "http digest",
          "digest authentication",
          "digest auth",
          "digest access authentication",
        ],
        lacks: "algorithm",
      },
      {
        id: "mqtt",
        name: "MQTT",
        kind: "protocol",
        capitals: ["MQTT"],
        judgements: [
          {
            status: "unprotected",
            why: "MQTT protects nothing by itself; it needs TLS below.",
            sources: ["mqtt5 5"],
          },
        ],
      },
      {
        id: "coap",
        name: "CoAP",
        kind: "protocol",
        capitals: ["CoAP", "COAP"],
        judgements: [
          {
            status: "unprotected",
            why: "CoAP protects nothing by itself; it needs DTLS below or OSCORE inside.",
            sources: ["rfc7252 9 and 11"],
          },
        ],
      },
      {
        id: "oscore",
        name: "OSCORE",
        kind: "channel",
        capitals: ["OSCORE"],
      },
      {
        id: "snmp-1",
        name: "SNMP version 1",
        kind: "protocol",
        series: ["snmp", "1"],
        judgements: [
          {
            status: "deprecated",
            why: "SNMPv1 sends its community string, the only secret it has, in clear text.",
            sources: ["rfc3410 2"],
          },
        ],
      },
      {
        id: "snmp-2c",
        name: "SNMP version 2c",
        kind: "protocol",
        spellings: ["snmpv 2", "snmp v 2"],
        series: ["snmp", "2c"],
        judgements: [
          {
            status: "deprecated",
            why: "SNMPv2c sends its community string, the only secret it has, in clear text.",
            sources: ["rfc3410 3"],
          },
        ],
      },
      {
        id: "snmp-3",
        name: "SNMP version 3",
        kind: "protocol",
        series: ["snmp", "3"],
        judgements: [
          {
            status: "acceptable",
            why: "SNMPv3 is the version with authentication and encryption; the algorithms need to be named.",
            sources: ["rfc3410 6 and 7"],
          },
        ],
      },
    ] as const satisfies readonly Mechanism[],
);
