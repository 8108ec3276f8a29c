import { defineRule } from "@bollard/model";
import { expect, test, vi } from "vitest";
import { lint } from "./lint.js";

vi.mock("./registry.js", async (original) => {
  const registry = await original<typeof import("./registry.js")>();
  const broken = defineRule<object>({
    id: "en-303-645/broken",
    title: "Nothing",
    level: "error",
    cites: [],
    resolution: "person",
    check() {
      throw new TypeError("cannot read what is not there");
    },
  });
  return { ...registry, deviceRules: [broken, ...registry.deviceRules] };
});

test("a rule that throws costs one finding, and the others have run", () => {
  const text =
    'claims: { etsi-en-303-645: "3.1.3" }\nics:\n  5.5-1: { support: N, detail: Too slow. }\n';
  const { findings } = lint({ path: "a.device.yaml", text }, { today: "2026-11-23" });
  const internal = findings.filter(({ rule }) => rule === "bollard/internal");
  expect(internal).toHaveLength(1);
  expect(internal[0]?.what).toContain("en-303-645/broken");
  expect(internal[0]?.what).toContain("cannot read what is not there");
  expect(findings.map(({ rule }) => rule)).toContain("en-303-645/mandatory-not-supported");
});
