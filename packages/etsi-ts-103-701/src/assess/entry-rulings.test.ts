import { describe, expect, it } from "vitest";
import { Desk } from "./desk.js";
import { rulingOn } from "./entry-rulings.js";
import type { EntryRule } from "./judge.js";
import { passes } from "./ruling.js";
import type { AssessSubject } from "./subject.js";

const entry = { id: "UpdMech-1", description: "Over the air." };

function deskOf(entries: readonly object[], today = "2026-11-25"): Desk {
  return new Desk({ ixit: { UpdMech: entries } } as AssessSubject, "2.1.1", {}, today);
}

/** A rule that counts how often it is asked. */
function counting(look: (desk: Desk) => void): { readonly rule: EntryRule; asked: number } {
  const counted = {
    asked: 0,
    rule: (({ pointer }, desk) => {
      counted.asked += 1;
      look(desk);
      return passes({ at: pointer, because: "It is said.", looked: [] });
    }) satisfies EntryRule as EntryRule,
  };
  return counted;
}

function ask(rule: EntryRule, desk: Desk) {
  return desk.entries("UpdMech").map((one) => rulingOn(one, rule, desk));
}

describe("what a rule says of an entry", () => {
  it("is remembered while the entry is the same and nothing else was looked at", () => {
    const counted = counting(() => {});
    const [first] = ask(counted.rule, deskOf([entry]));
    expect(ask(counted.rule, deskOf([entry]))).toEqual([first]);
    expect(counted.asked).toBe(1);
  });

  it.each([
    ["the entry changed", deskOf([{ ...entry }])],
    ["the entry stands elsewhere", deskOf([{ id: "UpdMech-0" }, entry])],
    ["the day is another", deskOf([entry], "2027-01-01")],
  ])("is asked again where %s", (_, desk) => {
    const counted = counting(() => {});
    ask(counted.rule, deskOf([entry]));
    const before = counted.asked;
    ask(counted.rule, desk);
    expect(counted.asked).toBeGreaterThan(before);
  });

  it.each([
    ["another entry", (desk: Desk) => void desk.find("UpdMech-2")],
    ["a table", (desk: Desk) => void desk.entries("UserInfo")],
    ["whether a table is there", (desk: Desk) => void desk.has("UserInfo")],
    ["the features", (desk: Desk) => void desk.features],
    ["another unit", (desk: Desk) => void desk.rulings("5.3-1-1 a")],
    ["the specification", (desk: Desk) => void desk.subject],
    ["prose through a reference", (desk: Desk) => void desk.pointedAt("See UpdMech-2.")],
  ])("is asked again where it looked at %s", (_, look) => {
    const counted = counting(look);
    ask(counted.rule, deskOf([entry]));
    ask(counted.rule, deskOf([entry]));
    expect(counted.asked).toBe(2);
  });

  it("is asked again where what an entry refers to was read by another rule before", () => {
    const refers = { ...entry, description: "See UpdMech-2." };
    const desk = deskOf([refers, { id: "UpdMech-2", description: "Signed." }]);
    const [first] = desk.entries("UpdMech");
    first?.text("description");
    const { beyond, value } = desk.watch(() => first?.text("description"));
    expect(value).toContain("Signed.");
    expect(beyond).toBe(true);
  });
});
