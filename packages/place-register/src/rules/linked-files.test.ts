import type { Linked } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../test/run-rule.js";
import { specificationFailsPsti } from "./specification-fails-psti/rule.js";
import { specificationSupport } from "./specification-support/rule.js";
import { tenderOmits } from "./tender-omits/rule.js";
import { unreachableFile } from "./unreachable-file/rule.js";

function links(files: Readonly<Record<string, Linked>>) {
  return { linked: (reference: string) => files[reference] ?? "absent" };
}

const device = (until: string, ...rules: readonly string[]): Linked => ({
  kind: "device",
  subject: { psti: { supportPeriod: { until } } },
  findings: rules.map((rule) => ({ rule, level: "error", what: "Passwords are universal." })),
});

describe("files that a register names", () => {
  const register = {
    include: ["east.place.yaml", "../../etc/passwd"],
    deviceClasses: [{ id: "a", specification: "a.device.yaml" }, { specification: "t.md" }, {}],
    suppliers: [{ contracts: [{ tender: "gone.md" }, {}] }, {}],
  };

  it("are reported where they are not there, are refused or are something else", () => {
    const found = runOn(unreachableFile, register, {
      ...links({
        "east.place.yaml": { kind: "place", findings: [] },
        "../../etc/passwd": "outside",
        "a.device.yaml": "unreadable",
        "t.md": { kind: "procurement", findings: [] },
      }),
    });
    expect(found.map(({ pointer, what }) => `${pointer}: ${what}`)).toEqual([
      "/include/1: “../../etc/passwd” lies outside the workspace, or is an address; it is not opened.",
      "/deviceClasses/0/specification: “a.device.yaml” cannot be read.",
      "/deviceClasses/1/specification: “t.md” is not a device specification.",
      "/suppliers/0/contracts/0/tender: “gone.md” is not there.",
    ]);
  });

  it("include those that name them as what they are a part of", () => {
    const whatOf = (partOf: string, linked: Linked) =>
      runOn(unreachableFile, { partOf }, links({ [partOf]: linked })).map(({ what }) => what);
    expect(whatOf("main.place.yaml", { kind: "place", findings: [] })).toEqual([
      "“main.place.yaml” does not include this file, which is read by itself.",
    ]);
    expect(whatOf("gone.place.yaml", "absent")).toEqual(["“gone.place.yaml” is not there."]);
    expect(whatOf("a.device.yaml", { kind: "device", findings: [] })).toEqual([
      "“a.device.yaml” is not a part of a place register.",
    ]);
    expect(runOn(unreachableFile, { partOf: "main.place.yaml" })).toEqual([]);
  });

  it("are left alone where nobody can look", () => {
    expect(runOn(unreachableFile, register)).toEqual([]);
    expect(runOn(specificationFailsPsti, register)).toEqual([]);
    expect(runOn(specificationSupport, register)).toEqual([]);
    expect(runOn(tenderOmits, register)).toEqual([]);
  });
});

describe("a linked specification", () => {
  const register = { deviceClasses: [{ id: "a", specification: "a.device.yaml" }] };

  it("is reported for errors on PSTI, and for these alone", () => {
    const psti = links({ "a.device.yaml": device("2030-01-01", "uk-psti/passwords", "uk-psti/x") });
    const [found] = runOn(specificationFailsPsti, register, psti);
    expect(found?.what).toBe(
      "The specification of “a” has 2 errors on PSTI: Passwords are universal. And 1 more.",
    );
    const other = links({ "a.device.yaml": device("2030-01-01", "en-303-645/x") });
    expect(runOn(specificationFailsPsti, register, other)).toEqual([]);
  });

  it.each([
    ["2029-12-31", ["warning /deviceClasses/0/specification"]],
    ["2030-01-01", []],
  ])("with support until %s is held against the contract", (until, places) => {
    const found = runOn(
      specificationSupport,
      {
        suppliers: [
          {
            id: "s",
            contracts: [
              { reference: "old", ends: "2040-01-01" },
              { reference: "c", ends: "2030-01-01" },
            ],
          },
        ],
        systems: [{ id: "y", supplier: "s", contract: "c" }],
        deviceClasses: [{ id: "a", system: "y", specification: "a.device.yaml" }],
      },
      links({ "a.device.yaml": device(until) }),
    );
    expect(placesOf(found)).toEqual(places);
  });

  it("is held against what the register says", () => {
    const found = runOn(
      specificationSupport,
      { deviceClasses: [{ id: "a", supportEnds: "2031-01-01", specification: "a.device.yaml" }] },
      links({ "a.device.yaml": device("2030-01-01") }),
    );
    expect(placesOf(found)).toEqual(["warning /deviceClasses/0/supportEnds"]);
  });
});

describe("a tender", () => {
  const tender = (level: "warning" | "hint"): Linked => ({
    kind: "procurement",
    findings: [{ rule: "procurement/missing-exit", level, what: "Nothing asks for an exit plan." }],
  });
  const register = {
    suppliers: [{ id: "s", contracts: [{ reference: "c", tender: "t.md" }] }],
    systems: [
      { id: "y", supplier: "s", contract: "c" },
      { id: "z", supplier: "s", contract: "d" },
    ],
  };

  it("is reported for what it omits, with the systems that it is for", () => {
    const [found] = runOn(tenderOmits, register, links({ "t.md": tender("warning") }));
    expect(found?.what).toBe(
      "The tender for “y” leaves things out. Nothing asks for an exit plan.",
    );
    expect(runOn(tenderOmits, register, links({ "t.md": tender("hint") }))).toEqual([]);
  });

  it("is told by its topics where that is what it lacks", () => {
    const topics = ["a", "b", "c", "d", "e", "f"];
    const findings = topics.map((one) => ({
      rule: `procurement/missing-${one}`,
      level: "warning" as const,
      what: `No requirement on ${one} was found in this document.`,
    }));
    const files = { "t.md": { kind: "procurement" as const, findings } };
    const [found] = runOn(tenderOmits, register, links(files));
    expect(found?.what).toBe(
      "The tender for “y” leaves things out. It asks nothing on a; b; c; d; e; and 1 more.",
    );
  });

  it("is none of ours where it buys no system of the register", () => {
    const other = { ...register, systems: [{ id: "z", supplier: "s", contract: "d" }] };
    expect(runOn(tenderOmits, other, links({ "t.md": tender("warning") }))).toEqual([]);
  });
});
