import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type CatalogueEntry, catalogue as literal } from "./catalogue.js";
import { findMechanisms } from "./find-mechanisms.js";
import { documents, isMechanismId, mechanism, toSources, unreadCatalogues } from "./index.js";
import type { Mechanism } from "./mechanism.js";

const catalogue: readonly (CatalogueEntry & Mechanism)[] = literal();
const judgements = catalogue.flatMap(({ id, judgements = [] }) =>
  judgements.map((judgement) => ({ id, judgement })),
);

describe("the catalogue", () => {
  it("has each id once, in lower case", () => {
    const ids = catalogue.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(id).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
  });

  it("finds an entry by its id and throws for another", () => {
    expect(mechanism("tls-1.0").name).toBe("TLS 1.0");
    expect(isMechanismId("tls-1.0")).toBe(true);
    expect(isMechanismId("toString")).toBe(false);
    expect(() => mechanism("tls-9" as "tls-1.0")).toThrow(RangeError);
  });

  it("has a way to write each entry", () => {
    for (const { id, spellings = [], capitals = [], ambiguous = [], series = [] } of catalogue) {
      const ways = [...spellings, ...capitals, ...ambiguous, ...series];
      expect([id, ways.length]).not.toEqual([id, 0]);
    }
  });

  it("reads each spelling as its own entry, or as one that says more", () => {
    for (const { id, spellings = [], size } of catalogue) {
      if (size?.required) continue;
      for (const spelling of spellings) {
        if (/^with|^hmac/.test(spelling)) continue;
        const text = spelling.replaceAll("~", "").replaceAll(/\|\S+/g, "");
        expect([text, findMechanisms(text).map((one) => one.mechanism.id)]).toEqual([
          text,
          expect.arrayContaining([id]),
        ]);
      }
    }
  });
});

describe("each judgement", () => {
  it("has a reason in one or two sentences of its own and a source", () => {
    for (const { id, judgement } of judgements) {
      expect([id, judgement.why]).toEqual([id, expect.stringMatching(/^[A-Z0-9a-z].{20,230}\.$/)]);
      expect(judgement.why).not.toMatch(/MUST|SHALL|SHOULD|["“”]/);
      expect([id, judgement.sources.length]).not.toEqual([id, 0]);
    }
  });

  it("has dates in order that exist", () => {
    for (const { id, judgement } of judgements) {
      const { since, until } = judgement;
      if (since) expect([id, since]).toEqual([id, expect.stringMatching(/^\d{4}(-\d\d){0,2}$/)]);
      if (until) expect([id, until]).toEqual([id, expect.stringMatching(/^\d{4}-\d\d-\d\d$/)]);
      for (const day of [since, until].filter((one) => one?.length === 10)) {
        expect(new Date(`${day}T00:00:00Z`).toISOString().slice(0, 10)).toBe(day);
      }
      if (since && until) expect(since <= until).toBe(true);
    }
  });

  it("is reached for some use, size and day", () => {
    for (const { id, judgements: all = [] } of catalogue) {
      all.forEach((judgement, at) => {
        const hidden = all
          .slice(0, at)
          .some(
            (before) =>
              before.purposes === undefined &&
              before.from === undefined &&
              before.below === undefined &&
              before.since === undefined &&
              before.until === undefined,
          );
        expect([id, judgement.why, hidden]).toEqual([id, judgement.why, false]);
      });
    }
  });
});

describe("the documents", () => {
  it("are all cited", () => {
    const cited = new Set(
      judgements.flatMap(({ judgement }) =>
        judgement.sources.map((source) => source.split(" ")[0]),
      ),
    );
    expect([...cited].sort()).toEqual(Object.keys(documents()).sort());
  });

  it("have addresses over TLS", () => {
    for (const { url } of [...Object.values(documents()), ...unreadCatalogues] as readonly {
      readonly url?: string;
    }[]) {
      if (url !== undefined) expect(url).toMatch(/^https:\/\/[a-z]/);
    }
  });

  it("become sources with clause and day", () => {
    expect(toSources(["rfc8996 4", "rfc9142 4 and 5", "asvs5 appendix C, MACs"])).toEqual([
      expect.objectContaining({
        document: "RFC 8996 (March 2021)",
        clause: "section 4",
        checked: "2026-11-25",
        verified: "official-excerpt",
      }),
      expect.objectContaining({ clause: "sections 4 and 5" }),
      expect.objectContaining({ clause: "appendix C, MACs" }),
    ]);
  });
});

it("names in the README all that is deprecated or broken, with the day", () => {
  const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  for (const { id, judgement } of judgements) {
    if (judgement.status !== "deprecated" && judgement.status !== "broken") continue;
    expect(readme).toContain(`\`${id}\``);
    expect([id, readme.includes(judgement.since ?? "")]).toEqual([id, true]);
  }
});
