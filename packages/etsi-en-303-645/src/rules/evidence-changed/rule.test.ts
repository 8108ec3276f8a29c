import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import { evidenceChanged } from "./rule.js";

const reviewed = "ab".repeat(32);
const changed = "cd".repeat(32);

function run(
  entry: { readonly ref: string; readonly sha256?: string },
  digest: string | undefined,
) {
  const asked: string[] = [];
  const digestOf = (reference: string) => {
    asked.push(reference);
    return digest;
  };
  const context = { today: "2026-11-23", unreadable: new Set<string>(), options: {}, digestOf };
  const ics = { "5.2-1": { evidence: [{ ref: "other.pdf" }, entry] }, "no id": {} };
  const subject = { claims: { "etsi-en-303-645": "3.1.3" }, ics } as const;
  return { found: runRule(evidenceChanged, subject, context), asked };
}

it("accepts the file that was reviewed, whatever the letter case of its digest", () => {
  expect(run({ ref: "a.pdf", sha256: reviewed }, reviewed).found).toEqual([]);
  expect(run({ ref: "a.pdf", sha256: reviewed.toUpperCase() }, reviewed).found).toEqual([]);
});

it("reports a changed file and suggests its present digest", () => {
  const pointer = "/ics/5.2-1/evidence/1/sha256";
  expect(run({ ref: "a.pdf", sha256: reviewed }, changed).found).toMatchObject([
    {
      pointer,
      level: "error",
      suggestions: [{ edits: [{ kind: "set", pointer, value: changed }] }],
    },
  ]);
});

it("warns of a file that is not there", () => {
  expect(run({ ref: "a.pdf", sha256: reviewed }, "absent").found).toMatchObject([
    { pointer: "/ics/5.2-1/evidence/1/ref", level: "warning" },
  ]);
});

it("is silent about a file that was not looked at", () => {
  expect(run({ ref: "a.pdf", sha256: reviewed }, undefined).found).toEqual([]);
});

it("looks at nothing without a digest and never at a web address", () => {
  for (const entry of [
    { ref: "a.pdf" },
    { ref: "https://kerbline.example/a.pdf", sha256: reviewed },
    { ref: "HTTP://kerbline.example/a.pdf", sha256: reviewed },
    { ref: " www.kerbline.example/a.pdf", sha256: reviewed },
  ]) {
    expect(run(entry, changed)).toEqual({ found: [], asked: [] });
  }
});

it("looks at evidence under an id that no edition has, without citing it", () => {
  const digestOf = () => changed;
  const context = { today: "2026-11-23", unreadable: new Set<string>(), options: {}, digestOf };
  const ics = JSON.parse(
    `{ "__proto__": { "evidence": [{ "ref": "a", "sha256": "${reviewed}" }] } }`,
  );
  expect(runRule(evidenceChanged, { ics }, context)).toMatchObject([
    { pointer: "/ics/__proto__/evidence/0/sha256", cites: [] },
  ]);
});
