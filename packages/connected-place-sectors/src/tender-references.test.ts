import { describe, expect, it } from "vitest";
import { within } from "../../model/test/within.js";
import { instruments, type TenderReference, tenderReferences, useCases } from "./index.js";

const rows = useCases().flatMap(({ id }) =>
  tenderReferences(id).map((reference) => [id, reference.cite, reference] as const),
);

it("names something in each use case, 45 references in all", () => {
  for (const { id } of useCases()) expect(tenderReferences(id).length).toBeGreaterThan(1);
  expect(rows).toHaveLength(45);
});

it.each(rows)("%s: %s is recognised, and by its own name", (_, cite, reference) => {
  expect(recognises(reference, reference.example)).toBe(true);
  expect(recognises(reference, reference.counter)).toBe(false);
  expect(recognises(reference, cite)).toBe(true);
});

it("takes instruments that are named together as one, by the weakest of them", () => {
  const alarms = tenderReferences("assisted-living").find(({ cite }) => cite.includes("BS 8521"));
  expect(alarms).toMatchObject({
    instruments: ["bs8521", "en50134"],
    verified: "unchecked",
    confidence: "medium",
  });
  const air = tenderReferences("environmental-monitoring").find(({ cite }) => /LAQM/.test(cite));
  expect(air).toMatchObject({
    instruments: ["laqm", "mcerts"],
    applicability: "contract-or-practice",
    why: "readings that serve a statutory duty need certified instruments",
  });
});

it("says whom and where the camera code binds", () => {
  const [code] = tenderReferences("cctv");
  expect(code).toMatchObject({ buyers: ["council", "police"], nations: ["england", "wales"] });
  expect(tenderReferences("maas")[0]).not.toHaveProperty("buyers");
});

describe("patterns", () => {
  const patterns = instruments().flatMap(({ id, recognisedBy }) =>
    recognisedBy ? [[id, recognisedBy] as const] : [],
  );

  it.each(patterns)("%s keeps no state and reads a megabyte at once", (_, { says, near }) => {
    for (const pattern of [says, near]) {
      if (!pattern) continue;
      expect(pattern.flags).not.toMatch(/[gy]/);
      for (const word of ["analogue a a a ", "ICO ", "biometric a ", "EN IEC  "]) {
        const text = word.repeat(Math.ceil(1_000_000 / word.length));
        within(1_000, () => pattern.test(text));
      }
    }
  });
});

/** Says whether a text names a reference; what may stand between is not looked at here. */
function recognises({ says, near }: TenderReference, text: string): boolean {
  return says.test(text) && (near === undefined || near.test(text));
}
