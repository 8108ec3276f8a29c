import { describe, expect, it } from "vitest";
import { parseMarkdown } from "../markdown/parse-markdown.js";
import { clauseNumber } from "./clause-number.js";

describe("the number of a clause", () => {
  it.each([
    ["4.2.1 The Supplier shall provide updates.", "4.2.1"],
    ["4.2 The Supplier shall provide updates.", "4.2"],
    ["4.2. The Supplier shall provide updates.", "4.2"],
    ["12.10 A sensor shall have a label.", "12.10"],
    ["3.1 “Sensor” means a device.", "3.1"],
    ["3.1 INTERPRETATION", "3.1"],
    ["4.2.1\tthe Supplier shall", "4.2.1"],
    ["4.2.1(a) the Supplier shall", "4.2.1(a)"],
    ["4.2.1 (iv) the Supplier shall", "4.2.1(iv)"],
    ["4(b) the Supplier shall", "4(b)"],
    ["(a) the Supplier shall", "(a)"],
    ["(iv) the Supplier shall", "(iv)"],
    ["4. Definitions", "4"],
    ["4.\tdefinitions", "4"],
    ["4) The Supplier", "4"],
    ["2.3 ISO/IEC 27001 certification is desirable.", "2.3"],
    ["2.4 SLAs are met", "2.4"],
  ])("of %j", (text, number) => {
    expect(clauseNumber(text)).toBe(number);
  });

  it.each([
    "2024 was a dry year.",
    "3.5 metres above the ground",
    "3.5 ISO",
    "2.4 GHz band",
    "3.5 Metres above the ground",
    "2.4 GHz radio",
    "3.3 V supply",
    "1.5 Mbit/s or more",
    "1.25 Million pounds",
    "0.5 The",
    "12.05.2024 Meeting",
    "4.2.1 is the version",
    "192.168.0.1 the address",
    "10 Downing Street",
    "4 The Supplier",
    "(see below) the",
    "(2024) The",
    "4.2.1",
    "3.1.3",
    "303645 Something",
    "1.2.3The",
  ])("is not in %j", (text) => {
    expect(clauseNumber(text)).toBeUndefined();
  });
});

describe("in Markdown", () => {
  it.each([
    ["**4.2.1** The Supplier *shall*", "4.2.1"],
    ["4\\. Definitions", "4"],
    ["3.5 metres", undefined],
    ["The 4.2.1 clause", undefined],
  ])("%j is a paragraph with the number %s", (markdown, number) => {
    const [block] = parseMarkdown(markdown).blocks;
    expect(block?.kind === "paragraph" && block.number).toBe(number);
  });

  it.each([
    ["1. a\n2. b", ["1.", "2."], true],
    ["1. a\n1. b\n1. c", ["1.", "2.", "3."], true],
    ["4) a\n7) b", ["4)", "7)"], true],
    ["- (a) x\n- (b) y", ["(a)", "(b)"], true],
    ["* 3.2 The\n* 3.3 A sensor", ["3.2", "3.3"], true],
    ["- iv\\. x\n- v. y\n- plain", ["iv.", "v.", undefined], false],
    ["- A. x\n- B. y", ["A.", "B."], true],
    ["- I. x\n- II. y\n- III. z\n- IV. w", ["I.", "II.", "III.", "IV."], true],
    ["- aa) x", ["aa)"], true],
    ["- A.\tx\n- [12]\ty\n- 7\tz\n- 1st\tw", ["A.", "[12]", "7", "1st"], true],
    ["- word\tx", [undefined], false],
    ["- A. Smith\n- J. Jones", [undefined, undefined], false],
    ["- A. Smith", [undefined], false],
    ["- id. x\n- e.g. y\n- no. 5", [undefined, undefined, undefined], false],
    ["- 3.5 metres\n- 2024 was", [undefined, undefined], false],
    ["- # A\n-", [undefined, undefined], false],
  ])("%j is a list with the numbers %j", (markdown, numbers, ordered) => {
    const [list] = parseMarkdown(markdown).blocks;
    if (list?.kind !== "list") throw new Error("no list");
    expect(list.items.map(({ number }) => number)).toEqual(numbers);
    expect(list.ordered).toBe(ordered);
  });
});
