import type { Mechanism } from "../mechanism.js";

/** Protocols that applications speak, which mostly need a protected channel below them. */
export const applicationProtocols = [
  {
    id: "http",
    name: "HTTP without TLS",
    family: "application-protocols",
    kind: "protocol",
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
        purposes: ["channel"],
        why: "HTTP without TLS protects neither secrecy nor integrity of what it carries.",
        sources: [
          ["rfc9325", "section 3.2"],
          ["asvs5", "V12.2"],
        ],
      },
    ],
  },
  {
    id: "http-digest",
    name: "HTTP Digest authentication",
    family: "application-protocols",
    kind: "protocol",
    spellings: [
      "http digest",
      "digest authentication",
      "digest auth",
      "digest access authentication",
    ],
    lacks: "algorithm",
    judgements: [],
  },
  {
    id: "http-basic",
    name: "HTTP Basic authentication",
    family: "application-protocols",
    kind: "protocol",
    spellings: ["http basic", "basic authentication", "basic auth"],
    judgements: [],
  },
  {
    id: "mqtt",
    name: "MQTT",
    family: "application-protocols",
    kind: "protocol",
    capitals: ["MQTT"],
    judgements: [
      {
        status: "unprotected",
        purposes: ["channel"],
        why: "MQTT protects nothing by itself; it needs TLS below.",
        sources: [["mqtt5", "section 5"]],
      },
    ],
  },
  {
    id: "coap",
    name: "CoAP",
    family: "application-protocols",
    kind: "protocol",
    capitals: ["CoAP", "COAP"],
    judgements: [
      {
        status: "unprotected",
        purposes: ["channel"],
        why: "CoAP protects nothing by itself; it needs DTLS below or OSCORE inside.",
        sources: [["rfc7252", "section 9"]],
      },
    ],
  },
  {
    id: "oscore",
    name: "OSCORE",
    family: "application-protocols",
    kind: "protocol",
    capitals: ["OSCORE"],
    integrity: true,
    judgements: [],
  },
  {
    id: "modbus",
    name: "Modbus",
    family: "application-protocols",
    kind: "protocol",
    spellings: ["modbus tcp", "modbus rtu", "modbus"],
    judgements: [],
  },
  {
    id: "snmp-1",
    name: "SNMP version 1",
    family: "application-protocols",
    kind: "protocol",
    spellings: ["snmpv 1", "snmp v 1", "snmp version 1"],
    series: ["snmp", "1"],
    judgements: [
      {
        status: "deprecated",
        why: "SNMPv1 sends its community string, the only secret it has, in clear text; it is Historic.",
        sources: [["rfc3410", "sections 2 and 8"]],
      },
    ],
  },
  {
    id: "snmp-2c",
    name: "SNMP version 2c",
    family: "application-protocols",
    kind: "protocol",
    spellings: ["snmpv 2 c", "snmp v 2 c", "snmp version 2 c", "snmpv 2", "snmp v 2"],
    series: ["snmp", "2c"],
    judgements: [
      {
        status: "deprecated",
        why: "SNMPv2c sends its community string, the only secret it has, in clear text; it is Historic.",
        sources: [["rfc3410", "sections 3 and 8"]],
      },
    ],
  },
  {
    id: "snmp-3",
    name: "SNMP version 3",
    family: "application-protocols",
    kind: "protocol",
    spellings: ["snmpv 3", "snmp v 3", "snmp version 3"],
    series: ["snmp", "3"],
    integrity: true,
    judgements: [
      {
        status: "acceptable",
        why: "SNMPv3 is the version with authentication and encryption; the algorithms need to be named.",
        sources: [["rfc3410", "sections 6 and 7"]],
      },
    ],
  },
] as const satisfies readonly Mechanism[];
