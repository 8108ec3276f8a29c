import { describe, expect, it } from "vitest";
import { recognisedBy } from "./index.js";

const cls = { labels: [{ scheme: "singapore-cls", level: "2", expires: "2027-06-30" }] };
const forPsti = (subject: Parameters<typeof recognisedBy>[0], at: string, by = "sg-cls") =>
  recognisedBy(subject, at).filter(
    ({ recognition }) =>
      recognition.id.startsWith("uk-psti/") && recognition.recognised[0]?.framework === by,
  );
const states = (found: ReturnType<typeof recognisedBy>) => new Set(found.map(({ state }) => state));

describe("what a label brings about under PSTI", () => {
  it("holds for any level that has not expired, from the day that the law says", () => {
    expect(states(forPsti(cls, "2026-11-23"))).toEqual(new Set(["holds"]));
    expect(states(forPsti(cls, "2025-12-03"))).toEqual(new Set(["does-not-hold"]));
    expect(states(forPsti(cls, "2027-07-01"))).toEqual(new Set(["does-not-hold"]));
    expect(states(forPsti(cls, "2027-06-30"))).toEqual(new Set(["holds"]));
  });

  it("does not hold without a label, and is open without its last day or level", () => {
    expect(states(forPsti({}, "2026-11-23"))).toEqual(new Set(["does-not-hold"]));
    expect(
      states(forPsti({ labels: [{ scheme: "singapore-cls", level: "1" }] }, "2026-11-23")),
    ).toEqual(new Set(["open"]));
    expect(states(forPsti({ labels: [{ scheme: "singapore-cls" }] }, "2026-11-23"))).toEqual(
      new Set(["open"]),
    );
  });

  it("takes only STAR-1 of JC-STAR", () => {
    const star = (level: string) => ({
      labels: [{ scheme: "jc-star", level, expires: "2027-01-01" }],
    });
    expect(states(forPsti(star("STAR-1"), "2026-11-23", "jp-jc-star"))).toEqual(new Set(["holds"]));
    expect(states(forPsti(star("STAR-2"), "2026-11-23", "jp-jc-star"))).toEqual(
      new Set(["does-not-hold"]),
    );
  });
});

describe("what the standard brings about under PSTI", () => {
  const ics = { "5.1-1": { support: "Y" }, "5.1-2": { support: "Y" }, "5.2-1": { support: "N" } };

  it("is open at most, and closed by an N or another edition", () => {
    const found = forPsti(
      { claims: { "etsi-en-303-645": "2.1.1" }, ics },
      "2026-11-23",
      "etsi-en-303-645",
    );
    expect(found.map(({ state }) => state)).toEqual(["open", "does-not-hold", "open"]);
    expect(
      states(
        forPsti({ claims: { "etsi-en-303-645": "3.1.3" }, ics }, "2026-11-23", "etsi-en-303-645"),
      ),
    ).toEqual(new Set(["does-not-hold"]));
  });
});

describe("bad input", () => {
  it("asks which day is meant", () => {
    expect(states(recognisedBy(cls, "tomorrow"))).toEqual(new Set(["open"]));
  });

  it("never lets what is unchecked hold", () => {
    for (const { recognition, state } of recognisedBy(cls, "2026-11-23")) {
      if (recognition.source.verified === "unchecked") expect(state).not.toBe("holds");
    }
  });
});
