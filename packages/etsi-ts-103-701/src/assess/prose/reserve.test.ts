import { describe, expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { isMeaningless, isNone, saysNone } from "./none.js";
import { isReserved, reservedIn } from "./reserve.js";
import { sentencesOf } from "./sentences.js";

describe("reserve", () => {
  it.each([
    ["A lock-out after 5 attempts is planned for release 3.", "plan"],
    ["Integrity and authenticity are on our roadmap.", "plan"],
    ["Users will be asked for consent in 2027.", "plan"],
    ["Images were signed with Ed25519 until 2023", "past"],
    ["Formerly TLS 1.0", "past"],
    ["Authenticity of the software, once fuses are blown.", "condition"],
    ["Integrity would be given.", "condition"],
    ["Passwords should be random.", "condition"],
    ["All parts, except for third-party code.", "exception"],
    ["There is no limit of attempts yet.", "undone"],
    ["The signature is ignored.", "undone"],
  ])("%s is no fact of today: %s", (sentence, kind) => {
    expect(reservedIn(sentence).map((one) => one.kind)).toContain(kind);
  });

  it.each([
    "A lock-out follows after 5 attempts.",
    "The device verifies the signature when an update arrives.",
    "Users are told of updates before planned outages.",
    "Nobody gets in except by the key of the owner.",
    "Automatic installation can be postponed until the evening.",
    "Security updates are provided until 2030.",
    "The owner is told as soon as an update is there.",
    "Keys used to verify images stay in the secure element.",
  ])("%s is one", (sentence) => {
    expect(isReserved(sentence)).toBe(false);
  });

  it("is bound to its part of the sentence", () => {
    const [found] = reservedIn("Formerly TLS 1.0; since 2024 TLS 1.3 only");
    expect(found).toMatchObject({ kind: "past", start: 0, end: 16 });
  });

  it("takes back the sentence before it, and a question says nothing", () => {
    const taken = (text: string) => sentencesOf(text).map(({ takenBack }) => takenBack === true);
    expect(taken("Images are signed. This is planned.")).toEqual([true, false]);
    expect(taken("Images are signed. Keys are kept.")).toEqual([false, false]);
    expect(taken("Disabled? No.")).toEqual([true, false]);
  });

  it("is found in time that grows with the length of hostile prose only", () => {
    within(4_000, () => {
      for (const part of ["will be ", "was ", "if were ", "no ", "supported but ", "(", "neither "])
        reservedIn(part.repeat(4_000));
    });
  });
});

describe("none", () => {
  it.each(["None", "N/A.", "—", "None (no telemetry is collected)."])("%s says none", (text) => {
    expect(isNone(text)).toBe(true);
  });

  it.each([
    "None, except for TLS",
    "None of the usual ones",
    "No limit",
    "None for now",
    "N/A (TLS is in the modem)",
  ])("%s does not", (text) => {
    expect(isNone(text)).toBe(false);
  });

  it("may be said of something by name", () => {
    expect(saysNone("No personal data")).toBe(true);
    expect(saysNone("No personal data besides the location")).toBe(false);
  });

  it.each(["x", "Yes.", "See the manual.", "It is planned."])("%s says not how", (text) => {
    expect(isMeaningless(text)).toBe(true);
  });
});
