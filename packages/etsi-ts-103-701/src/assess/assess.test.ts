import { expect, it } from "vitest";
import { assess } from "./assess.js";
import type { AssessSubject } from "./subject.js";

const claims = { "etsi-en-303-645": "3.1.3" } as const;

it("passes over entries and contents that are not there", () => {
  const holes: readonly unknown[] = [
    { NetSecImpl: null, UserInfo: null },
    { NetSecImpl: [null, { id: "NetSecImpl-2", report: null }] },
    { NetSecImpl: [{ id: "NetSecImpl-1", description: { text: null } }], UserInfo: { id: null } },
  ];
  for (const ixit of holes) {
    const { units } = assess({ claims, ixit: ixit as NonNullable<AssessSubject["ixit"]> });
    const unit = units.find((one) => one.unit.id === "5.5-2-1 b");
    expect(unit?.verdict).toBe("INCONCLUSIVE");
    expect(unit?.fingerprint).toMatch(/^[0-9a-f]{16}$/);
  }
});

it("keeps the places of the entries behind one that is not there", () => {
  const entries: readonly unknown[] = [null, { id: "NetSecImpl-2", description: "A library." }];
  const ixit = { NetSecImpl: entries } as NonNullable<AssessSubject["ixit"]>;
  const unit = assess({ claims, ixit }).units.find((one) => one.unit.id === "5.5-2-1 a");
  expect(unit?.rulings.map(({ entry }) => entry)).toEqual(["/ixit/NetSecImpl/1"]);
});
