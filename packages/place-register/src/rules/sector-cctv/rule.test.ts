import { expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { asked, inScope, wrong } from "../../../test/sector-questions.js";
import { sectorCctv } from "./rule.js";

function register(others: object = {}, cameras: object = {}) {
  return {
    systems: [{ id: "core", useCase: "cctv", services: ["watch"] }],
    deviceClasses: [{ id: "domes", system: "core", ...cameras }],
    ...others,
  };
}

it("asks only what is practice where nobody decided on scope", () => {
  expect(asked(sectorCctv, register())).toEqual(["c6", "c15", "c20", "c21"]);
});

it("asks what the code wants where it is in scope, or practice since it cannot bind", () => {
  expect(asked(sectorCctv, register({ scope: inScope("sccop") }))).toContain("c1");
  const of = (kind: string, nation = "england") => register({ place: { kind, nation } });
  expect(asked(sectorCctv, of("university"))).toContain("c2");
  expect(asked(sectorCctv, of("council"))).not.toContain("c2");
  expect(asked(sectorCctv, of("university", "scotland"))).not.toContain("c2");
  const services = [{ id: "watch", laws: ["sccop"] }];
  expect(asked(sectorCctv, register({ services }))).toContain("c2");
});

it("takes the decision for the system before that for the service, and that before the place", () => {
  const [place] = inScope("sccop");
  const of = (id: string, decision: string) => ({ ...place, for: id, decision });
  const scoped = (...scope: readonly (object | undefined)[]) =>
    asked(sectorCctv, register({ scope, services: [{ id: "watch" }] }));
  expect(scoped(place, of("watch", "out"))).not.toContain("c2");
  expect(scoped(of("watch", "out"), of("core", "in"))).toContain("c2");
  expect(scoped(of("other", "in"))).not.toContain("c2");
});

it("takes purpose, owner, review, contact, maker and site from where they stand", () => {
  const told = register(
    {
      scope: inScope("sccop"),
      services: [{ id: "watch", reviewBy: "2027-04-01", publicNotice: "Signs on poles." }],
      flows: [{ from: "domes", to: "core", purpose: "Public safety." }],
      sites: [{ id: "centre", sensitive: false }],
    },
    {
      owner: { role: "CCTV Manager" },
      site: "centre",
      maker: { name: "Kerbline", parent: "Kerbline Holdings", country: "United Kingdom" },
    },
  );
  expect(asked(sectorCctv, told)).toEqual(["c2", "c6", "c20", "c21"]);
});

it("asks about retention and signs part by part", () => {
  const dataSets = [{ system: "core", personal: true, dpia: "DP-1", retention: "P31D" }];
  const told = register({ scope: inScope("uk-gdpr"), dataSets });
  const found = runOn(sectorCctv, told).find(({ todo }) => todo.includes("uc-cctv-c4"));
  expect(found?.what).toBe(
    "“core” does not say which signs or pages tell the public; where access to recordings is logged.",
  );
  expect(found).toMatchObject({ level: "info", pointer: "/systems/0" });
  expect(found?.cites).toEqual([
    { framework: "connected-place-sectors", edition: "2026-11", item: "uk-gdpr" },
  ]);
});

it("says that a review is of more than a year ago", () => {
  const answered = (on: string) => ({
    systems: [
      { id: "core", useCase: "cctv", answers: { "uc-cctv-c2": { says: "Reviewed.", on } } },
    ],
    scope: inScope("sccop"),
  });
  expect(wrong(sectorCctv, answered("2025-11-24"))).toEqual([
    "warning /systems/0/answers/uc-cctv-c2 “core”: The answer to uc-cctv-c2 is of 2025-11-24, more than a year ago.",
  ]);
  expect(wrong(sectorCctv, answered("2025-11-25"))).toEqual([]);
  expect(asked(sectorCctv, answered("2025-11-25"))).not.toContain("c2");
});

it("hints at cameras in a public zone, and is content with a zone apart and no endpoint", () => {
  const zones = [
    { id: "guest", kind: "public" },
    { id: "video", kind: "operations" },
  ];
  const systems = [{ id: "core", useCase: "cctv", zone: "video", endpoints: [] }];
  expect(wrong(sectorCctv, register({ zones, systems }, { zone: "guest" }))).toEqual([
    "hint /systems/0 “core”: Its devices “domes” stand in “guest”, a public zone, in which others reach them.",
  ]);
  expect(asked(sectorCctv, register({ zones, systems }))).not.toContain("c20");
});

it("tells three systems that lack the same once", () => {
  const systems = Array.from({ length: 3 }, (_, index) => ({ id: `c${index}`, useCase: "cctv" }));
  const found = runOn(sectorCctv, { systems });
  expect(placesOf(found)).toEqual(["hint /systems"]);
  expect(found[0]?.what).toMatch(/^None of 3 systems says .*: “c0”, “c1”, “c2”\.$/);
});
