import { patch } from "@bollard/document";
import { v211, v313 } from "@bollard/etsi-en-303-645";
import type { DataEdit } from "@bollard/model";
import { describe, expect, test } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { type MigratedDevice, migrateDevice } from "./migrate-device.js";

type Edition = "2.1.1" | "3.1.3";

function migrated(device: MigratedDevice, from: Edition, to: Edition) {
  const { edits, steps } = migrateDevice(device, from, to);
  const after = edits.reduce<unknown>((data, edit) => patch(data, edit as DataEdit), device);
  return {
    after: after as MigratedDevice & { imported?: { from: string; text: string }[] },
    steps,
  };
}

const claims = { "etsi-en-303-645": "2.1.1" };

describe("from V2.1.1 to V3.1.3", () => {
  test("an answer to a provision that stays, stays; the claim is of the newer edition", () => {
    const ics = {
      "5.4-3": { support: "Y", detail: "Keys come from the factory's own generator." },
    };
    const { after, steps } = migrated({ claims, ics }, "2.1.1", "3.1.3");
    expect(after).toEqual({ claims: { "etsi-en-303-645": "3.1.3" }, ics });
    expect(steps.find(({ from }) => from.includes("5.4-3"))?.done).toBe("kept");
  });

  test("one under another number moves, and so does what points at it", () => {
    const device = {
      claims,
      ics: { "4-1": { support: "Y", detail: "See the annex." } },
      suppressions: [{ at: "/ics/4-1/detail" }, { at: "/ics/4-10" }, {}],
      imported: [{ from: "a.md:1", text: "x", under: "/ics/4-1" }],
    };
    const { after } = migrated(device, "2.1.1", "3.1.3");
    expect(after.ics).toEqual({ "5.0-1": { support: "Y", detail: "See the annex." } });
    expect(after.suppressions).toEqual([{ at: "/ics/5.0-1/detail" }, { at: "/ics/4-10" }, {}]);
    expect(after.imported).toEqual([{ from: "a.md:1", text: "x", under: "/ics/5.0-1" }]);
  });

  test("a split asks: each part has the words and no decision, and the old answer is kept", () => {
    const evidence = [{ ref: "port-scan.pdf" }];
    const ics = { "5.6-4": { support: "Y", status: "M C (13)", detail: "No JTAG.", evidence } };
    const { after, steps } = migrated({ claims, ics }, "2.1.1", "3.1.3");
    expect(after.ics).toEqual({
      "5.6-4A": { detail: "No JTAG.", evidence },
      "5.6-4B": { detail: "No JTAG.", evidence },
    });
    expect(after.imported).toEqual([
      {
        from: "ICS of EN 303 645 V2.1.1, 5.6-4",
        under: "/ics/5.6-4A",
        text: 'support Y; status M C (13); evidence [{"ref":"port-scan.pdf"}]; detail: No JTAG.',
      },
    ]);
    const step = steps.find(({ from }) => from.includes("5.6-4"));
    expect(step).toMatchObject({ done: "asked", to: ["5.6-4A", "5.6-4B"], pointer: "/ics/5.6-4A" });
  });

  test("a part that two provisions lead to has the words of both", () => {
    const ics = {
      "5.3-4": { support: "Y", detail: "At night." },
      "5.3-6": { detail: "A switch." },
    };
    const { after } = migrated({ claims, ics }, "2.1.1", "3.1.3");
    expect(after.ics?.["5.3-4B"]).toEqual({ detail: "5.3-4: At night.\n5.3-6: A switch." });
    expect(after.ics?.["5.3-4A"]).toEqual({ detail: "At night." });
    expect(after.imported).toHaveLength(2);
  });

  test("what asks for something else is to be read again; another condition only where N/A rests on it", () => {
    const ics = {
      "5.1-1": { support: "Y" },
      "5.5-5": { support: "Y" },
      "5.5-6": { support: "N/A" },
    };
    const { steps } = migrated({ claims, ics }, "2.1.1", "3.1.3");
    const done = (id: string) => steps.find(({ from }) => from.includes(id))?.done;
    expect([done("5.1-1"), done("5.5-5"), done("5.5-6")]).toEqual([
      "read-again",
      "kept",
      "read-again",
    ]);
  });

  test("an answer that was given under the newer id already is not written over", () => {
    const ics = {
      "5.13-1": { detail: "Old." },
      "5.13-1A": { detail: "New." },
      "5.13-1B": { support: "Y" },
    };
    const { after, steps } = migrated({ claims, ics }, "2.1.1", "3.1.3");
    expect(after.ics).toEqual({ "5.13-1A": { detail: "New." }, "5.13-1B": { support: "Y" } });
    expect(after.imported?.[0]?.text).toBe("detail: Old.");
    expect(steps.find(({ from }) => from.includes("5.13-1"))?.done).toBe("set-aside");
  });

  test("what is no provision stays where it is", () => {
    const ics = { "5.99-1": { detail: "?" }, constructor: { detail: "!" } };
    expect(migrated({ claims, ics }, "2.1.1", "3.1.3").after.ics).toEqual(ics);
  });

  test("a status that was copied from the one table is that of the other", () => {
    const status = (id: string, of: typeof v211 | typeof v313) =>
      of.items.find((item) => item.id === id)?.status ?? "";
    const own = status("5.3-1", v211);
    const ics = { "5.3-1": { status: own }, "5.3-2": { status: "M, we think" } };
    const { after } = migrated({ claims, ics }, "2.1.1", "3.1.3");
    expect(after.ics?.["5.3-1"]?.status).toBe(status("5.3-1", v313));
    expect(after.ics?.["5.3-1"]?.status).not.toBe(own);
    expect(after.ics?.["5.3-2"]?.status).toBe("M, we think");
  });

  test("new provisions are named, once, and nothing is written for them", () => {
    const { after, steps } = migrated({ claims, ics: {} }, "2.1.1", "3.1.3");
    const fresh = steps.filter(({ done }) => done === "new").flatMap(({ to }) => to);
    expect(fresh).toEqual(["5.1-2A", "6-6", "6-7", "6-8"]);
    expect(after.ics).toEqual({});
  });

  test("tables of the IXIT that are called otherwise are renamed; what was divided is left to people", () => {
    const ixit = {
      ComMech: [{ id: "ComMech-1", description: "TLS 1.3." }],
      Intf: [{ id: "Intf-1", description: "Ethernet." }],
    };
    const { after, steps } = migrated({ claims, ixit }, "2.1.1", "3.1.3");
    expect(after.ixit).toEqual({ SecComMech: ixit.ComMech, Intf: ixit.Intf });
    expect(steps.filter(({ pointer }) => pointer.startsWith("/ixit"))).toMatchObject([
      { done: "moved", from: ["ComMech"], to: ["SecComMech"], pointer: "/ixit/SecComMech" },
      { done: "left", from: ["Intf"], pointer: "/ixit/Intf" },
    ]);
  });

  test("judgements and assessments of the edition before are named", () => {
    const device = { claims, judgements: [{}], selfAssessment: { "5.1-1": {} } };
    const left = migrated(device, "2.1.1", "3.1.3").steps.filter(({ done }) => done === "left");
    expect(left.map(({ pointer }) => pointer)).toEqual(["/judgements", "/selfAssessment"]);
  });
});

