import { parse } from "@bollard/document";
import { runRule } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { readOcds } from "../../ocds/read-ocds.js";
import { noticeForm } from "./rule.js";

/** What the rule says of a release, each with the text at its place. */
function told(release: object) {
  const text = JSON.stringify({ ocid: "ocds-1", ...release });
  const { document, tree, misfits, unreadable } = readOcds(parse(text, "json"));
  expect([misfits, [...unreadable]]).toEqual([[], []]);
  const findings = runRule(noticeForm, document, {
    today: "2026-11-27",
    unreadable,
    options: {},
  } as never);
  const list = tree.root?.children.find(({ key }) => key?.name === "unread");
  return findings.map(({ what, pointer }) => {
    const node = list?.children[Number(pointer.split("/").at(-1))];
    return [text.slice(node?.start, node?.end), what];
  });
}

describe("the form of a notice", () => {
  it("is told where a field is of another type, at the field", () => {
    expect(
      told({ tender: { title: 7, lots: "none", items: [3], documents: [{ title: [] }] } }),
    ).toEqual([
      ["7", expect.stringContaining("“title” is the number 7")],
      ['"none"', expect.stringContaining("“lots” is the text “none”")],
      ["3", expect.stringContaining("Entry 1 of “items”")],
      ["[]", expect.stringContaining("“title” is")],
    ]);
  });

  it("is told where a day does not exist or a period ends before it begins", () => {
    const period = (startDate: unknown, endDate: unknown) => ({
      tender: { contractPeriod: { startDate, endDate } },
    });
    expect(told(period("2026-13-01T00:00:00Z", null))).toHaveLength(1);
    expect(told(period("soon", "2026-01-01"))).toHaveLength(1);
    const [[place, what] = []] = told(period("2029-04-01T00:00:00Z", "2026-03-31T00:00:00+01:00"));
    expect(place).toContain("startDate");
    expect(what).toBe("The contract period ends on 2026-03-31, before it begins on 2029-04-01.");
  });

  it("is not told of what is absent, empty, unknown to it or as it should be", () => {
    const contractPeriod = {
      startDate: "2026-04-01T00:00:00Z",
      endDate: "2029-03-31T23:59:59.999+01:00",
      durationInDays: 1095,
    };
    const lots = [{ id: "1", title: "Cameras", awardCriteria: { criteria: [{ name: "Price" }] } }];
    const tender = {
      title: "T",
      description: null,
      contractPeriod,
      lots,
      items: [],
      value: 3,
      x: 1,
    };
    expect(told({ tender, awards: [{ contractPeriod }], language: "en", tag: 3 })).toEqual([]);
    expect(told({ tender: null })).toEqual([]);
    expect(told({})).toEqual([]);
  });

  it("is told of the first twenty places at the most", () => {
    expect(told({ tender: { items: Array(500).fill(1) } })).toHaveLength(20);
  });
});
