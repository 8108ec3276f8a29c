import { describe, expect, it } from "vitest";
import { within } from "../../model/test/within.js";
import { lint } from "../src/lint.js";

/** How long any text may take on a busy machine; what grows with the square takes minutes. */
const patience = 5_000;
const megabyte = 1_000_000;

const parts = [
  " ",
  "a ",
  "1",
  "1.",
  "shall ",
  "BS 8418 ",
  "“",
  '"',
  "|",
  "(",
  "e.g. ",
  "must must ",
  "> ",
  "[",
  "- ",
  "TLS 1.0 ",
  "within 5 days ",
  "password: ",
  "192.168.0.1 ",
  "-",
  "#",
  "\t",
];

const starts = [
  "",
  "# Definitions\n\n",
  "The Supplier shall provide ",
  "| No | Requirement |\n|---|---|\n| ",
];

describe.each(starts)("behind %o", (start) => {
  it.each(parts)("a megabyte of %o on one line is linted in good time", (part) => {
    const text = start + part.repeat(megabyte / part.length);
    const { kind } = within(patience, () =>
      lint({ path: "tender.md", text, as: "procurement" }, { today: "2026-11-25" }),
    );
    expect(kind).toBe("procurement");
  });
});
