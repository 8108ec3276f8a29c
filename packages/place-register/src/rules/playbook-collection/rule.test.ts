import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { playbookCollection } from "./rule.js";

const services = [{ id: "parking" }];

it("asks the place once anything runs", () => {
  expect(placesOf(runOn(playbookCollection, { place: {}, services }))).toEqual(["info /place"]);
  expect(runOn(playbookCollection, { place: {} })).toEqual([]);
  expect(runOn(playbookCollection, { services })).toEqual([]);
});

it("is content with an answer, until that is overdue", () => {
  const answered = (review: string) =>
    runOn(playbookCollection, {
      place: { answers: { "scp-collection-c1": { reference: "List 3", review } } },
      services,
    });
  expect(answered("2026-11-25")).toEqual([]);
  expect(placesOf(answered("2026-11-24"))).toEqual(["warning /place/answers/scp-collection-c1"]);
});
