import { describe, expect, it } from "vitest";
import { within } from "../../../../model/test/within.js";
import { placesOf, runOn } from "../../../test/run-rule.js";
import { playbookStride } from "./rule.js";

/** What is found that has to do with a check, as the answer to it takes it away. */
const about = (id: string, register: object) => {
  const found = runOn(playbookStride, register);
  return found.filter(({ todo, question }) => !question || new RegExp(`${id}[,;]`).test(todo));
};
const asks = (id: string, register: object) => about(id, register).map(({ pointer }) => pointer);

/** Without what is said to be undefined, as no text can hold that. */
const stated = (data: object): object => JSON.parse(JSON.stringify(data));

const zones = [
  { id: "street", kind: "field" },
  { id: "city", kind: "operations" },
  { id: "office", kind: "corporate" },
];
const systems = [
  { id: "signals", zone: "street" },
  { id: "control", zone: "city" },
];
const crossing = { id: "f", from: "signals", to: "control" };

describe("the model", () => {
  it("has a flow at each system in use (c1)", () => {
    const register = {
      zones,
      systems: [...systems, { id: "lone" }, { stage: "planned" }],
      flows: [crossing],
    };
    expect(asks("scp-stride-c1", register)).toEqual(["/systems/2"]);
    const through = { ...register, flows: [{ ...crossing, via: ["lone"] }] };
    expect(asks("scp-stride-c1", through)).toEqual([]);
    const byData = {
      ...register,
      dataSets: [{ id: "log", system: "lone" }],
      flows: [crossing, { from: "control", to: "log" }],
    };
    expect(asks("scp-stride-c1", byData)).toEqual([]);
  });

  it("has both ends of a flow (c1)", () => {
    expect(
      asks("scp-stride-c1", { zones, systems, flows: [crossing, { from: "signals" }] }),
    ).toEqual(["/flows/1"]);
  });

  it("has a zone at each system and class of devices with a flow, and a kind at each zone (c2)", () => {
    const register = {
      zones: [...zones, { id: "other" }],
      systems: [...systems, { id: "loose" }],
      deviceClasses: [
        { id: "lamps", system: "loose" },
        { id: "loops", system: "signals" },
        { id: "idle" },
      ],
      flows: [crossing, { from: "lamps", to: "loose" }, { from: "loops", to: "signals" }],
    };
    expect(new Set(asks("scp-stride-c2", register))).toEqual(
      new Set(["/systems/2", "/deviceClasses/0", "/zones/3"]),
    );
  });
});

describe("a flow over a boundary (c3)", () => {
  const all = {
    spoofing: "Certificates.",
    tampering: "Signed.",
    repudiation: { notApplicable: "Readings alone." },
    informationDisclosure: "TLS.",
    denialOfService: "Buffered.",
    elevationOfPrivilege: "No interface.",
  };
  const run = (flow: object, more: object = {}) =>
    about("scp-stride-c3", {
      zones,
      systems,
      flows: [{ ...crossing, authentication: "Certificate.", ...flow }],
      ...more,
    });

  it("has an answer in each category", () => {
    expect(run({ stride: all })).toEqual([]);
    expect(run({})[0]?.what).toContain("what was found for each of the six categories of STRIDE");
    expect(run({ stride: { ...all, tampering: "TBC" } })[0]?.what).toContain(
      "what was found on tampering.",
    );
    expect(run({ stride: {} })[0]?.what).toContain("each of the six categories");
  });

  it("is a fault where an answer was to be looked at again", () => {
    const stride = { ...all, spoofing: { says: "Certificates.", review: "2026-11-24" } };
    expect(placesOf(run({ stride }))).toEqual(["warning /flows/0/stride/spoofing"]);
  });

  it("crosses from one organisation to another, too; inside a zone nothing is asked", () => {
    const inside = { from: "signals", to: "signals-2" };
    const two = { systems: [...systems, { id: "signals-2", zone: "street" }] };
    expect(run(inside, two)).toEqual([]);
    expect(run({ ...inside, crossesOrganisation: true }, two)).toHaveLength(1);
    expect(run({}, { systems: [{ ...systems[0], stage: "planned" }, systems[1]] })).toEqual([]);
  });

  it("may have been answered as a whole", () => {
    expect(run({ answers: { "scp-stride-c3": "Analysis 7, table 2." } })).toEqual([]);
  });
});

