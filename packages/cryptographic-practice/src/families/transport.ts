import { once } from "@bollard/model";
import type { Mechanism } from "../mechanism.js";

const versions = "rfc9325 3.1.1";
const datagrams = "rfc9325 3.1.2";
const suites = "rfc9325 4.1";

/** SSL, TLS, DTLS, QUIC and what suites negotiate in them. */
export const transport = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "ssl-2.0",
        name: "SSL 2.0",
        kind: "channel",
        spellings: ["ssl~2"],
        series: ["ssl", "2.0"],
        judgements: [
          {
            status: "broken",
            since: "2011-03",
            why: "SSL 2.0 is insecure; no TLS implementation may negotiate it.",
            sources: ["rfc6176 3", versions],
          },
        ],
      },
      {
        id: "ssl-3.0",
        name: "SSL 3.0",
        kind: "channel",
        spellings: ["ssl~3"],
        series: ["ssl", "3.0"],
        judgements: [
          {
            status: "broken",
            since: "2015-06",
            why: "SSL 3.0 falls to POODLE and is not to be used at all.",
            sources: ["rfc7568 3", versions],
          },
        ],
      },
      {
        id: "ssl",
        name: "SSL without a version",
        kind: "channel",
        capitals: ["SSL"],
        notBefore: ["stripping", "certificate", "certificates", "cert", "certs", "labs"],
        lacks: "version",
      },
      {
        id: "tls-1.0",
        name: "TLS 1.0",
        kind: "channel",
        series: ["tls", "1.0"],
        judgements: [
          {
            status: "deprecated",
            since: "2021-03",
            why: "TLS 1.0 is Historic and not to be negotiated: it lacks modern cipher suites.",
            sources: ["rfc8996 4", versions, "sp80052 3.1"],
          },
        ],
      },
      {
        id: "tls-1.1",
        name: "TLS 1.1",
        kind: "channel",
        series: ["tls", "1.1"],
        judgements: [
          {
            status: "deprecated",
            since: "2021-03",
            why: "TLS 1.1 is Historic and not to be negotiated: it lacks the cipher suites that came with TLS 1.2.",
            sources: ["rfc8996 5", versions, "sp80052 3.1"],
          },
        ],
      },
      {
        id: "tls-1.2",
        name: "TLS 1.2",
        kind: "channel",
        series: ["tls", "1.2"],
        judgements: [
          {
            status: "recommended",
            why: "TLS 1.2 is as safe as TLS 1.3 where the advice on cipher suites is followed.",
            sources: [versions],
          },
        ],
      },
      {
        id: "tls-1.3",
        name: "TLS 1.3",
        kind: "channel",
        series: ["tls", "1.3"],
        judgements: [
          {
            status: "recommended",
            why: "TLS 1.3 is the version to prefer.",
            sources: [versions],
          },
        ],
      },
      {
        id: "tls",
        name: "TLS without a version",
        kind: "channel",
        capitals: ["TLS", "mTLS", "MTLS"],
        spellings: ["https", "ftps", "mqtts", "wss", "ldaps", "smtps", "imaps"],
        lacks: "version",
      },
      {
        id: "dtls-1.0",
        name: "DTLS 1.0",
        kind: "channel",
        series: ["dtls", "1.0"],
        judgements: [
          {
            status: "deprecated",
            since: "2021-03",
            why: "DTLS 1.0 matches TLS 1.1 and was deprecated with it.",
            sources: ["rfc8996 abstract", datagrams],
          },
        ],
      },
      {
        id: "dtls-1.2",
        name: "DTLS 1.2",
        kind: "channel",
        series: ["dtls", "1.2"],
        judgements: [
          {
            status: "recommended",
            why: "DTLS 1.2 must be supported.",
            sources: [datagrams],
          },
        ],
      },
      {
        id: "dtls-1.3",
        name: "DTLS 1.3",
        kind: "channel",
        series: ["dtls", "1.3"],
        judgements: [
          {
            status: "recommended",
            why: "DTLS 1.3 is the version to prefer.",
            sources: [datagrams],
          },
        ],
      },
      {
        id: "dtls",
        name: "DTLS without a version",
        kind: "channel",
        capitals: ["DTLS"],
        spellings: ["coaps"],
        lacks: "version",
      },
      {
        id: "quic",
        name: "QUIC",
        kind: "channel",
        capitals: ["QUIC"],
        spellings: ["http/3"],
        judgements: [
          {
            status: "recommended",
            why: "QUIC builds in TLS 1.3.",
            sources: [versions],
          },
        ],
      },
      {
        id: "null-encryption",
        name: "NULL cipher suites",
        kind: "cipher",
        spellings: ["null cipher", "null ciphers", "null encryption", "enull", "null cipher suite"],
        judgements: [
          {
            status: "broken",
            why: "A NULL cipher suite encrypts nothing; it is not to be negotiated.",
            sources: [suites],
          },
        ],
      },
      {
        id: "export-ciphers",
        name: "Export cipher suites",
        kind: "cipher",
        spellings: ["export cipher", "export ciphers", "export grade", "export level encryption"],
        judgements: [
          {
            status: "broken",
            why: "Export suites give 40 or 56 bits of security; suites below 112 bits are not to be negotiated.",
            sources: [suites],
          },
        ],
      },
    ] as const satisfies readonly Mechanism[],
);
