import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { changedLines } from "./changed-lines.js";

const told = (before: string, after: string) =>
  changedLines(before, after).map(({ sign, number, text }) => `${number}${sign}${text}`);

describe("changed lines", () => {
  it("are none where nothing changed, line ends apart", () => {
    expect(changedLines("a\nb", "a\nb")).toEqual([]);
    expect(changedLines("a\nb\n", "a\r\nb\r\n")).toEqual([]);
  });

  it("are told with their numbers, and those between are left out", () => {
    expect(told("a\nB\nc\nd\nE\n", "a\nb\nc\nd\ne\n")).toEqual(["2-B", "2+b", "5-E", "5+e"]);
  });

  it("can be only new or only gone", () => {
    expect(told("a\nc", "a\nb\nc")).toEqual(["2+b"]);
    expect(told("a\nb\nc", "a\nc")).toEqual(["2-b"]);
    expect(told("", "a")).toEqual(["1-", "1+a"]);
  });

  it("are all of them where there are too many to pair off", () => {
    const lines = (word: string) => Array.from({ length: 1600 }, (_, index) => `${word}${index}`);
    const changed = changedLines(lines("a").join("\n"), lines("b").join("\n"));
    expect(changed).toHaveLength(3200);
  });

  it("turn one text into the other", () => {
    const text = fc.array(fc.constantFrom<string[]>("a", "b", "c", ""), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changed = changedLines(before.join("\n"), after.join("\n"));
        const gone = new Set(changed.flatMap((l) => (l.sign === "-" ? [l.number] : [])));
        const kept = before.filter((_, index) => !gone.has(index + 1));
        for (const { sign, number, text: line } of changed) {
          if (sign === "+") kept.splice(number - 1, 0, line);
        }
        expect(kept.join("\n")).toBe(after.join("\n"));
      }),
    );
  });
});