describe("a threat", () => {
  const threat = {
    what: "False sensor.",
    status: "mitigated",
    owner: "Owner",
    control: "Certificates.",
    risk: "r",
  };
  const risks = [{ id: "r", likelihood: "low", impact: "high" }];
  const run = (more: object, list: readonly object[] = risks) =>
    runOn(playbookStride, { threats: [stated({ ...threat, ...more })], risks: list }).map(
      ({ what }) => what,
    );

  it("has state, owner, control and a rated risk (c4, c5)", () => {
    expect(run({})).toEqual([]);
    expect(
      run({ status: undefined, owner: undefined, control: undefined, risk: undefined }),
    ).toEqual([
      "Threat 1 does not say where it stands; who answers for it, by role; which risk it feeds, with likelihood and impact.",
    ]);
  });

  it("needs a control only where something was done about it", () => {
    expect(run({ control: undefined })).toHaveLength(1);
    expect(run({ control: undefined, status: "open" })).toEqual([]);
    expect(run({ control: undefined, status: "accepted" })).toEqual([]);
  });

  it("feeds a risk with likelihood and impact; an unknown risk is told elsewhere", () => {
    expect(run({}, [{ id: "r", impact: "high" }])[0]).toContain("how likely its risk “r” is");
    expect(run({ risk: "nowhere" })).toEqual([]);
  });
});

describe("the workshop (c6)", () => {
  const analysis = { on: "2026-05-01", attendees: ["authority", "supplier"] };
  const run = (service: object, supplier = "kerbline") =>
    about("scp-stride-c6", {
      services: [{ id: "s", recovery: { fallback: "By hand." }, ...service }],
      systems: [{ id: "bays", services: ["s"], supplier }],
    }).map(({ what }) => what);

  it("had staff of both, on a day; how old it is, the principle on risks tells", () => {
    expect(run({ threatAnalysis: analysis })).toEqual([]);
    expect(run({})[0]).toContain("when staff of the authority and of the supplier");
    expect(run({ threatAnalysis: { ...analysis, attendees: ["authority"] } })[0]).toContain(
      "staff of the supplier took part",
    );
    expect(run({ threatAnalysis: { ...analysis, on: "2025-11-24" } })).toEqual([]);
    expect(run({ threatAnalysis: analysis, lastChange: "2026-05-02" })).toEqual([]);
    expect(run({ threatAnalysis: { attendees: analysis.attendees } })[0]).toContain(
      "when the workshop",
    );
  });

  it("needs no supplier where all is done in-house, and none for ideas", () => {
    expect(run({ threatAnalysis: { ...analysis, attendees: ["authority"] } }, "in-house")).toEqual(
      [],
    );
    expect(run({ stage: "idea" })).toEqual([]);
    expect(run({ stage: "retiring" })).toEqual([]);
  });
});

describe("remote support (c7)", () => {
  const run = (system: object, flows: readonly object[] = []) =>
    about("scp-stride-c7", {
      systems: [stated({ id: "bays", supplier: "kerbline", ...system }), { id: "gateway" }],
      suppliers: [{ id: "kerbline" }],
      flows,
    }).map(({ what }) => what);

  it("is asked where a supplier's system says nothing of ways in", () => {
    expect(run({})[0]).toContain("by which ways in and data flows its supplier");
    expect(run({ remoteAccess: [] })).toEqual([]);
    expect(run({ supplier: "in-house" })).toEqual([]);
    expect(run({ supplier: undefined })).toEqual([]);
  });

  it("is none where the system stands with the supplier itself", () => {
    const inCloud = (organisation: string) =>
      about("scp-stride-c7", {
        zones: [{ id: "cloud", kind: "cloud", organisation }],
        systems: [{ id: "bays", supplier: "k", zone: "cloud", remoteAccess: [{ by: "k" }] }],
        suppliers: [{ id: "k", name: "Kerbline Ltd" }],
      }).map(({ what }) => what);
    expect(inCloud("Kerbline Ltd").join()).not.toContain("remote support");
    expect(inCloud("Northlight plc").join()).toContain("remote support");
  });

  it("is in the model as a flow to what it reaches", () => {
    const remoteAccess = [{ by: "kerbline", reaches: ["gateway"] }];
    expect(run({ remoteAccess })[0]).toContain(
      "by which data flow “kerbline” gives remote support",
    );
    expect(run({ remoteAccess }, [{ from: "kerbline", to: "bays" }])).toEqual([]);
    expect(run({ remoteAccess }, [{ from: "gateway", to: "kerbline" }])).toEqual([]);
    expect(run({ remoteAccess }, [{ from: "kerbline", to: "elsewhere", via: ["bays"] }])).toEqual(
      [],
    );
    expect(run({ remoteAccess }, [{ from: "kerbline", to: "elsewhere" }])).toHaveLength(1);
    expect(run({ remoteAccess: [{ purpose: "Own staff." }] })).toEqual([]);
  });
});

