import { describe, expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { unknownCheck } from "./rule.js";

const run = (answers: object) => runOn(unknownCheck, { deployment: { answers } });

describe("an answer", () => {
  it.each(["uc-cctv-c8", "ncsc-cp-09-c5", "scp-stride-d-c1"])("to %s is known", (id) => {
    expect(run({ [id]: "So." })).toEqual([]);
  });

  it("is told to belong to a register or a tender", () => {
    const [place] = run({ "uc-cctv-c2": "So." });
    expect(place?.what).toContain("register of a place");
    expect(place?.suggestions).toBeUndefined();
    expect(run({ "uc-cctv-c3": "So." })[0]?.what).toContain("procurement document");
  });

  it("is renamed to what was probably meant, unless that is answered", () => {
    const [found] = run({ "UC-CCTV-C8": "So." });
    expect(found).toMatchObject({
      level: "warning",
      part: "key",
      pointer: "/deployment/answers/UC-CCTV-C8",
    });
    expect(found?.suggestions?.[0]?.edits).toEqual([
      { kind: "rename", pointer: "/deployment/answers/UC-CCTV-C8", key: "uc-cctv-c8" },
    ]);
    expect(run({ "UC-CCTV-C8": "So.", "uc-cctv-c8": "So." })[0]?.suggestions).toBeUndefined();
  });

  it.each(["__proto__x", "constructor", "a/b~c", " ", "x".repeat(10_000)])(
    "to %j is unknown",
    (id) => {
      expect(run({ [id]: "So." })).toHaveLength(1);
    },
  );
});

it("takes a thousand unknown ids", () => {
  const answers = Object.fromEntries(Array.from({ length: 1000 }, (_, n) => [`check-${n}`, "So."]));
  expect(run(answers)).toHaveLength(1000);
});
