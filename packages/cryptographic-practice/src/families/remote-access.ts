import type { Mechanism } from "../mechanism.js";

/** SSH, IPsec and IKE, VPNs, and remote access without protection. */
export const remoteAccess = [
  {
    id: "ssh-1",
    name: "SSH version 1",
    family: "remote-access",
    kind: "protocol",
    spellings: ["ssh~1", "sshv 1", "ssh v 1", "ssh version 1", "ssh 1.5"],
    series: ["ssh", "1"],
    integrity: true,
    judgements: [
      {
        status: "broken",
        why: "SSH version 1 protects integrity with a CRC that can be forged; only version 2 is a standard.",
        sources: [["ssh1", "whole advisory"]],
      },
    ],
  },
  {
    id: "ssh-2",
    name: "SSH version 2",
    family: "remote-access",
    kind: "protocol",
    spellings: ["ssh~2", "sshv 2", "ssh v 2", "ssh version 2", "ssh 2.0"],
    capitals: ["SFTP"],
    series: ["ssh", "2"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        why: "SSH version 2 is the standard; its key exchange methods need to be among those that RFC 9142 keeps.",
        sources: [["rfc9142", "section 4"]],
      },
    ],
  },
  {
    id: "ssh",
    name: "SSH",
    family: "remote-access",
    kind: "protocol",
    capitals: ["SSH", "OpenSSH"],
    integrity: true,
    judgements: [
      {
        status: "acceptable",
        why: "SSH today means version 2; its key exchange methods need to be among those that RFC 9142 keeps.",
        sources: [["rfc9142", "section 4"]],
      },
    ],
  },
  {
    id: "ike-1",
    name: "IKE version 1",
    family: "remote-access",
    kind: "protocol",
    spellings: ["ikev 1", "ike v 1", "ike version 1", "isakmp"],
    series: ["ike", "1"],
    integrity: true,
    judgements: [
      {
        status: "deprecated",
        since: "2023-04",
        why: "IKEv1 is deprecated and its specifications are Historic; IKEv2 replaces it.",
        sources: [
          ["rfc9395", "abstract and section 3"],
          ["asvs5", "appendix C, key exchange mechanisms"],
        ],
      },
    ],
  },
  {
    id: "ike-2",
    name: "IKE version 2",
    family: "remote-access",
    kind: "protocol",
    spellings: ["ikev 2", "ike v 2", "ike version 2"],
    series: ["ike", "2"],
    integrity: true,
    judgements: [
      {
        status: "recommended",
        since: "2023-04",
        why: "IKEv2 is the current key exchange of IPsec.",
        sources: [["rfc9395", "abstract and section 3"]],
      },
    ],
  },
  {
    id: "ipsec",
    name: "IPsec",
    family: "remote-access",
    kind: "protocol",
    spellings: ["ipsec"],
    integrity: true,
    judgements: [
      {
        status: "acceptable",
        why: "IPsec is as good as its key exchange and algorithms, which need to be named.",
        sources: [["rfc9395", "sections 3 and 4"]],
      },
    ],
  },
  {
    id: "wireguard",
    name: "WireGuard",
    family: "remote-access",
    kind: "protocol",
    spellings: ["wireguard"],
    integrity: true,
    judgements: [],
  },
  {
    id: "pptp",
    name: "PPTP with MS-CHAPv2",
    family: "remote-access",
    kind: "protocol",
    spellings: ["pptp", "ms chapv 2", "mschapv 2"],
    judgements: [
      {
        status: "broken",
        since: "2012-08",
        why: "The secrets of PPTP and MS-CHAPv2 can be recovered from recorded traffic.",
        sources: [["msPptp", "whole advisory"]],
      },
    ],
  },
  {
    id: "telnet",
    name: "Telnet",
    family: "remote-access",
    kind: "protocol",
    spellings: ["telnet"],
    judgements: [
      {
        status: "unprotected",
        purposes: ["channel"],
        why: "Telnet sends everything, passwords too, in clear text.",
        sources: [["asvs5", "V12.2 and V12.3"]],
      },
    ],
  },
  {
    id: "ftp",
    name: "FTP",
    family: "remote-access",
    kind: "protocol",
    capitals: ["FTP", "TFTP"],
    judgements: [
      {
        status: "unprotected",
        purposes: ["channel"],
        why: "FTP and TFTP send everything in clear text and protect nothing they carry.",
        sources: [["asvs5", "V12.2 and V12.3"]],
      },
    ],
  },
] as const satisfies readonly Mechanism[];