describe("the categories", () => {
  it("ask how the source of what comes in proves itself (s)", () => {
    const register = (flow: object) => ({
      zones,
      systems: [
        ...systems,
        { id: "signals-2", zone: "street" },
        { id: "bank", kind: "external-entity" },
      ],
      deviceClasses: [{ id: "loops", system: "signals" }],
      flows: [flow],
    });
    expect(asks("scp-stride-s-c2", register(crossing))).toEqual(["/flows/0"]);
    expect(asks("scp-stride-s-c2", register({ from: "loops", to: "signals" }))).toEqual([
      "/flows/0",
    ]);
    expect(asks("scp-stride-s-c2", register({ from: "bank", to: "signals" }))).toEqual([
      "/flows/0",
    ]);
    expect(asks("scp-stride-s-c2", register({ from: "signals", to: "signals-2" }))).toEqual([]);
    expect(asks("scp-stride-s-c2", register({ ...crossing, authentication: "none" }))).toEqual([
      "/flows/0",
    ]);
    expect(
      asks("scp-stride-s-c2", register({ ...crossing, authentication: "Certificate." })),
    ).toEqual([]);
  });

  it("ask what is checked before data are acted upon (t)", () => {
    const register = (flow: object) => ({
      systems: [{ id: "signals" }, { id: "gates", actuates: true }, { id: "lights" }],
      deviceClasses: [{ id: "lamps", system: "lights", actuates: true }],
      flows: [flow],
    });
    for (const flow of [
      { from: "signals", to: "gates" },
      { from: "signals", to: "lights" },
      { from: "lights", to: "lamps" },
      { from: "gates", to: "signals", commands: true },
    ]) {
      expect(asks("scp-stride-t-c2", register(flow)), flow.to).toEqual(["/flows/0"]);
    }
    expect(asks("scp-stride-t-c2", register({ from: "gates", to: "signals" }))).toEqual([]);
    expect(
      asks("scp-stride-t-c2", register({ from: "signals", to: "gates", validation: "Range." })),
    ).toEqual([]);
  });

  it("ask what acts for a log of commands (r)", () => {
    expect(asks("scp-stride-r-c2", { systems: [{ actuates: true }, {}] })).toEqual(["/systems/0"]);
    expect(
      asks("scp-stride-r-c2", { systems: [{ actuates: true, commandLog: "Journal." }] }),
    ).toEqual([]);
  });

  it("ask who may see data that are not published (i)", () => {
    const said = { accessRoles: ["Operator"], accessReviewed: "2026-01-01" };
    const dataSets = [{ id: "a" }, { published: true }, said, { ...said, accessRoles: [] }];
    expect(asks("scp-stride-i-c2", { dataSets })).toEqual(["/dataSets/0", "/dataSets/3"]);
  });

  it("ask services for their fallback, and for limits where anybody reaches them (d)", () => {
    const register = (service: object, system: object = {}) => ({
      services: [{ id: "s", ...service }],
      systems: [{ services: ["s"], ...system }],
    });
    const what = (...args: Parameters<typeof register>) =>
      about("scp-stride-d-c2", register(...args))[0]?.what;
    expect(what({})).not.toContain("floods");
    expect(what({}, { citizenFacing: true })).toContain("floods");
    expect(what({}, { endpoints: [{ what: "Portal" }] })).toContain("floods");
    expect(what({ impact: { availability: "minor" } }, { endpoints: [] })).toBeUndefined();
    expect(what({ recovery: { fallback: "By hand." } })).toBeUndefined();
    expect(what({ stage: "idea" })).toBeUndefined();
  });

  it("want citizens and administrators in different zones (e)", () => {
    const run = (system: object) =>
      about("scp-stride-e-c2", { zones, systems: [{ id: "s", ...system }] });
    const permits = { citizenFacing: true, zone: "city" };
    expect(run({ ...permits, adminZone: "office" })).toEqual([]);
    expect(placesOf(run({ ...permits, adminZone: "city" }))).toEqual([
      "warning /systems/0/adminZone",
    ]);
    expect(placesOf(run(permits))).toEqual(["info /systems/0"]);
    expect(run({ citizenFacing: true, adminZone: "office" })[0]?.what).toContain(
      "in which zone citizens reach it",
    );
    expect(run({ zone: "city", adminZone: "city" })).toEqual([]);
    const cloud = { id: "cloud", kind: "cloud" };
    const hosted = { id: "s", citizenFacing: true, zone: "cloud", adminZone: "cloud" };
    const found = about("scp-stride-e-c2", { zones: [cloud], systems: [hosted] });
    expect(placesOf(found)).toEqual(["info /systems/0"]);
  });
});

it("looks at a thousand systems and five thousand flows in a blink", () => {
  const many = Array.from({ length: 1_000 }, (_, at) => ({
    id: `s${at}`,
    zone: zones[at % 3]?.id,
    supplier: "kerbline",
    remoteAccess: [{ by: "kerbline" }],
  }));
  const flows = Array.from({ length: 5_000 }, (_, at) => ({
    from: `s${at % 1_000}`,
    to: `s${(at * 7 + 1) % 1_000}`,
  }));
  const register = { place: {}, zones, systems: many, flows, suppliers: [{ id: "kerbline" }] };
  const found = within(2_000, () => runOn(playbookStride, register));
  expect(found.length).toBeLessThan(60);
});
