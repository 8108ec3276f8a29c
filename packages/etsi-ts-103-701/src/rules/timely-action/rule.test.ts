import { describe, expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { timelyAction } from "./rule.js";

const kind = (id: string, timeFrame: unknown, others: object = {}) => ({
  id,
  description: "Flaws of the firmware.",
  action: "The team mends and releases.",
  timeFrame,
  ...others,
});
const run = (VulnTypes: readonly object[], UserInfo: object = {}) =>
  runOn(timelyAction, {
    ics: { "5.2-2": { support: "Y" } },
    ixit: { VulnTypes: VulnTypes as never, UserInfo: UserInfo as never },
  });

describe("kinds of vulnerabilities", () => {
  it.each(["As soon as possible.", "Best effort.", "When a release is due.", "None."])(
    "asks where no time is named: %s",
    (text) => {
      expect(run([kind("A", text)])).toMatchObject([{ level: "info", question: true }]);
    },
  );

  it("asks about a long time for software, not for hardware", () => {
    expect(run([kind("A", "180 days")])).toMatchObject([{ quote: "180 days" }]);
    expect(run([kind("A", { days: 180 })])).toMatchObject([
      { pointer: "/ixit/VulnTypes/0/timeFrame/days" },
    ]);
    expect(run([kind("A", "180 days", { description: "Flaws of the silicon." })])).toEqual([]);
    expect(run([kind("A", "90 days")])).toEqual([]);
  });

  const told = { publicationOfVulnerabilityDisclosurePolicy: "With status updates every week." };

  it("asks about a kind without the acknowledgement that others have", () => {
    const found = run(
      [
        kind("A", "90 days (acknowledgement within 7 days)"),
        kind("B", "90 days (acknowledgement within 7 days)"),
        kind("C", "90 days (or an advisory within 30 days)"),
      ],
      told,
    );
    expect(found).toMatchObject([{ pointer: "/ixit/VulnTypes/2/timeFrame", quote: "90 days" }]);
    expect(run([kind("A", "90 days"), kind("B", "90 days")], told)).toEqual([]);
  });

  it("asks about priority that saves no time", () => {
    const urgent = { action: "High priority: the team mends at once." };
    expect(run([kind("A", "90 days"), kind("B", "90 days", urgent)])).toMatchObject([
      { pointer: "/ixit/VulnTypes/1/timeFrame" },
    ]);
    expect(run([kind("A", "90 days"), kind("B", "14 days", urgent)])).toEqual([]);
  });

  it("asks once for status updates where reports are acknowledged", () => {
    const acknowledged = kind("A", "60 days, acknowledgement within 5 days");
    expect(run([acknowledged])).toMatchObject([{ pointer: "/ixit/VulnTypes" }]);
    expect(run([acknowledged], told)).toEqual([]);
    const progress = "60 days, acknowledgement within 5 days, progress every 14 days";
    expect(run([kind("A", progress)])).toEqual([]);
  });

  it("fails a table that lists none", () => {
    expect(run([])).toMatchObject([{ level: "warning", pointer: "/ixit/VulnTypes" }]);
  });
});

describe("update procedures", () => {
  const procedure = (timeFrame: string) =>
    runOn(timelyAction, {
      ics: { "5.3-8": { support: "Y" } },
      ixit: { UpdProc: [{ id: "UpdProc-1", description: "Build and test.", timeFrame }] },
    });

  it("asks about urgent updates that take as long as others", () => {
    const [found] = procedure("* **Standard:** 90 days\n* **Critical fixes:** maximum 90 days");
    expect(found).toMatchObject({ quote: "Critical fixes:** maximum 90 days", question: true });
    expect(procedure("* **Standard:** 90 days\n* **Critical fixes:** 7 days")).toEqual([]);
    expect(procedure("Critical fixes in 7 days, others in 90 days.")).toEqual([]);
  });
});
