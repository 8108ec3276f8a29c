import { describe, expect, it } from "vitest";
import { type DeclaredMechanisms, judgeMechanisms } from "./index.js";

const today = "2026-11-25";

/** The ids in each part of a verdict that is not empty, and the flags. */
function brief(input: string | DeclaredMechanisms, day = today): Record<string, unknown> {
  const { unknown, flags, ...parts } = judgeMechanisms(input, { today: day });
  const lists = Object.entries(parts).map(([part, list]) => [
    part,
    list.map(({ mention }) => mention.mechanism.id),
  ]);
  const asked = unknown.map(({ reason, quote }) => `${reason}: ${quote}`);
  const all = [...lists, ["unknown", asked], ["flags", Object.keys(flags)]];
  return Object.fromEntries(all.filter(([, list]) => list?.length !== 0));
}

describe("prose", () => {
  it.each<[string, Record<string, unknown>]>([
    ["TLS 1.0 and TLS 1.3", { deprecated: ["tls-1.0"], recognised: ["tls-1.3"] }],
    ["TLS 1.0 is disabled, TLS 1.3 is used", { rejected: ["tls-1.0"], recognised: ["tls-1.3"] }],
    ["RSA-1024 signatures over SHA-1", { deprecated: ["rsa", "sha-1"] }],
    ["RSA-2048 or RSA-4096", { recognised: ["rsa", "rsa"] }],
    ["HMAC-SHA-1", { legacy: ["sha-1"], recognised: ["hmac"] }],
    ["HMAC-MD5", { deprecated: ["md5"], recognised: ["hmac"] }],
    ["an MD5 checksum of the download", { legacy: ["md5"] }],
    ["Firmware integrity is checked with MD5", { deprecated: ["md5"] }],
    ["MD5(username:realm:password)", { deprecated: ["md5"] }],
    ["3DES", { deprecated: ["tdea"] }],
    [
      "AES-128-ECB with HMAC-SHA-256",
      { deprecated: ["ecb"], recognised: ["aes", "hmac", "sha-2"] },
    ],
    ["ECDSA on P-192", { deprecated: ["weak-curve"], recognised: ["ecdsa"] }],
    ["WEP or WPA3", { deprecated: ["wep"], recognised: ["wpa-3"] }],
    ["Telnet", { unprotected: ["telnet"] }],
    ["MQTT", { unprotected: ["mqtt"] }],
    ["MQTT over TLS 1.2", { recognised: ["tls-1.2"] }],
    ["HTTPS", { unknown: ["says-too-little: HTTPS"] }],
    ["HTTPS with TLS 1.2", { recognised: ["tls-1.2"] }],
    ["SSL", { unknown: ["says-too-little: SSL"] }],
    ["LoRaWAN", { unknown: ["not-judged: LoRaWAN"] }],
    ["AES", { recognised: ["aes"], flags: ["sizeMissing"] }],
    ["a custom XOR cipher", { unknown: ["own-design: custom XOR cipher"] }],
    ["XOR with a fixed key", { unknown: ["own-design: XOR with a fixed key"] }],
    ["our proprietary encryption", { unknown: ["own-design: proprietary encryption"] }],
    ["home-grown crypto", { unknown: ["own-design: home-grown crypto"] }],
    ["its own encryption key and a custom cryptographic key", { flags: ["noneNamed"] }],
    ["a proprietary air quality algorithm", { flags: ["noneNamed"] }],
    ["MIFARE Classic", { unknown: ["not-judged: MIFARE Classic"] }],
    ["We use no proprietary encryption but AES-128-GCM", { recognised: ["aes", "gcm"] }],
    ["military-grade encryption", { unknown: ["claim: military-grade encryption"] }],
    ["the QuarkLock cipher", { unknown: ["not-in-catalogue: QuarkLock"] }],
    ["no MD5", { rejected: ["md5"], flags: ["noneNamed"] }],
    ["Data is encrypted.", { flags: ["noneNamed"] }],
    ["", { flags: ["noneNamed"] }],
  ])("%s", (text, expected) => {
    expect(brief(text)).toEqual(expected);
  });
});

