import { describe, expect, it } from "vitest";
import { lint } from "./lint.js";
import { kindOf } from "./subject-kinds.js";

const notice = JSON.stringify(
  {
    ocid: "ocds-abc123-1",
    language: "en",
    tender: {
      title: "Parking sensors for Harwick",
      description: "The Supplier shall encrypt all readings with TLS 1.2 or later.",
      lots: [{ id: "1", description: "The gateway shall support TLS 1.0." }],
    },
  },
  null,
  2,
);
const today = "2026-11-25";

describe("a notice in JSON", () => {
  it("is recognised by its content, whatever its name", () => {
    expect(kindOf("notice.json", notice)).toBe("procurement");
    expect(kindOf("notice", notice)).toBe("procurement");
    expect(kindOf("notice.md", notice)).toBeUndefined();
    expect(kindOf("kerbline.device.json", notice)).toBe("device");
  });

  it.each(["notice.json", "notice"])("is linted as %s", (path) => {
    const { kind, findings } = lint({ path, text: notice }, { today });
    expect(kind).toBe("procurement");
    const found = findings.find(({ rule }) => rule === "procurement/protocol-versions-conflict");
    expect(found?.from.line).toBe(
      notice.split("\n").findIndex((line) => line.includes("TLS 1.0")) + 1,
    );
    expect(notice.slice(found?.start, found?.end)).toBe("TLS 1.0");
    expect(findings.filter(({ rule }) => rule.startsWith("procurement/missing-"))).toEqual([]);
  });

  it("is no other JSON, unless it is asked for", () => {
    const text = '{"tender": {}, "note": "about \\"ocid\\" and more", "x": {"ocid": 1}, "y": "z"}';
    expect(lint({ path: "a.json", text }, { today }).kind).toBeUndefined();
    expect(lint({ path: "a.json", text, as: "procurement" }, { today })).toMatchObject({
      kind: "procurement",
      findings: [],
    });
  });

  it("offers no edits, for it is changed where it comes from", () => {
    const text = notice.replace("TLS 1.0", "ISO/IEC 27001:2013");
    const { findings } = lint({ path: "a.json", text }, { today });
    const found = findings.find(({ rule }) => rule === "procurement/superseded-reference");
    expect(found).toBeDefined();
    expect(found).not.toHaveProperty("fix");
    expect(found).not.toHaveProperty("suggestions");
  });

  it("says what is wrong with its text", () => {
    const { findings } = lint({ path: "a.json", text: notice.slice(0, -4) }, { today });
    expect(findings.map(({ rule }) => rule)).toContain("document/syntax");
  });
});

describe("the contract period of a notice", () => {
  const findingsOf = (description: string, endDate: string) => {
    const contractPeriod = { startDate: "2026-04-01T00:00:00Z", endDate };
    const tender = { title: "Cameras", description, contractPeriod };
    const text = JSON.stringify({ ocid: "ocds-abc123-1", language: "en", tender });
    return lint({ path: "notice.json", text }, { today })
      .findings.filter(({ rule }) => rule === "procurement/durations-conflict")
      .map(({ what }) => what);
  };
  const text = "Supply of cameras. The contract runs for 3 years from the day of award.";

  it("is held against what the text says of the contract", () => {
    expect(findingsOf(text, "2031-03-31T23:59:59Z")).toEqual([
      "The contract runs for “3 years” here and for 5 years by the contract period of the notice.",
    ]);
    expect(findingsOf(text, "2027-03-31T23:59:59Z")).toHaveLength(1);
  });

  it("may be some days off, or hold extensions that the text tells of", () => {
    expect(findingsOf(text, "2029-03-31T23:59:59Z")).toEqual([]);
    expect(findingsOf(text, "2029-04-15T23:59:59Z")).toEqual([]);
    const extended = `${text} The contract may be extended by two periods of 12 months.`;
    expect(findingsOf(extended, "2031-03-31T23:59:59Z")).toEqual([]);
  });
});
