import { expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { parse } from "./parse.js";
import { writeData } from "./write-data.js";

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.constantFrom(
    "Yes",
    "no",
    "1.0",
    "~",
    "- a",
    "a: b",
    "# c",
    " x ",
    "a\n\nb\n",
    "\ta",
    "'",
    '"',
  ),
);
const data = fc.dictionary(
  fc.string({ minLength: 1 }),
  fc.oneof(text, fc.boolean(), fc.array(text)),
);

it.each(["yaml", "json"] as const)("is read back as the same data from %s", (format) => {
  fc.assert(
    fc.property(data, (value) => {
      const read = parse(writeData(value, format), format);
      expect(read.problems).toEqual([]);
      expect(read.root?.value).toEqual({ ...value });
    }),
    { numRuns: 300 },
  );
});

it("writes texts of several lines as blocks", () => {
  expect(writeData({ text: "one\ntwo\n" }, "yaml")).toBe("text: |\n  one\n  two\n");
});
