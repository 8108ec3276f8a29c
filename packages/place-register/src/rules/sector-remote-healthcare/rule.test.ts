import { expect, it } from "vitest";
import { asked, inScope } from "../../../test/sector-questions.js";
import { sectorRemoteHealthcare } from "./rule.js";

const scope = inScope("mdr-pms", "dcb0129", "uk-gdpr", "confidentiality", "nis-2018");
const systems = [{ id: "ward", useCase: "remote-healthcare", services: ["care"] }];

it("asks what nobody said", () => {
  const all = ["c3", "c8", "c11", "c12", "c13", "c16"];
  expect(asked(sectorRemoteHealthcare, { scope, systems })).toEqual(all);
  expect(asked(sectorRemoteHealthcare, { systems })).toEqual(["c16"]);
});

it("takes condition and assessment, authority and route of reports from the register", () => {
  const told = {
    scope,
    systems,
    services: [
      {
        id: "care",
        nis: { registered: "2026-01-05" },
        reporting: [{ to: "NHS", within: "PT72H" }],
      },
    ],
    dataSets: [{ system: "ward", specialCategory: true, condition: "DP-9", dpia: "DP-8" }],
  };
  expect(asked(sectorRemoteHealthcare, told)).toEqual(["c3", "c8", "c12", "c16"]);
});

it("asks for the condition of what may be special category data alone", () => {
  const of = (data: object) =>
    asked(sectorRemoteHealthcare, {
      scope,
      systems,
      dataSets: [{ system: "ward", dpia: "DP-8", ...data }],
    });
  expect(of({})).toContain("c11");
  expect(of({ specialCategory: false })).not.toContain("c11");
});

it("takes a recorded decision for an answer to whether there is an operator", () => {
  const of = (entry: object) => {
    const scoped = [{ instrument: "nis-2018", decision: "in", ...entry }];
    const incidentPlan = { routes: [{ to: "NHS England", within: "PT72H" }] };
    return asked(sectorRemoteHealthcare, { scope: scoped, systems, incidentPlan });
  };
  expect(of({ why: "The trust is one by paragraph 8." })).not.toContain("c13");
  expect(of({ why: "The trust is one by paragraph 8.", for: "ward" })).not.toContain("c13");
  expect(of({})).toContain("c13");
  const laws = [{ id: "care", laws: ["nis-2018"] }];
  const incidentPlan = { routes: [{ to: "NHS England", within: "PT72H" }] };
  expect(asked(sectorRemoteHealthcare, { services: laws, systems, incidentPlan })).not.toContain(
    "c13",
  );
});

it("wants a time limit with whom to tell, also in the incident plan", () => {
  const of = (within: object) =>
    asked(sectorRemoteHealthcare, {
      scope,
      systems,
      services: [{ id: "care", nis: { authority: "The Department of Health" } }],
      incidentPlan: { routes: [{ to: "NHS England", ...within }] },
    });
  expect(of({})).toContain("c13");
  expect(of({ within: "PT72H" })).not.toContain("c13");
});
