import { once } from "@bollard/model";
import type { Mechanism } from "../mechanism.js";

const keyExchange =
  "SSH version 2 is the standard; its key exchange has to be one that RFC 9142 keeps.";

/** SSH, IPsec and IKE, VPNs, and remote access without protection. */
export const remoteAccess = /* @__PURE__ */ once(
  () =>
    [
      {
        id: "ssh-1",
        name: "SSH version 1",
        kind: "channel",
        spellings: ["ssh 1.5"],
        series: ["ssh", "1"],
        judgements: [
          {
            status: "broken",
            why: "SSH version 1 protects integrity with a CRC that can be forged; only version 2 is a standard.",
            sources: ["ssh1 text"],
          },
        ],
      },
      {
        id: "ssh-2",
        name: "SSH version 2",
        kind: "channel",
        spellings: ["ssh 2.0"],
        capitals: ["SFTP"],
        series: ["ssh", "2"],
        judgements: [
          {
            status: "recommended",
            why: keyExchange,
            sources: ["rfc9142 4"],
          },
        ],
      },
      {
        id: "ssh",
        name: "SSH",
        kind: "channel",
        capitals: ["SSH", "OpenSSH"],
        judgements: [
          {
            status: "acceptable",
            why: keyExchange,
            sources: ["rfc9142 4"],
          },
        ],
      },
      {
        id: "ike-1",
        name: "IKE version 1",
        kind: "channel",
        spellings: ["isakmp"],
        series: ["ike", "1"],
        judgements: [
          {
            status: "deprecated",
            since: "2023-04",
            why: "IKEv1 is deprecated and its specifications are Historic; IKEv2 replaces it.",
            sources: ["rfc9395 3", "asvs5 appendix C, key exchange"],
          },
        ],
      },
      {
        id: "ike-2",
        name: "IKE version 2",
        kind: "channel",
        series: ["ike", "2"],
        judgements: [
          {
            status: "recommended",
            since: "2023-04",
            why: "IKEv2 is the current key exchange of IPsec.",
            sources: ["rfc9395 3"],
          },
        ],
      },
      {
        id: "ipsec",
        name: "IPsec",
        kind: "channel",
        spellings: ["ipsec"],
        judgements: [
          {
            status: "acceptable",
            why: "IPsec is as good as its key exchange and algorithms, which need to be named.",
            sources: ["rfc9395 3 and 4"],
          },
        ],
      },
      {
        id: "wireguard",
        name: "WireGuard",
        kind: "channel",
        spellings: ["wireguard"],
      },
      {
        id: "pptp",
        name: "PPTP",
        kind: "protocol",
        spellings: ["pptp"],
        judgements: [
          {
            status: "broken",
            since: "2012",
            why: "The secrets of PPTP can be found from recorded traffic by trial.",
            sources: ["msPptp text"],
          },
        ],
      },
      {
        id: "telnet",
        name: "Telnet",
        kind: "protocol",
        spellings: ["telnet"],
        judgements: [
          {
            status: "unprotected",
            why: "Telnet sends everything, passwords too, in clear text.",
            sources: ["asvs5 12.3.1"],
          },
        ],
      },
      {
        id: "ftp",
        name: "FTP",
        kind: "protocol",
        capitals: ["FTP", "TFTP"],
        judgements: [
          {
            status: "unprotected",
            why: "FTP and TFTP send everything in clear text and protect nothing they carry.",
            sources: ["rfc2577 5 and 6", "asvs5 12.3.1"],
          },
        ],
      },
    ] as const satisfies readonly Mechanism[],
);
