import type { Finding } from "@bollard/model";
import { checksOn } from "@bollard/ncsc-connected-places";
import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { runOn } from "../../test/run-rule.js";
import { rules } from "./index.js";

const ids: readonly string[] = checksOn("place").map(({ id }) => id);
const own = rules.filter(({ carriesOut = [] }) => carriesOut.some((id) => ids.includes(id)));

/** Names everything and says nothing of it, so that every question arises. */
const bare = {
  place: { roles: [{ kind: "incident-lead", holder: "Resilience Manager" }] },
  services: [
    { id: "a", impact: { safety: "severe" }, critical: ["s"], personalData: true },
    { id: "b", reporting: [{}] },
    { id: "alone" },
  ],
  systems: [
    { id: "s", services: ["a", "b"], supplier: "x", dependsOn: ["t"], remoteAccess: [{ by: "x" }] },
    { id: "t", stage: "pilot", kind: "store", actuates: true, zone: "field" },
  ],
  zones: [
    { id: "field", kind: "field" },
    { id: "office", kind: "corporate" },
  ],
  sites: [{ id: "quay" }],
  deviceClasses: [{ id: "d", system: "t", supportEnds: "2026-01-31" }, { id: "e" }],
  dataSets: [
    { id: "footage", system: "s", personal: true, specialCategory: true, published: true },
  ],
  flows: [
    { id: "f", from: "d", to: "desk", crossesOrganisation: true },
    { id: "g", from: "d", to: "pc", personal: true },
  ],
  suppliers: [{ id: "x", assurances: [{ what: "Cyber Essentials" }] }],
  privileges: [
    { id: "p", supplier: "x" },
    { id: "q", holder: "staff" },
  ],
  threats: [{ id: "tampering" }],
  risks: [{ id: "r" }],
  events: [{ on: "2026-06-01" }],
};

function found(data: object): readonly Finding[] {
  return own.flatMap((rule) => runOn(rule, data));
}

describe("the checks of the connected places principles", () => {
  it("are carried out by one rule each, which cites the principle", () => {
    const carried = own.flatMap(({ carriesOut = [] }) => carriesOut);
    expect([...carried].sort()).toEqual([...ids].sort());
    expect(ids).toHaveLength(50);
    for (const { carriesOut = [], cites } of own) {
      const items = cites.map(({ item }) => item);
      for (const id of carriesOut) expect(items).toContain(id.replace(/-c\d+$/, ""));
    }
  });

  it.each(ids.filter((id) => !["ncsc-cp-01-c2", "ncsc-cp-06-c2", "ncsc-cp-13-c2"].includes(id)))(
    "%s is asked where the register says nothing",
    (id) => {
      const asked = found(bare).filter(({ question, todo }) => question && todo.includes(id));
      expect(asked.length).toBeGreaterThan(0);
    },
  );

  it("are asked no more where the place answers them all", () => {
    const answers = Object.fromEntries(ids.map((id) => [id, "Minute 14 of 3 June 2026."]));
    const left = found({ ...bare, place: { ...bare.place, answers } });
    expect(left.filter(({ question }) => question)).toEqual([]);
  });

  it("are asked in sentences, and never as a verdict", () => {
    for (const { what, todo } of found(bare)) {
      expect(what).toMatch(/^[\p{Lu}“].*\.$/u);
      expect(todo).toMatch(/^\p{Lu}.*\.$/u);
      expect(`${what} ${todo}`).not.toMatch(/undefined|\bcompl(?:y|ies|iant)\b|\bscore\b/);
    }
  });

  it("find nothing in an empty register", () => {
    expect(found({})).toEqual([]);
    expect(
      found({ place: {}, services: [{ stage: "idea", owner: { role: "Lead" } }] }),
    ).toHaveLength(1);
  });
});

it("rules of the principles stay quick on a large register", () => {
  const count = 1_000;
  const systems = Array.from({ length: count }, (_, index) => ({
    id: `s${index}`,
    services: [`a${index % 50}`],
    supplier: `x${index % 20}`,
    zone: `z${index % 10}`,
    dependsOn: ["s0", `s${(index + 1) % count}`],
    remoteAccess: [{ by: `x${index % 20}` }],
  }));
  const flows = Array.from({ length: 5_000 }, (_, index) => ({
    id: `f${index}`,
    from: `s${index % count}`,
    to: `s${(index * 7) % count}`,
    commands: index % 3 === 0,
  }));
  const large = {
    place: {},
    services: Array.from({ length: 50 }, (_, index) => ({ id: `a${index}`, critical: ["s0"] })),
    systems,
    flows,
    zones: Array.from({ length: 10 }, (_, index) => ({ id: `z${index}` })),
    suppliers: Array.from({ length: 20 }, (_, index) => ({ id: `x${index}` })),
  };
  const findings = within(10_000, () => found(large));
  expect(findings.length).toBeLessThan(400);
});
