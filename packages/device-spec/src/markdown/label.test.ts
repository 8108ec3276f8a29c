import { describe, expect, it } from "vitest";
import { readHeadingLabel, readLabel } from "./label.js";

function parts(text: string, read = readLabel) {
  const label = read(text, { start: 0, end: text.length });
  return label && [label.name, text.slice(label.value.start, label.value.end)];
}

describe("the label of a line", () => {
  it.each([
    ["**Status:** enabled", "Status", "enabled"],
    ["**Status**: enabled", "Status", "enabled"],
    ["*Status* – **enabled**", "Status", "**enabled**"],
    ["__Status__ - enabled", "Status", "enabled"],
    ["`Status`:", "Status", ""],
    ["**Status**", "Status", ""],
    ["**Status: enabled**", "Status", "enabled"],
    ["**Sensitive** (Yes/No): no", "Sensitive", "no"],
    ["***Status***: a: b", "Status", "a: b"],
    ["Status: enabled", "Status", "enabled"],
    ["Time frame:", "Time frame", ""],
    ["**The `ID`**: `A-1`", "The ID", "`A-1`"],
  ])("%j", (text, name, value) => {
    expect(parts(text)).toEqual([name, value]);
  });

  it.each([
    "**Integrity** and more",
    "Plain text",
    "https://example.com",
    "12:30 is noon",
    "**never closed: x",
    "** not bold **: x",
    "**a:b** c",
    "**a:b**",
    "",
    `${"x".repeat(200)}: y`,
  ])("is none in %j", (text) => {
    expect(parts(text)).toBeUndefined();
  });
});

describe("the label of a heading", () => {
  it.each([
    ["ID – AuthMech-1", "ID", "AuthMech-1"],
    ["Type - critical", "Type", "critical"],
    ["**ID**: A", "ID", "A"],
  ])("%j", (text, name, value) => {
    expect(parts(text, readHeadingLabel)).toEqual([name, value]);
  });
});
