import { describe, expect, it } from "vitest";
import { icsChecks, supportingClauses, verdictScheme } from "./index.js";

describe.each(
  Object.entries({
    icsChecks: icsChecks(),
    supportingClauses: supportingClauses(),
    verdictScheme: verdictScheme(),
  }),
)("%s", (_, all) => {
  it("says each thing briefly, and where it comes from", () => {
    for (const { meaning, source } of Object.values(all)) {
      expect(meaning).toMatch(/^[A-Z].*\.$/);
      expect(meaning.length).toBeLessThanOrEqual(300);
      expect(source.document).toBe("ETSI TS 103 701");
      expect(source.clause).not.toBe("");
    }
  });

  it("is sure of nothing that was not read", () => {
    for (const { source } of Object.values(all)) {
      if (source.verified === "unchecked") expect(source.confidence).toBe("low");
    }
  });
});