describe("back to V2.1.1", () => {
  const newer = { "etsi-en-303-645": "3.1.3" };

  test("parts are joined with the words of both, and decided only where they agree and nothing is missing", () => {
    const ics = {
      "6-3A": { support: "Y", detail: "In the app." },
      "6-3B": { support: "Y", detail: "In the log." },
    };
    const { after, steps } = migrated({ claims: newer, ics }, "3.1.3", "2.1.1");
    expect(after.ics).toEqual({
      "6-3": { support: "Y", detail: "6-3A: In the app.\n6-3B: In the log." },
    });
    expect(steps.find(({ from }) => from.includes("6-3A"))?.done).toBe("joined");
    const { "6-3A": only } = ics;
    const part = migrated({ claims: newer, ics: { "6-3A": only } }, "3.1.3", "2.1.1").after;
    expect(part.ics).toEqual({ "6-3": { detail: "In the app." } });
    expect(part.imported?.[0]?.text).toBe("support Y; detail: In the app.");
  });

  test("what the older edition does not have is kept apart", () => {
    const { after } = migrated(
      { claims: newer, ics: { "6-6": { support: "N", detail: "Soon." } } },
      "3.1.3",
      "2.1.1",
    );
    expect(after.ics).toEqual({});
    expect(after.imported).toEqual([
      { from: "ICS of EN 303 645 V3.1.3, 6-6", text: "support N; detail: Soon." },
    ]);
  });
});

const support = fc.constantFrom("Y", "N", "N/A", undefined);
const ids = fc.constantFrom(
  ...new Set([...v211.items, ...v313.items].map(({ id }) => id)),
  "5.99-9",
  "x",
);
const words = fc.stringMatching(/^[a-z]{6,12}$/);
const answer = fc.record({
  support,
  detail: words,
  evidence: fc.array(fc.record({ ref: words }), { minLength: 1, maxLength: 2 }),
});
const device = fc.dictionary(ids, answer, { maxKeys: 30, noNullPrototype: true });

describe.each([
  ["2.1.1", "3.1.3"],
  ["3.1.3", "2.1.1"],
] as const)("from %s to %s, whatever is answered", (from, to) => {
  test("no word is lost, nothing of the edition before is left, and a second time changes nothing", () => {
    fc.assert(
      fc.property(device, (ics) => {
        const { after } = migrated({ ics: clean(ics) }, from, to);
        const text = JSON.stringify(after);
        for (const { detail, evidence } of Object.values(ics)) {
          expect(text).toContain(detail);
          for (const { ref } of evidence) expect(text).toContain(ref);
        }
        const own = new Set<string>((to === "3.1.3" ? v313 : v211).items.map(({ id }) => id));
        const known = new Set<string>([...v211.items, ...v313.items].map(({ id }) => id));
        for (const id of Object.keys(after.ics ?? {}))
          expect(own.has(id) || !known.has(id)).toBe(true);
        expect(migrateDevice(after, to, to).edits).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("an answer Y or N stands only where it stood, or under the same provision", () => {
    fc.assert(
      fc.property(ids, answer, (id, one) => {
        const { after } = migrated({ ics: clean({ [id]: one }) }, from, to);
        const decided = Object.entries(after.ics ?? {}).filter(
          ([, { support: own }]) => own !== undefined,
        );
        expect(decided.length).toBeLessThanOrEqual(1);
      }),
      { numRuns: 200 },
    );
  });
});

/** Data holds no `undefined`. */
function clean<T>(value: T): never {
  return JSON.parse(JSON.stringify(value)) as never;
}
