import { expect, it } from "vitest";
import { remember, rememberForDay, rememberWithLead } from "./remember.js";

/** A function that counts how often it is asked. */
function counted<T>(read: (text: string, other: string) => T) {
  const asked = { times: 0 };
  const ask = (text: string, other = "") => {
    asked.times += 1;
    return read(text, other);
  };
  return { asked, ask };
}

it("reads a text once, whatever it gives", () => {
  const { asked, ask } = counted((text) => (text === "a" ? undefined : text.length));
  const length = remember((text) => ask(text));
  expect([length("a"), length("ab"), length("a"), length("ab")]).toEqual([
    undefined,
    2,
    undefined,
    2,
  ]);
  expect(asked.times).toBe(2);
});

it("gives each function its own", () => {
  const [upper, length] = [remember((text) => text.toUpperCase()), remember((text) => text.length)];
  expect([upper("a"), length("a"), upper("a"), length("a")]).toEqual(["A", 1, "A", 1]);
});

it("tells a text from one with words above it", () => {
  const both = rememberWithLead((text, lead) => `${lead}/${text}`);
  expect(both("bc", "a")).toBe("a/bc");
  expect(both("c", "ab")).toBe("ab/c");
  expect(both("1 abc")).toBe("/1 abc");
  expect(both("bc", "a")).toBe("a/bc");
});

it("reads a long text each time", () => {
  const { asked, ask } = counted((text) => text.length);
  const length = remember((text) => ask(text));
  const text = "a".repeat(3_000);
  expect([length(text), length(text)]).toEqual([3_000, 3_000]);
  expect(asked.times).toBe(2);
});

it("forgets what was not asked for of late, and only that", () => {
  const { asked, ask } = counted((text) => text);
  const same = remember((text) => ask(text));
  same("kept");
  same("lost");
  for (let number = 0; number < 30_000; number++) {
    same(`text ${number}`);
    if (number % 1_000 === 0) same("kept");
  }
  expect(asked.times).toBe(30_002);
  same("kept");
  expect(asked.times).toBe(30_002);
  same("lost");
  expect(asked.times).toBe(30_003);
});

it("reads again for another day", () => {
  const { asked, ask } = counted((text, today) => `${text} on ${today}`);
  const judged = rememberForDay((text, today) => ask(text, today));
  expect(judged("a", "2026-11-25")).toBe("a on 2026-11-25");
  expect(judged("a", "2026-11-25")).toBe("a on 2026-11-25");
  expect(judged("a", "2026-11-26")).toBe("a on 2026-11-26");
  expect(asked.times).toBe(2);
});
