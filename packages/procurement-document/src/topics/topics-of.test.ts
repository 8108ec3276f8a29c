import { type Topic, topics } from "@bollard/uk-procurement/topics";
import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { topicsOf } from "./topics-of.js";

const all: readonly Topic[] = topics;
const idsIn = (text: string, lead?: string) => topicsOf(text, lead).map(({ topic }) => topic);

describe.each(all.map((one) => [one.id, one] as const))("%s", (id, { patterns }) => {
  it.each(patterns.map(({ example }) => [example]))("is spoken of in: %s", (example) => {
    expect(idsIn(example)).toContain(id);
  });

  it.each(patterns.map(({ counter }) => [counter]))("is not spoken of in: %s", (counter) => {
    expect(idsIn(counter)).not.toContain(id);
  });
});

it.each([
  "The Contractor shall clean all offices every day.",
  "The Contractor must provide weekly status reports to the Contracting Officer.",
  "Prices shall be fixed for twelve months.",
  "The Offeror will attend a kick-off meeting in Washington.",
  "A retention of five per cent shall be held until practical completion.",
  "All calls shall be logged by the help desk.",
  "The Contractor shall dispose of the existing cameras.",
  "The Supplier shall supply an access control system with forty doors.",
])("hears nothing about security in: %s", (text) => {
  expect(topicsOf(text)).toEqual([]);
});

it("quotes the words that say so", () => {
  expect(topicsOf("The Supplier shall notify us of any data breach within 24 hours.")).toEqual([
    { topic: "incident-notification", quote: "notify us of any data breach" },
  ]);
});

it("understands an item by the words above its list, and quotes the item alone", () => {
  const lead = "The Supplier shall ensure that default";
  expect(topicsOf("passwords are never used.", lead)).toEqual([
    { topic: "default-passwords", quote: "passwords" },
  ]);
  expect(idsIn("are kept in a safe.", "All passwords and encryption keys:")).toEqual([]);
});

it("says nothing of nothing", () => {
  for (const text of ["", " ", "…", "12", "\ud800"]) expect(topicsOf(text)).toEqual([]);
});

it("reads a line of a megabyte in time", () => {
  for (const word of ["security ", "vulnerability data breach report ", "a", "data-", "\u0130"]) {
    const line = word.repeat(Math.ceil(1_000_000 / word.length));
    within(300, () => topicsOf(line, line));
  }
});
