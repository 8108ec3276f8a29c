import { describe, expect, it } from "vitest";
import { fc } from "../../../model/test/properties.js";
import { contents, fieldsWith } from "../../test/contents.js";
import { knownTable } from "../tables/known-tables.js";
import { readFieldText, writeFieldText } from "./field-text.js";
import { fieldOf } from "./table/table-columns.js";

function field(tableKey: string, key: string) {
  const table = knownTable(tableKey);
  if (!table) throw new RangeError(tableKey);
  return fieldOf(table, key);
}

describe("the text of a field", () => {
  it.each([
    ["AuthMech", "description", "Prose.\n\n- item", "Prose.\n\n- item"],
    ["AuthMech", "description", "  around \n", "around"],
    [
      "AuthMech",
      "authenticationFactor",
      { text: "Password on the label.", type: "password", userDefined: false },
      "Password on the label.\n[type: password]\n[userDefined: no]",
    ],
    [
      "AuthMech",
      "bruteForcePrevention",
      { measures: ["delay", "lock-out"], attemptLimit: 5 },
      "[measures: delay, lock-out]\n[attemptLimit: 5]",
    ],
    ["SoftServ", "allowsConfiguration", true, "[value: yes]"],
    ["SoftServ", "allowsConfiguration", { text: "Yes.", value: true }, "Yes.\n[value: yes]"],
    ["SoftServ", "authenticationMechanism", ["A-1", "A-2"], "[value: A-1, A-2]"],
    ["SoftServ", "authenticationMechanism", ["A, 1"], '[value: ["A, 1"]]'],
    ["SoftServ", "authenticationMechanism", [], "[value: []]"],
    ["SecParam", "type", { value: "critical" }, "[value: critical]"],
    [
      "UpdMech",
      "cryptographicDetails",
      { algorithms: "two\nlines", modes: '"quoted"', protocols: " TLS " },
      '[algorithms: "two\\nlines"]\n[modes: "\\"quoted\\""]\n[protocols:  TLS ]',
    ],
  ])("of %s %s is %j as %j", (table, key, content, text) => {
    const known = field(table, key);
    expect(writeFieldText(known, content)).toBe(text);
    expect(readFieldText(known, text)).toEqual(typeof content === "string" ? text : content);
  });

  it.each([
    "[note: see below]",
    "See [1]",
    "[Type: password]",
    "[type:password]",
    "[type: a] more",
    "[type: a]\n[type: b]",
    "[type: password]\n\n",
    "[type: password]\nmore",
    "a \n[type: password]",
    "[value: yes]",
    '[userDefined: "',
    "[__proto__: x]",
  ])("%j is prose unless it is written just so", (text) => {
    const read = readFieldText(field("AuthMech", "authenticationFactor"), text);
    const known = text.trim() === "[type: password]";
    expect(read).toEqual(known ? { type: "password" } : text.trim());
  });

  it("gives back whatever the schema allows", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...fieldsWith()).chain((one) => fc.tuple(fc.constant(one), contents(one))),
        ([one, content]) => {
          expect(readFieldText(one, writeFieldText(one, content))).toEqual(content);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("gives back every text, whatever its brackets", () => {
    const pieces = fc.constantFrom(
      "[",
      "]",
      "type",
      ": ",
      "password",
      "\n",
      " ",
      "userDefined",
      "yes",
      '"',
      "\r",
      "x",
    );
    fc.assert(
      fc.property(fc.string({ unit: pieces, maxLength: 20 }), (text) => {
        const one = field("AuthMech", "authenticationFactor");
        expect(writeFieldText(one, readFieldText(one, text))).toBe(text.trim());
      }),
      { numRuns: 1000 },
    );
  });

  it("of anything else is some text", () => {
    fc.assert(
      fc.property(fc.anything(), (content) => {
        expect(typeof writeFieldText(field("AuthMech", "authenticationFactor"), content)).toBe(
          "string",
        );
      }),
    );
  });
});