describe("encryption without integrity", () => {
  const flag = (text: string) => judgeMechanisms(text, { today }).flags.encryptionWithoutIntegrity;

  it.each([
    "AES-128-CBC",
    "AES-256-CTR",
    "ChaCha20",
    "AES-128-CBC, and a SHA-256 hash is appended",
    "AES-128-CBC; HMAC is not used",
  ])("asks about %s", (text) => {
    expect(flag(text)?.mentions.length).toBeGreaterThan(0);
  });

  it.each([
    "AES-128-CBC with HMAC-SHA-256",
    "AES-128-CBC with AES-CMAC",
    "AES-128-GCM",
    "AES-128-CBC, signed with Ed25519",
    "ChaCha20-Poly1305",
    "AES-256-XTS",
    "TLS_RSA_WITH_AES_128_CBC_SHA",
    "CBC suites are disabled, AES-128-GCM is used",
  ])("does not ask about %s", (text) => {
    expect(flag(text)).toBeUndefined();
  });

  it("says that a plain hash is no MAC", () => {
    expect(flag("AES-128-CBC and SHA-256")?.question).toContain("no MAC");
    expect(flag("AES-128-CBC")?.question).not.toContain("no MAC:");
  });
});

describe("lists", () => {
  it("judges each item, and says where it stood", () => {
    const verdict = judgeMechanisms(
      { protocols: ["TLS 1.3", "TLS 1.1"], algorithms: ["AES-128"], modes: ["GCM"] },
      { today },
    );
    expect(verdict.deprecated).toEqual([
      expect.objectContaining({
        list: "protocols",
        index: 1,
        status: "deprecated",
        since: "2021-03",
      }),
    ]);
    expect(verdict.recognised).toHaveLength(3);
  });

  it("takes what stands alone for a name, and what is no name to a person", () => {
    expect(
      brief({ protocols: ["HTTP"], algorithms: ["DES", "FooCipher", " "], modes: ["CTR"] }),
    ).toEqual({
      deprecated: ["des"],
      recognised: ["ctr"],
      unprotected: ["http"],
      unknown: ["not-in-catalogue: FooCipher"],
      flags: ["encryptionWithoutIntegrity"],
    });
  });

  it("gives sizes to the one algorithm that they fit", () => {
    expect(brief({ algorithms: ["RSA", "AES"], keySizes: ["1024 bits", "128/256"] })).toEqual({
      deprecated: ["rsa"],
      recognised: ["aes"],
    });
    expect(brief({ algorithms: ["RSA", "DH"], keySizes: ["1024"] })).toEqual({
      recognised: ["rsa", "dh"],
      flags: ["sizeMissing"],
    });
  });

  it("is empty for empty lists", () => {
    expect(brief({ protocols: [], keySizes: [""] })).toEqual({ flags: ["noneNamed"] });
  });
});

describe("days", () => {
  it.each<[string, string, Record<string, unknown>]>([
    ["3DES", "2023-12-31", { legacy: ["tdea"] }],
    ["3DES", "2024-01-01", { deprecated: ["tdea"] }],
    ["HMAC with SHA-1", "2030-12-31", { legacy: ["sha-1"], recognised: ["hmac"] }],
    ["HMAC with SHA-1", "2031-01-01", { deprecated: ["sha-1"], recognised: ["hmac"] }],
    ["RSA-2048", "2030-12-31", { recognised: ["rsa"] }],
    ["RSA-2048", "2031-01-01", { legacy: ["rsa"] }],
    ["RSA-3072", "2031-01-01", { recognised: ["rsa"] }],
    ["TLS 1.0", "2021-02-28", { unknown: ["not-judged: TLS 1.0"] }],
    ["TLS 1.0", "2021-03-01", { deprecated: ["tls-1.0"] }],
  ])("%s on %s", (text, day, expected) => {
    expect(brief(text, day)).toEqual(expected);
  });
});

it("gives each judgement its reason and its sources", () => {
  const [judged] = judgeMechanisms("SSL 3.0", { today }).deprecated;
  expect(judged).toMatchObject({ status: "broken", since: "2015-06" });
  expect(judged?.why).toContain("POODLE");
  expect(judged?.sources.map(({ document, clause }) => `${document}, ${clause}`)).toEqual([
    "RFC 7568 (June 2015), section 3",
    "RFC 9325 (November 2022), section 3.1.1",
  ]);
});

it("never says that something complies", () => {
  const verdict = JSON.stringify(judgeMechanisms("TLS 1.3, AES-256-GCM, custom cipher", { today }));
  expect(verdict).not.toMatch(/compli|conform/i);
});
