import type { Nation } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import {
  type BuyerKind,
  crossCutting,
  instrument,
  instrumentsFor,
  type PlaceSubject,
  type RelevantInstrument,
  useCases,
} from "./index.js";

/** What is said of an instrument, if anything. */
function about(id: string, subject: PlaceSubject): RelevantInstrument | undefined {
  return instrumentsFor(subject).find((one) => one.instrument.id === id);
}

describe("cameras", () => {
  it("need a decision of scope on the camera code for a council in England", () => {
    const found = about("sccop", { useCases: ["cctv"], nations: ["england"], buyer: "council" });
    expect(found).toMatchObject({
      needsScopeDecision: true,
      needsReviewDate: false,
      nations: ["england"],
      undeclared: [],
      reasons: [
        {
          useCase: "cctv",
          applicability: "must-if-in-scope",
          checks: ["uc-cctv-c1", "uc-cctv-c2", "uc-cctv-c3"],
        },
      ],
    });
    expect(found?.question).toMatch(
      /^Is this in scope of Surveillance Camera Code of Practice\? It may be, because .*records it/,
    );
  });

  it("have it as practice at a university, and not at all in Scotland", () => {
    const university = about("sccop", { useCases: ["cctv"], buyer: "university" });
    expect(university).toMatchObject({ needsScopeDecision: false });
    expect(university).not.toHaveProperty("question");
    expect(university?.reasons[0]?.applicability).toBe("contract-or-practice");
    expect(about("sccop", { useCases: ["cctv"], nations: ["scotland"] })).toBeUndefined();
  });

  it("leave open what nobody declared", () => {
    expect(about("sccop", { useCases: ["cctv"] })?.undeclared).toEqual(["nations", "buyer"]);
    expect(about("sccop", { useCases: ["cctv"], nations: [] })?.nations).toEqual([
      "england",
      "wales",
    ]);
  });
});

it("gathers the reasons of several use cases, each use case once", () => {
  const found = about("iec62443", { useCases: ["traffic-lights", "smart-roads", "smart-roads"] });
  expect(found?.reasons.map(({ useCase }) => useCase)).toEqual([
    "traffic-lights",
    "smart-roads",
    undefined,
  ]);
  expect(found).toMatchObject({ needsScopeDecision: false, undeclared: ["controlsEquipment"] });
});

it("asks for a day of review of what is not law yet, and for no scope", () => {
  for (const id of ["csr-bill", "esa-regs", "load-control"]) {
    expect(about(id, { useCases: ["local-energy"] })).toMatchObject({
      needsScopeDecision: false,
      needsReviewDate: true,
    });
  }
});

describe("what concerns every place", () => {
  it("is there without a use case", () => {
    const ids = instrumentsFor({ useCases: [] }).map((one) => one.instrument.id);
    expect(ids.sort()).toEqual(
      crossCutting()
        .map((row) => row.instrument)
        .sort(),
    );
  });

  it("goes where a fact rules it out, and stays where nobody knows", () => {
    const subject = { useCases: [], facts: { usesRadio: false } } as const;
    expect(about("radio", subject)).toBeUndefined();
    expect(about("psti", subject)?.undeclared).toEqual(["usesConsumerProducts"]);
    expect(about("psti", { useCases: [], facts: { usesConsumerProducts: true } })).toMatchObject({
      undeclared: [],
      needsScopeDecision: true,
    });
  });

  it("stays where a use case brings it although a fact speaks against it", () => {
    const found = about("uk-gdpr", {
      useCases: ["footfall"],
      facts: { processesPersonalData: false },
    });
    expect(found).toMatchObject({ needsScopeDecision: true });
    expect(found?.reasons.map(({ useCase }) => useCase)).toEqual(["footfall"]);
  });

  it("lets a council choose on Cyber Essentials", () => {
    expect(about("ppn-014", { useCases: [], buyer: "council" })?.needsScopeDecision).toBe(false);
    expect(about("ppn-014", { useCases: [], buyer: "nhs" })?.needsScopeDecision).toBe(true);
  });
});

it("throws for a use case that types did not check", () => {
  expect(() => instrumentsFor({ useCases: ["parking" as "cctv"] })).toThrow(RangeError);
});

it("never says that an instrument applies, whatever is declared", () => {
  const subjects = fc.record(
    {
      useCases: fc.subarray(useCases().map(({ id }) => id)),
      nations: fc.subarray<Nation>(["england", "wales", "scotland", "northern-ireland"]),
      buyer: fc.constantFrom<BuyerKind>("council", "nhs", "university", "port"),
    },
    { requiredKeys: ["useCases"] },
  );
  fc.assert(
    fc.property(subjects, (subject) => {
      for (const one of instrumentsFor(subject)) {
        const binding = one.reasons.some((reason) => reason.applicability === "must-if-in-scope");
        expect(one.needsScopeDecision).toBe(binding);
        expect(one.question !== undefined).toBe(binding);
        expect(one.question ?? "").not.toMatch(/\bapplies\b|\byou must\b/);
        expect(one.reasons.length).toBeGreaterThan(0);
        expect(one.nations.length).toBeGreaterThan(0);
        expect(instrument(one.instrument.id)).toBe(one.instrument);
      }
    }),
  );
});
