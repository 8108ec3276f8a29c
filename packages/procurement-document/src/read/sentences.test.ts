import { expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { sentencesOf } from "./sentences.js";

const split = (text: string) => sentencesOf(text).map(({ start, end }) => text.slice(start, end));

it.each([
  ["One. Two! Three? Four", ["One.", "Two!", "Three?", "Four"]],
  ["See e.g. Annex A. Then stop.", ["See e.g. Annex A.", "Then stop."]],
  [
    "Cameras, sensors, etc. The Supplier shall fit them.",
    ["Cameras, sensors, etc.", "The Supplier shall fit them."],
  ],
  ["Cameras, etc. shall be fitted.", ["Cameras, etc. shall be fitted."]],
  [
    "Made by Kerbline Ltd. The Supplier shall fit it.",
    ["Made by Kerbline Ltd.", "The Supplier shall fit it."],
  ],
  [
    "Under 42 U.S.C. 1320d and 45 C.F.R. Part 164.",
    ["Under 42 U.S.C. 1320d and 45 C.F.R. Part 164."],
  ],
  [
    "It is made in the U.S. The Supplier shall say so.",
    ["It is made in the U.S.", "The Supplier shall say so."],
  ],
  [
    "SI 2018 No. 506 applies. So does Sch. 1 to it.",
    ["SI 2018 No. 506 applies.", "So does Sch. 1 to it."],
  ],
  ["The answer is no. All bids are late.", ["The answer is no.", "All bids are late."]],
  ["He said “Stop.” Then he went.", ["He said “Stop.”", "Then he went."]],
  ["TLS 1.2 or above. SNMPv3.", ["TLS 1.2 or above.", "SNMPv3."]],
  ["  ", []],
  ["Keep it safe . . . always.", ["Keep it safe .", ". always."]],
  ["Is it safe? ! Yes.", ["Is it safe?", "Yes."]],
])("splits %o", (text, sentences) => {
  expect(split(text)).toEqual(sentences);
});

it.each([". ", "a. ", "e.g. ", "! ", " ", "U.S. "])(
  "takes a megabyte of %o in less than half a second",
  (part) => {
    within(500, () => sentencesOf(part.repeat(1_000_000 / part.length)));
  },
);
