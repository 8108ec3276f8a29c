import { expect, it } from "vitest";
import { runOnText } from "../../../test/run-on-text.js";
import { tooLittleAsked } from "./rule.js";

const devices = { devices: "organisation" } as const;
const run = (text: string, purchase = {}) =>
  runOnText(tooLittleAsked, text, purchase).map(({ level, pointer, what }) => [
    level,
    pointer,
    what,
  ]);

it.each(["", "# Sensors for Harwick\n", "\n\n", "# Sensors\n\n## Scope\n"])(
  "says once that there is nothing to read in %o",
  (text) => {
    expect(run(text, devices)).toEqual([
      [
        "warning",
        text.includes("#") ? "/sections/1" : "/sections/0",
        expect.stringMatching(/nothing to read/),
      ],
    ]);
  },
);

it.each([
  ["We look for a partner.", /^No requirements were found/],
  ["The Supplier shall supply sensors.", /^One requirement was found/],
  ["The Supplier shall supply sensors. The Supplier shall test them.", /^Two requirements were/],
])("asks where little is asked: %s", (text, what) => {
  expect(run(`# Sensors\n\n${text}\n`, devices)).toEqual([
    ["info", "/sections/1", expect.stringMatching(what)],
  ]);
});

it.each([
  ["nothing is declared", "# Sensors\n", {}],
  ["the buyer alone is declared", "# Sensors\n", { buyer: "council" }],
  ["it is a part of a set", "# Price schedule\n\nThe Supplier shall give prices.\n", devices],
  ["it asks for enough", `# Sensors\n\n${"The Supplier shall fit sensors. ".repeat(4)}\n`, devices],
])("is silent where %s", (_, text, purchase) => {
  expect(run(text, purchase)).toEqual([]);
});

it("is silent in a language that is not read", () => {
  const text = "Der Lieferant muss die Kameras und die Sensoren für das Amt liefern. ".repeat(20);
  expect(run(`# Kameras\n\n${text}`, devices)).toEqual([]);
});
