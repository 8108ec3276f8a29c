import { levels } from "@bollard/model";
import { describe, expect, it } from "vitest";
import {
  ceiling,
  currentReferences,
  decidedBy,
  sources,
  superseded,
  supersededReference,
  supersededReferences,
} from "./index.js";

const day = /^\d{4}(-\d{2}(-\d{2})?)?$/;
const aliases = supersededReferences().flatMap((row) =>
  row.aliases.map((alias) => ({ row, alias })),
);

/** How many rows have each value. */
function count(values: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

describe("the table", () => {
  it("has 171 rows, by category, severity and how they were checked", () => {
    expect(supersededReferences()).toHaveLength(171);
    expect(count(supersededReferences().map(({ category }) => category))).toEqual({
      "procurement-law": 21,
      "procurement-policy-note": 15,
      "data-protection": 13,
      "cyber-law": 15,
      "uk-scheme-guidance": 29,
      "iot-device-standard": 6,
      "infosec-standard": 24,
      "smart-city-standard": 14,
      accessibility: 4,
      "crypto-protocol": 10,
      "security-framework": 20,
    });
    expect(count(supersededReferences().map(({ severity }) => severity))).toEqual({
      error: 57,
      warning: 72,
      info: 42,
    });
    expect(count(supersededReferences().map(({ verified }) => verified))).toEqual({
      "official-mirror": 10,
      "official-excerpt": 33,
      secondary: 52,
      unchecked: 76,
    });
    expect(supersededReferences().filter(({ lintReady }) => lintReady)).toHaveLength(67);
  });

  it("has each id and each alias once", () => {
    expect(new Set(supersededReferences().map(({ id }) => id)).size).toBe(171);
    const spelt = aliases.map(({ alias }) => alias.text.toLowerCase());
    expect(spelt.filter((text, index) => spelt.indexOf(text) !== index)).toEqual([]);
  });

  it("has an alias in each row but the one whose words are too common", () => {
    expect(
      supersededReferences()
        .filter((row) => row.aliases.length === 0)
        .map(({ id }) => id),
    ).toEqual(["contract-notice"]);
  });

  it("writes days as days, notes briefly and sources that are known", () => {
    for (const {
      id,
      on,
      note,
      exceptWhen,
      sources: keys,
      checked,
      ...row
    } of supersededReferences()) {
      if (on !== undefined) expect(on).toMatch(day);
      expect(checked).toMatch(/^2026-11-2[25]$/);
      for (const text of [
        note ?? "",
        row.current,
        row.superseded,
        ...exceptWhen.map((e) => e.note),
      ]) {
        expect([id, text.length <= 300]).toEqual([id, true]);
      }
      for (const exception of exceptWhen) {
        if ("date" in exception) expect(exception.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      }
      for (const key of keys) expect(Object.keys(sources())).toContain(key);
      if (row.verified !== "unchecked") expect([id, keys.length > 0]).toEqual([id, true]);
    }
  });

  it("calls ready only what is sure, checked and needs no person", () => {
    for (const { id, lintReady, confidence, verified, action } of supersededReferences()) {
      if (!lintReady) continue;
      expect([id, confidence, verified === "unchecked", action === "verify"]).toEqual([
        id,
        "high",
        false,
        false,
      ]);
    }
  });
});

describe("ceiling", () => {
  it("lets nothing that was not checked exceed a hint", () => {
    const unchecked = supersededReferences().filter(({ verified }) => verified === "unchecked");
    expect(count(unchecked.map(ceiling))).toEqual({ hint: 76 });
  });

  it("lets nothing that is not ready exceed a warning, and nothing its own severity", () => {
    for (const row of supersededReferences()) {
      if (!row.lintReady) expect(ceiling(row)).not.toBe("error");
      expect(levels.indexOf(ceiling(row))).toBeGreaterThanOrEqual(levels.indexOf(row.severity));
    }
  });

  it("knows the three cases", () => {
    expect(ceiling(supersededReference("pcr-2015"))).toBe("error");
    expect(ceiling(supersededReference("mcss"))).toBe("warning");
    expect(ceiling(supersededReference("tls10"))).toBe("hint");
  });
});

describe("superseded", () => {
  it("finds a reference by any alias, whatever its white space and case", () => {
    expect(superseded("PPN 09/23")?.reference).toMatchObject({
      id: "ppn-09-23",
      current: "PPN 014",
    });
    expect(superseded("  ppn\u00a014/21\n")?.reference.id).toBe("ppn-014-21");
    expect(superseded("Public Contracts Regulations 2015")?.reference.id).toBe("pcr-2015");
    for (const { row, alias } of aliases) expect(superseded(alias.text)?.reference.id).toBe(row.id);
  });

  it("minds the case of what is a word too", () => {
    expect(superseded("MEAT")?.reference.id).toBe("meat");
    for (const text of ["meat", "Meat", "willow", "spf", "il3", "bil", "wep"]) {
      expect(superseded(text)).toBeUndefined();
    }
  });

  it("knows nothing of what is current, empty or hostile", () => {
    for (const text of [
      "",
      " ",
      "PPN 014",
      "SI 2024/692",
      "PCI DSS 4.0.1",
      "__proto__",
      "\u0000",
    ]) {
      expect(superseded(text)).toBeUndefined();
    }
    expect(superseded("A".repeat(1_000_000))).toBeUndefined();
  });

  it("throws for an id that types did not check", () => {
    expect(() => supersededReference("nothing" as "meat")).toThrow(RangeError);
  });
});

describe("how an alias is matched", () => {
  it("minds the case of every short name in capitals", () => {
    const short = aliases.filter(({ alias }) => /^[A-Z0-9&]{2,5}$/.test(alias.text));
    expect(short.length).toBeGreaterThan(15);
    const loose = short.filter(({ alias }) => !alias.caseSensitive).map(({ alias }) => alias.text);
    expect(loose).toEqual(
      ["DPA98", "GPG13", "ISA99", "SHA1"].filter((text) => loose.includes(text)),
    );
  });

  it("asks for a word nearby where the text alone is common", () => {
    const near = (text: string) => superseded(text)?.alias.onlyNear ?? [];
    expect(near("v3.1")).toContain("Cyber Essentials");
    expect(near("28 October 2024")).toContain("Procurement Act");
    for (const text of ["Willow", "Montpellier", "MEAT", "SPF", "BIL", "2022/30", "Art. 22"]) {
      expect([text, near(text).length > 0]).toEqual([text, true]);
    }
  });

  it("takes only stems of series for parts of words", () => {
    const stems = aliases.filter(({ alias }) => !alias.wholeWord).map(({ alias }) => alias.text);
    expect(stems).toEqual(["BS 7799", "BS 25999", "EN 50132"]);
  });
});

describe("exceptions", () => {
  const exceptions = supersededReferences().flatMap(({ exceptWhen }) => exceptWhen);

  it("say what decides", () => {
    expect(count(exceptions.map(decidedBy))).toEqual({ purchase: 53, text: 34, person: 53 });
  });

  it("save V2.1.1 of EN 303 645 beside PSTI", () => {
    const { exceptWhen } = supersededReference("en303645-v2");
    expect(exceptWhen.map(({ kind }) => kind)).toEqual(["psti-context", "psti-context"]);
  });

  it("save older procurements and Scotland from the Act", () => {
    expect(supersededReference("pcr-2015").exceptWhen).toMatchObject([
      { kind: "commenced-before", date: "2025-02-24" },
      { kind: "historic-statement" },
      { kind: "nation", nation: "scotland" },
    ]);
  });

  it("have words or texts wherever words decide", () => {
    for (const exception of exceptions) {
      if (exception.kind === "near-words") expect(exception.words.length).toBeGreaterThan(0);
      if (exception.kind === "together-with") expect(exception.texts.length).toBeGreaterThan(0);
    }
  });
});

describe("what must not be flagged", () => {
  it("is 15 references with a reason and known sources", () => {
    expect(currentReferences()).toHaveLength(15);
    expect(new Set(currentReferences().map(({ id }) => id)).size).toBe(15);
    for (const { why, texts, sources: keys, verified } of currentReferences()) {
      expect(why).toMatch(/^[A-Z].*\.$/);
      expect(texts.length).toBeGreaterThan(0);
      for (const key of keys) expect(Object.keys(sources())).toContain(key);
      if (verified !== "unchecked") expect(keys.length).toBeGreaterThan(0);
    }
  });

  it("is never a superseded alias, unless a context saves it", () => {
    for (const reference of currentReferences()) {
      for (const text of reference.texts) {
        const found = superseded(text)?.reference.id;
        if (found === undefined) continue;
        expect(reference).toHaveProperty("onlyWith");
        expect(reference).toHaveProperty("guards", found);
      }
    }
  });
});
