import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { pilotWithoutEnd } from "./rule.js";

const saysOf = (data: object) => runOn(pilotWithoutEnd, data).map(({ what }) => what);

it("asks of pilots what they do not say", () => {
  expect(saysOf({ systems: [{ id: "s", stage: "pilot", pilotEnds: "2027-03-31" }] })).toEqual([
    "“s” does not say what was decided about the time after the pilot.",
  ]);
  expect(
    saysOf({ systems: [{ stage: "pilot", pilotEnds: "2027-03-31", exitDecision: "Taken down." }] }),
  ).toEqual([]);
  expect(saysOf({ systems: [{ stage: "live" }, {}] })).toEqual([]);
});

it("asks of a service on trial only where none of its systems is the pilot", () => {
  const services = [{ id: "a", stage: "pilot" }];
  expect(saysOf({ services, systems: [{ services: ["a"], stage: "live" }] })).toEqual([
    "“a” does not say which of its systems is the pilot, when that ends and what comes then.",
  ]);
  const pilot = {
    stage: "pilot",
    pilotEnds: "2027-03-31",
    exitDecision: "Taken down.",
    services: ["a"],
  };
  expect(saysOf({ services, systems: [pilot] })).toEqual([]);
});

it("takes an answer until its review", () => {
  const on = (review: string) =>
    placesOf(
      runOn(pilotWithoutEnd, {
        systems: [
          { stage: "pilot", answers: { "ncsc-cp-13-c3": { says: "Board of March.", review } } },
        ],
      }),
    );
  expect(on("2026-11-25")).toEqual([]);
  expect(on("2026-11-24")).toEqual(["warning /systems/0/answers/ncsc-cp-13-c3"]);
});
