import { expect, it } from "vitest";
import { writeCsv } from "./index.js";

it("quotes what needs it and nothing else", () => {
  expect(writeCsv([["a", 'say "b"', "c,d", "e\nf", 7, undefined]])).toBe(
    'a,"say ""b""","c,d","e\nf",7,\r\n',
  );
});

it.each(["=1+1", "+1", "-1", "@x", "\tx"])("leaves no formula of %j", (text) => {
  expect(writeCsv([[text]])).toContain(`'${text}`);
});

it("writes nothing for no rows", () => {
  expect(writeCsv([])).toBe("");
});
