import { patch } from "@bollard/document";
import type { DataEdit } from "@bollard/model";
import { expect, test } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { migrate, migrationTargets } from "./migrate.js";

const v313 = { framework: "etsi-en-303-645", edition: "3.1.3" };
const v40 = { framework: "ncsc-caf", edition: "4.0" };

test("only editions that a subject knows are gone to", () => {
  const claims = { "etsi-en-303-645": "2.1.1" };
  expect(migrate({ kind: "device", data: { claims } }, v40)).toHaveProperty("refused");
  expect(migrate({ kind: "place", data: {} }, v313)).toHaveProperty("refused");
  expect(migrate({ kind: "place", data: { caf: {} } }, v40)).toHaveProperty("refused");
  expect(migrate({ kind: "place", data: { caf: {} } }, v40, "3.2")).toHaveProperty("edits");
  expect(migrate({ kind: "device", data: {} }, v313, "1.0")).toHaveProperty("refused");
  const unknown = { framework: "uk-psti", edition: "2023/1007" };
  expect(migrate({ kind: "procurement", references: [] }, unknown)).toHaveProperty("refused");
  expect(migrationTargets).toHaveLength(4);
});

test("what does not fit stays as it stands", () => {
  const ics = { "5.6-4": { support: 7, detail: ["a"], note: "b" }, "4-1": "yes", "5.1-1": null };
  const data = { claims: { "etsi-en-303-645": "2.1.1" }, ics, suppressions: "x" } as never;
  const done = migrate({ kind: "device", data }, v313);
  if ("refused" in done) throw new Error(done.refused);
  const after = done.edits.reduce<unknown>((value, edit) => patch(value, edit as DataEdit), data);
  expect(after).toMatchObject({ ics: { "4-1": "yes", "5.1-1": null }, suppressions: "x" });
  expect(JSON.stringify(after)).toContain('support 7; note b; detail: [\\"a\\"]');
});

test("no data make it fail", () => {
  const value = fc.jsonValue({ maxDepth: 3 });
  const names = [
    "claims",
    "ics",
    "ixit",
    "judgements",
    "imported",
    "suppressions",
    "selfAssessment",
  ];
  const device = fc.record(Object.fromEntries(names.map((name) => [name, value])));
  const register = fc.record({ caf: value, services: value, suppressions: value });
  fc.assert(
    fc.property(device, register, (one, other) => {
      migrate({ kind: "device", data: one as never }, v313, "2.1.1");
      migrate({ kind: "place", data: other as never }, v40, "3.2");
    }),
  );
});
