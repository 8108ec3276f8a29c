import { useCases } from "@bollard/connected-place-sectors";
import type { Finding } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { inScope } from "../../../test/sector-questions.js";
import { scopeUndecided } from "./rule.js";

const place = { kind: "council", nation: "england" };
const cctv = { id: "core", useCase: "cctv" };

function about(instrument: string, register: object): Finding | undefined {
  return runOn(scopeUndecided, register).find(({ cites }) => cites[0]?.item === instrument);
}

it("asks once an instrument, as a question, and names what it may reach", () => {
  const systems = Array.from({ length: 8 }, (_, index) => ({ id: `s${index}`, useCase: "cctv" }));
  const found = runOn(scopeUndecided, { place, systems });
  const items = found.map(({ cites }) => cites[0]?.item);
  expect(new Set(items).size).toBe(items.length);
  expect(items).toEqual(expect.arrayContaining(["sccop", "uk-gdpr", "psed", "ripa"]));
  for (const { question, level, what, todo } of found) {
    expect([question, ["info", "hint"].includes(level)]).toEqual([true, true]);
    expect(what).toMatch(/^Nobody decided whether .* in scope of .*\. It may be so, because .*\.$/);
    expect(`${what} ${todo}`).not.toMatch(/undefined|\bapplies\b|complian/);
  }
  expect(about("sccop", { place, systems })?.what).toContain(
    "“s0”, “s1”, “s2”, “s3”, “s4” and 3 more are in scope of “Surveillance Camera Code of Practice” (amended November 2021, in force January 2022)",
  );
});

it("asks at the first system concerned, or at the list of decisions where there is one", () => {
  const systems = [{ id: "plan" }, cctv];
  expect(about("sccop", { place, systems })?.pointer).toBe("/systems/1");
  expect(about("sccop", { place, systems, scope: [] })?.pointer).toBe("/scope");
  expect(about("psed", { place, services: [{ id: "s" }] })?.pointer).toBe("/place");
  expect(about("psed", { services: [{ id: "s" }] })?.pointer).toBe("");
});

describe("a decision", () => {
  const [sccop] = inScope("sccop");
  const systems = [cctv, { id: "other", useCase: "cctv", services: ["watch"] }];

  it("for the place, or for all systems, leaves nothing to ask", () => {
    expect(about("sccop", { place, systems, scope: [sccop] })).toBeUndefined();
    const each = ["core", "other"].map((id) => ({ ...sccop, for: id, decision: "out" }));
    expect(about("sccop", { place, systems, scope: each })).toBeUndefined();
  });

  it("for a part leaves the rest to ask, and the draft is for the rest", () => {
    const found = about("sccop", { place, systems, scope: [{ ...sccop, for: "core" }] });
    expect(found?.what).toMatch(/whether “other” is in scope/);
    expect(found?.suggestions?.[0]?.edits).toEqual([
      {
        kind: "set",
        pointer: "/scope/1",
        value: {
          instrument: "sccop",
          for: "other",
          why: "To be written.",
          by: "To be written.",
        },
      },
    ]);
  });

  it("for a service, or its laws, is one for its systems", () => {
    const found = about("sccop", { place, systems, scope: [{ ...sccop, for: "watch" }] });
    expect(found?.what).toMatch(/whether “core” is in scope/);
    const services = [{ id: "watch", laws: ["sccop"] }];
    expect(about("sccop", { place, systems, services })?.what).toMatch(/whether “core” is in/);
  });

  it("that is begun is asked about elsewhere", () => {
    const scope = [{ instrument: "sccop", why: "To be written." }];
    expect(about("sccop", { place, systems, scope })).toBeUndefined();
  });
});

