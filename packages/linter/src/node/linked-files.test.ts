import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { defaultConfig } from "../config/config.js";
import { linkReader } from "./linked-files.js";

const boundary = mkdtempSync(join(tmpdir(), "bollard-links-"));
const from = join(boundary, "town.place.yaml");
writeFileSync(from, "");
writeFileSync(join(boundary, "a.device.yaml"), "bollard: device/1\nwrong: 1\n");

function rulesOf(config: typeof defaultConfig): readonly string[] {
  const linked = linkReader({ from, boundary, today: "2026-11-25", config })("a.device.yaml");
  return typeof linked === "object" ? linked.findings.map(({ rule }) => rule) : [];
}

it("is judged by the configuration that holds now, not by the one before", () => {
  const off = { written: { rules: { "shape/unknown-field": "off" as const } } };
  expect(rulesOf(defaultConfig)).toContain("shape/unknown-field");
  expect(rulesOf(off)).not.toContain("shape/unknown-field");
  expect(rulesOf(defaultConfig)).toContain("shape/unknown-field");
});

it.each([
  ["gone.device.yaml", "absent"],
  ["../x.device.yaml", "outside"],
  ["town.place.yaml", "itself"],
  [".", "unreadable"],
])("says why %s is not looked at: %s", (reference, reason) => {
  const linked = linkReader({ from, boundary, today: "2026-11-25", config: defaultConfig });
  expect(linked(reference)).toBe(reason);
});
