import { describe, expect, it } from "vitest";
import { assess } from "./assess.js";
import type { AssessSubject } from "./subject.js";

/** What is found about fields of one entry, each by its words or place. */
function told(table: string, entry: object, others: object = {}): readonly string[] {
  const ixit = { ...others, [table]: [{ id: `${table}-1`, ...entry }] };
  const subject = { claims: { "etsi-en-303-645": "3.1.3" }, ixit } as unknown as AssessSubject;
  return assess(subject, "2026-11-25")
    .units.flatMap(({ rulings }) => rulings)
    .filter(({ verdict, concern }) => verdict === "FAIL" || concern)
    .map(({ because }) => because);
}

const description = "The owner logs in over the local network.";

describe("a field that says nothing of what is expected of it", () => {
  it("raises a concern, in whatever words it says something else", () => {
    const bruteForcePrevention = "Wrong values are answered by an error page.";
    expect(told("AuthMech", { description, bruteForcePrevention })).toContain(
      "AuthMech-1 names nothing that hinders guessing.",
    );
    expect(told("NetSecImpl", { reviewEvaluationMethod: "Its author is sure of it." })).toContain(
      "NetSecImpl-1 names neither review nor evaluation.",
    );
  });

  it("raises none where it leads elsewhere, is blank, or is answered by facets", () => {
    const silent = "AuthMech-1 names nothing that hinders guessing.";
    for (const bruteForcePrevention of [
      "See AuthMech-2.",
      "As described in the annex.",
      "",
      "TBD",
      { text: "An error page.", measures: ["delay"] },
      { measures: ["delay"] },
    ]) {
      expect(told("AuthMech", { description, bruteForcePrevention })).not.toContain(silent);
    }
  });

  it("is one concern for a table whose entries answer together", () => {
    const entries = (second: string) => ({
      VulnMon: [
        { id: "VulnMon-1", description: "A developer reads the news." },
        { id: "VulnMon-2", description: second },
      ],
    });
    const found = (second: string) =>
      told("Conf", {}, entries(second)).filter((because) => because.includes("systematic"));
    expect(found("Another one reads them too.")).toEqual([
      "VulnMon-1 names neither sources nor times, nor anything else that makes monitoring systematic.",
    ]);
    expect(found("A scanner compares the SBOM each night.")).toEqual([]);
  });

  it("says nothing beside a fault that is told already", () => {
    const bruteForcePrevention = "There is no lock-out; any number of attempts is possible.";
    const found = told("AuthMech", { description, bruteForcePrevention });
    expect(found).toContain(
      "AuthMech-1 can be addressed over a network and has nothing against brute force.",
    );
    expect(found).not.toContain("AuthMech-1 names nothing that hinders guessing.");
  });
});
