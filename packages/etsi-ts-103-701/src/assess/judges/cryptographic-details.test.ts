import { describe, expect, it } from "vitest";
import type { IxitEntry } from "../../facts/ixit.js";
import { Desk } from "../desk.js";
import { cryptography } from "./cryptographic-details.js";

const { c, d } = cryptography("UpdMech", ({ label }) => label !== "UpdMech-None");

function run(judge: typeof c, ...details: (IxitEntry | string | undefined)[]) {
  const entries = details.map((one, index): IxitEntry => {
    if (typeof one === "object" && "id" in one) return one;
    const id = `UpdMech-${index + 1}`;
    return one === undefined ? { id } : { id, cryptographicDetails: one as string };
  });
  return judge.judge(new Desk({ ixit: { UpdMech: entries } }, "2.1.1", {}, "2026-11-25"));
}

describe("best practice", () => {
  it("passes what the catalogue recognises, read from prose or declared", () => {
    expect(run(c, "Images are signed with RSA-3072-PSS over SHA-256.")).toMatchObject([
      { verdict: "PASS", origin: "read", at: "/ixit/UpdMech/0/cryptographicDetails" },
    ]);
    expect(run(c, { algorithms: "ECDSA P-256, SHA-256", protocols: "TLS 1.3" })).toMatchObject([
      { verdict: "PASS", origin: "declared" },
    ]);
  });

  it("fails what is deprecated, at its words, once for each mechanism", () => {
    const found = run(c, "The host hashes passwords with MD5. MD5 again, and RC4 encrypts.");
    expect(found).toMatchObject([
      { verdict: "FAIL", origin: "read", quote: "MD5", entry: "/ixit/UpdMech/0" },
      { verdict: "FAIL", quote: "RC4" },
    ]);
    expect(found[0]?.because).toContain("UpdMech-1 names MD5, which is not best practice.");
  });

  it("fails what is declared at its facet, whatever the prose says", () => {
    expect(run(c, { text: "Good practice.", algorithms: "DES, SHA-256" })).toMatchObject([
      {
        verdict: "FAIL",
        origin: "declared",
        at: "/ixit/UpdMech/0/cryptographicDetails/algorithms",
      },
    ]);
  });

  it("says nothing against what is not used", () => {
    expect(run(c, "TLS 1.3 only; TLS 1.0 is disabled.")).toMatchObject([{ verdict: "PASS" }]);
  });

  it("is concerned about encryption without integrity, and names the keyless hash", () => {
    const [found] = run(c, "AES-128-CBC with a random IV; a SHA-256 hash is appended.");
    expect(found).toMatchObject({ verdict: "INCONCLUSIVE", concern: true, quote: "CBC" });
    expect(found?.because).toContain("hash without a key");
    expect(found?.question).toMatch(/\?$/);
  });

  it("is concerned about own designs, praise, and what is tolerated only", () => {
    expect(run(c, "A proprietary key exchange, then AES-256-GCM.")).toMatchObject([
      { concern: true, quote: "proprietary key exchange" },
    ]);
    expect(run(c, "Military-grade encryption.")).toMatchObject([{ concern: true }]);
    expect(run(c, "The tool computes an MD5 checksum of the transfer.")).toMatchObject([
      { concern: true, quote: "MD5" },
    ]);
  });

  it("stays open where nothing is named, and says what to write", () => {
    const [none, blank] = run(c, "State of the art.", undefined);
    expect(none).toMatchObject({ verdict: "INCONCLUSIVE" });
    expect(none?.todo).toContain("Name the protocols");
    expect(blank?.todo).toContain("Write Cryptographic Details");
  });

  it("asks for a missing size", () => {
    const [found] = run(c, "AES in GCM mode.");
    expect(found).toMatchObject({ verdict: "INCONCLUSIVE" });
    expect(found?.question).toContain("How many bits");
  });

  it("leaves out entries that need none", () => {
    const entry = { id: "UpdMech-None", cryptographicDetails: "MD5 for passwords" };
    expect(run(c, entry)).toMatchObject([{ verdict: "PASS" }]);
  });
});

describe("what is said by reference", () => {
  const entries = [
    { id: "UpdMech-A", cryptographicDetails: "Passwords are hashed with MD5." },
    { id: "UpdMech-B", cryptographicDetails: "See `UpdMech-A`." },
  ];

  it("names the entry that is judged and the one that says it", () => {
    const found = run(c, ...entries);
    expect(found.map(({ entry }) => entry)).toEqual(["/ixit/UpdMech/0", "/ixit/UpdMech/1"]);
    expect(found[0]?.because).toMatch(/^UpdMech-A names MD5/);
    expect(found[1]?.because).toMatch(/^UpdMech-B, which refers to UpdMech-A, names MD5/);
    expect(found[1]).toMatchObject({
      at: "/ixit/UpdMech/0/cryptographicDetails",
      quote: "MD5",
    });
  });
});

describe("known attacks", () => {
  it("fails what is broken and asks about the rest", () => {
    expect(run(d, "RC4")).toMatchObject([{ verdict: "FAIL", quote: "RC4" }]);
    const [open] = run(d, "TLS 1.3");
    expect(open).toMatchObject({ verdict: "INCONCLUSIVE" });
    expect(open?.question).toContain("TLS 1.3");
    expect(run(d, "Nothing special.")[0]?.todo).toContain("Name the protocols");
  });
});
