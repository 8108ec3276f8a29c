import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { inScope } from "../../../test/sector-questions.js";
import { scopeDecisionIncomplete } from "./rule.js";

const [whole] = inScope("sccop");

it("is content with instrument, decision, reasons, role and day", () => {
  expect(runOn(scopeDecisionIncomplete, { scope: [whole] })).toEqual([]);
  expect(runOn(scopeDecisionIncomplete, {})).toEqual([]);
});

it("warns of a decision that nobody can follow", () => {
  const { on: _, ...undated } = whole as { on: string };
  const scope = [{ ...whole, why: "To be written." }, undated, { decision: "in" }];
  const found = runOn(scopeDecisionIncomplete, { scope });
  expect(placesOf(found)).toEqual(["warning /scope/0", "warning /scope/1", "warning /scope/2"]);
  expect(found.map(({ what }) => what)).toEqual([
    "The decision on sccop does not say why it was taken.",
    "The decision on sccop does not say on what day it was taken.",
    "The decision does not say which instrument it is about; why it was taken; who took it, by role; on what day it was taken.",
  ]);
});

it("asks for a decision that is still to be taken", () => {
  const scope = [{ instrument: "psti", why: "To be written.", by: "To be written." }];
  const [found] = runOn(scopeDecisionIncomplete, { scope });
  expect(found).toMatchObject({ level: "info", question: true, pointer: "/scope/0" });
  expect(found?.todo).toBe("Write decision, why, by and on, once somebody decided it.");
});

it("asks when what is not settled is looked at again", () => {
  const scope = inScope("csr-bill", "martyns-law");
  const found = runOn(scopeDecisionIncomplete, { scope });
  expect(placesOf(found)).toEqual(["info /scope/0", "info /scope/1"]);
  expect(found[0]?.what).toMatch(/when it is looked at again, since that is not settled law\.$/);
  const reviewed = scope.map((one) => ({ ...one, review: "2027-03-01" }));
  expect(runOn(scopeDecisionIncomplete, { scope: reviewed })).toEqual([]);
});

it("does not ask again for what is there and does not fit", () => {
  const { on: _, ...undated } = whole as { on: string };
  const others = { unreadable: new Set(["/scope/0/on"]) };
  expect(runOn(scopeDecisionIncomplete, { scope: [undated] }, others)).toEqual([]);
});
