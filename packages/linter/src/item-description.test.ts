import { describe, expect, test } from "vitest";
import { describeItem, findItems } from "./index.js";

const described = (query: string) => findItems(query).found.map(describeItem)[0];

describe("an item described", () => {
  test("says what binds, when, and how it was read", () => {
    expect(described("EN 303 645 V3.1.3 5.1-5")).toMatchObject({
      heading: "EN 303 645 V3.1.3, 5.1-5",
      binding:
        "Status M C F (14, e) (shall), applies if not bruteForceConstraint and networkAuthentication",
      source: expect.stringMatching(
        /Provision 5\.1-5; checked 20\d\d-\d\d-\d\d, read in independent transcriptions\.$/,
      ),
    });
  });

  test.each([
    ["EN 303 645 V3.1.3 5.5-1", /^Unchanged since the edition before \(5\.5-1\)$/],
    ["EN 303 645 V3.1.3 5.3-4A", /^In the edition before: 5\.3-4\. \S/],
    ["EN 303 645 V3.1.3 6-6", /^New in this edition\./],
    ["EN 303 645 V2.1.1 5.3-4", /^In EN 303 645 V3\.1\.3: 5\.3-4A, 5\.3-4B$/],
    ["psti sch1 p3(6)", /^$/],
  ])("%s: what it was and became", (query, expected) => {
    expect(described(query)?.editions).toMatch(expected);
  });
});
