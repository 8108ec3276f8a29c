import type { MechanismId } from "@bollard/cryptographic-practice";

/** What to ask for instead, and the words that take the place of the quoted ones where that is plain. */
export interface Replacement {
  readonly ask: string;
  readonly text?: string;
}

const tls: Replacement = { ask: "TLS 1.2 or later", text: "TLS 1.2" };
const snmp: Replacement = { ask: "SNMPv3 with authentication and encryption", text: "SNMPv3" };
const wifi: Replacement = { ask: "WPA3, or WPA2 with AES", text: "WPA3" };
const hash: Replacement = { ask: "SHA-256 or stronger", text: "SHA-256" };
const cipher: Replacement = { ask: "AES with a key of at least 128 bits", text: "AES-256" };

/** By the mechanism that is asked for. */
export const replacements: { readonly [Id in MechanismId]?: Replacement } = {
  "ssl-2.0": tls,
  "ssl-3.0": tls,
  ssl: tls,
  "tls-1.0": tls,
  "tls-1.1": tls,
  "snmp-1": snmp,
  "snmp-2c": snmp,
  wep: wifi,
  "wpa-1": wifi,
  md5: hash,
  md4: hash,
  "sha-1": hash,
  des: cipher,
  tdea: cipher,
  rc4: cipher,
  telnet: { ask: "SSH", text: "SSH" },
  ftp: { ask: "SFTP or HTTPS", text: "SFTP" },
  "ssh-1": { ask: "SSH version 2", text: "SSH-2" },
  pptp: { ask: "IPsec with IKEv2, or WireGuard" },
};
