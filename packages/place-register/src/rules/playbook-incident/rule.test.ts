import { describe, expect, it } from "vitest";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { playbookIncident } from "./rule.js";

const plan = {
  reference: "Plan 4.1",
  stages: ["plan", "respond", "recover", "review"],
  criteria: "Annex B.",
  contacts: [{ role: "Duty officer", deputy: "Head of ICT", outOfHours: "01632 960 112" }],
  routes: [{ to: "NCSC" }, { to: "Police and Report Fraud" }],
};
const exercise = {
  kind: "exercise",
  on: "2026-05-12",
  lessons: [{ what: "Print the list.", due: "2026-06-30", done: "2026-06-02" }],
};
const sound = {
  place: { name: "Saltmarsh" },
  services: [{ id: "parking" }],
  incidentPlan: plan,
  events: [exercise],
};
const asked = (more: object = {}) =>
  runOn(playbookIncident, { ...sound, ...more }).map(({ what }) => what);
const withPlan = (more: object) => asked({ incidentPlan: { ...plan, ...more } });

it("asks nothing where all is said", () => {
  expect(asked()).toEqual([]);
});

it("asks nothing while nothing runs", () => {
  const idle = { place: {}, services: [{ stage: "idea" }], systems: [{ stage: "planned" }] };
  expect(runOn(playbookIncident, idle)).toEqual([]);
});

it("asks all at once where nothing is said", () => {
  const found = runOn(playbookIncident, { place: {}, services: [{}] });
  expect(placesOf(found)).toEqual(["info /place"]);
  for (const id of ["c1", "c2", "c3", "c4", "c5"])
    expect(found[0]?.todo).toContain(`scp-incident-${id}`);
});

it("asks for the stages that the plan leaves out, and where it is kept", () => {
  expect(withPlan({ stages: ["plan", "respond"], reference: "TBC" })).toEqual([
    "Saltmarsh does not say where its plan for incidents is kept; how its plan for incidents covers recovery, review.",
  ]);
});

describe("contacts", () => {
  it("have a deputy and can be reached out of hours, at the authority", () => {
    expect(withPlan({ contacts: [{ role: "Duty officer" }] })[0]).toContain(
      "who stands in in an incident; how people are reached out of hours",
    );
    const others = [
      { role: "Desk", deputy: "Desk 2", outOfHours: "01632 960 113", of: "kerbline" },
    ];
    expect(
      asked({ incidentPlan: { ...plan, contacts: others }, suppliers: [{ id: "kerbline" }] }),
    ).toEqual([
      "Saltmarsh does not say who is reached in an incident, who stands in, and how out of hours.",
    ]);
  });

  it("are asked of each critical supplier with a part in the place", () => {
    const systems = [{ id: "bays", supplier: "kerbline" }];
    const kerbline = { id: "kerbline", name: "Kerbline Ltd", critical: true };
    const run = (one: object, more: object = {}) => asked({ systems, suppliers: [one], ...more });
    expect(run(kerbline)).toEqual(["“kerbline” does not say how it is reached out of hours."]);
    expect(run({ ...kerbline, outOfHours: "01632 960 114" })).toEqual([]);
    expect(run({ ...kerbline, critical: false })).toEqual([]);
    expect(asked({ suppliers: [kerbline] })).toEqual([]);
    const contacts = [...plan.contacts, { of: "Kerbline Ltd", outOfHours: "01632 960 114" }];
    expect(run(kerbline, { incidentPlan: { ...plan, contacts } })).toEqual([]);
  });
});

describe("whom to tell", () => {
  it("holds those who matter to the place", () => {
    expect(withPlan({ routes: [] })[0]).toContain(
      "tell the NCSC, the police or Report Fraud of an incident",
    );
    const personal = { dataSets: [{ personal: true }] };
    expect(asked(personal)[0]).toContain("tell the Information Commissioner of");
    const council = { place: { name: "S", kind: "council", nation: "england" } };
    expect(asked(council)[0]).toContain("the ministry of local government");
    const scope = [{ instrument: "nis-2018", decision: "in" }];
    expect(asked({ scope })[0]).toContain("the sector's regulator");
  });

  it("may stand at a service, and has a time where the law has one", () => {
    const service = { id: "parking", personalData: true, reporting: [{ to: "ICO" }] };
    expect(asked({ services: [service] })[0]).toContain(
      "within which time to tell the Information Commissioner",
    );
    const timed = { ...service, reporting: [{ to: "Information Commissioner", within: "PT72H" }] };
    expect(asked({ services: [timed] })).toEqual([]);
  });
});

describe("the last exercise", () => {
  it("is within twelve months", () => {
    expect(asked({ events: [] })[0]).toContain("when incidents were last exercised");
    expect(asked({ events: [{ ...exercise, on: "2025-11-25" }] })).toEqual([]);
    expect(asked({ events: [{ ...exercise, on: "2025-11-24" }] })[0]).toContain("since 2025-11-24");
  });

  it("is no incident, and none that is still to come", () => {
    expect(asked({ events: [{ ...exercise, kind: "incident" }] })).toHaveLength(1);
    expect(asked({ events: [{ ...exercise, on: "2027-01-01" }] })).toHaveLength(1);
    expect(asked({ events: [{ ...exercise, on: "2024-01-01" }, exercise] })).toEqual([]);
  });

  it("has actions that were done, or are not due", () => {
    const lessons = [{ due: "2026-06-30" }, { due: "2027-06-30" }, {}];
    expect(asked({ events: [{ ...exercise, lessons }] })[0]).toContain("what became of 2 actions");
    expect(asked({ events: [{ kind: "exercise", on: "2026-05-12" }] })[0]).toContain(
      "what was agreed",
    );
    expect(asked({ events: [{ ...exercise, lessons: [] }] })).toEqual([]);
  });
});

it("asks services that act on the physical world how they are cut off and run by hand", () => {
  const systems = [{ id: "signals", services: ["parking"] }];
  const deviceClasses = [{ id: "lamps", system: "signals", actuates: true }];
  expect(asked({ systems, deviceClasses })).toEqual([
    "“parking” does not say how it is cut off safely; how it is run by hand meanwhile.",
  ]);
  expect(asked({ systems })).toEqual([]);
  const recovery = { isolation: "Pull the uplink.", fallback: "Fixed times." };
  expect(asked({ systems, deviceClasses, services: [{ id: "parking", recovery }] })).toEqual([]);
});