it("drafts an entry without the decision for the place, also where there is no list", () => {
  const systems = [cctv, { id: "other", useCase: "cctv" }];
  expect(about("sccop", { place, systems })?.suggestions?.[0]).toEqual({
    title: "Add an entry for the decision on sccop",
    edits: [
      {
        kind: "set",
        pointer: "/scope",
        value: [{ instrument: "sccop", why: "To be written.", by: "To be written." }],
      },
    ],
  });
});

describe("what is not asked", () => {
  it("is what cannot bind the body, or has no effect in the nation", () => {
    const systems = [cctv];
    expect(about("sccop", { place: { kind: "university" }, systems })).toBeUndefined();
    expect(about("sccop", { place: { nation: "scotland" }, systems })).toBeUndefined();
    expect(about("sccop", { systems })?.todo).toMatch(
      /leaves open what bears on it: in which nation the place lies; what kind of body runs it\.$/,
    );
  });

  it("is practice, and what is not in force or a proposal", () => {
    const systems = useCases().map(({ id }) => ({ id, useCase: id }));
    const items = runOn(scopeUndecided, { systems }).map(({ cites }) => cites[0]?.item);
    for (const id of ["iec62443", "csr-bill", "esa-regs", "martyns-law", "ho-fr-framework"]) {
      expect(items).not.toContain(id);
    }
  });

  it("is data protection law of a system that holds nothing personal", () => {
    const dataSets = [{ system: "core", personal: false }];
    expect(about("uk-gdpr", { place, systems: [cctv], dataSets })).toBeUndefined();
    const personal = [{ system: "core", personal: true }];
    expect(
      about("uk-gdpr", { place, systems: [{ id: "core" }], dataSets: personal })?.what,
    ).toMatch(/“core” is in scope of “UK GDPR”/);
  });

  it("is anything of a register without systems and services", () => {
    expect(runOn(scopeUndecided, { place })).toEqual([]);
    expect(runOn(scopeUndecided, {})).toEqual([]);
  });
});

it("asks once for what one instrument changed of another", () => {
  const services = [{ id: "s", personalData: true }];
  expect(about("uk-gdpr", { place, services })?.question).toBe(true);
  expect(about("duaa-2025", { place, services })).toBeUndefined();
  const scope = [{ instrument: "uk-gdpr", decision: "in", why: "Names.", by: "DPO" }];
  expect(about("uk-gdpr", { place, services, scope })).toBeUndefined();
  expect(about("duaa-2025", { place, services, scope })).toBeUndefined();
});

it.each([
  ["ripa", "cctv", ["england", "wales", "northern-ireland"]],
  ["eir", "environmental-monitoring", ["england", "wales", "northern-ireland"]],
  ["care-law", "assisted-living", ["england", "wales"]],
  ["nrswa", "smart-roads", ["england", "wales", "scotland"]],
])("asks of %s only where that law holds", (instrument, useCase, nations) => {
  const asked = ["england", "wales", "scotland", "northern-ireland"].filter((nation) =>
    about(instrument, { place: { kind: "council", nation }, systems: [{ id: "s", useCase }] }),
  );
  expect(asked).toEqual(nations);
});

it("only hints at what depends on a fact that nobody declared, or was not checked", () => {
  const services = [{ id: "s" }];
  expect(about("proc-act-2023", { place, services })?.level).toBe("hint");
  expect(about("psed", { place, services })?.level).toBe("info");
  expect(about("ripa", { place, systems: [cctv] })?.level).toBe("hint");
  const deviceClasses = [{ system: "core", connectivity: "LoRaWAN" }];
  expect(about("radio", { place, systems: [cctv], deviceClasses })?.what).toMatch(/“core” is/);
});

it("leaves the NIS Regulations to the rules that ask services what decides", () => {
  const meters = { id: "meters", useCase: "smart-meters" };
  const services = [{ id: "energy" }];
  expect(about("nis-2018", { place, systems: [meters] })).toBeDefined();
  const served = { place, services, systems: [{ ...meters, services: ["energy"] }] };
  expect(about("nis-2018", served)).toBeUndefined();
});
