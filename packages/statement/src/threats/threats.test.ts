import type { PlaceRegister } from "@bollard/place-register";
import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { marlhaven } from "../../test/marlhaven.js";
import type { AskedPrompt, ModelElement, ModelFlow, ThreatModel } from "./threat-model.js";
import { threatModel } from "./threats.js";

const today = "2026-11-25";
const model = threatModel(marlhaven(), today);

function partOf(label: string, of: ThreatModel = model): ModelElement | ModelFlow {
  const part = [...of.elements, ...of.flows].find((one) => one.label === label);
  if (part === undefined) throw new Error(`There is no ${label}.`);
  return part;
}

/** A question to an element or flow, such as `s-p1`. */
function asked(label: string, prompt: string, of: ThreatModel = model): AskedPrompt | undefined {
  return partOf(label, of).prompts.find((one) => one.prompt === `scp-stride-${prompt}`);
}

function flowModel(flow: NonNullable<PlaceRegister["flows"]>[number], rest: PlaceRegister = {}) {
  const systems = [{ id: "a" }, { id: "b" }];
  return threatModel(
    { systems, ...rest, flows: [{ id: "f", from: "a", to: "b", ...flow }] },
    today,
  );
}

describe("the model of a register", () => {
  it("has elements by kind, inside their boundaries", () => {
    expect(model.elements.map(({ label, kind, boundary }) => [label, kind, boundary])).toEqual([
      ["gate-control", "process", "zone-2"],
      ["bay-portal", "process", "zone-4"],
      ["tide-service", "external-entity", "others"],
      ["gate-actuator", "process", "zone-1"],
      ["bay-sensor", "process", "zone-1"],
      ["gate-history", "store", "zone-2"],
      ["bay-bookings", "store", "zone-4"],
      ["sluiceworks", "external-entity", "others"],
      ["baysense", "external-entity", "others"],
    ]);
    expect(model.leftOut).toEqual(["quill"]);
    expect(model.boundaries.map(({ id }) => id)).toEqual([
      "zone-1",
      "zone-2",
      "zone-4",
      "others",
      "unzoned",
    ]);
    expect(model.boundaries[2]).toEqual({
      id: "zone-4",
      title: "Parking cloud (cloud)",
      kind: "zone",
      purpose: "cloud",
      organisation: "Baysense Ltd",
    });
  });

  it("knows which flows cross a boundary", () => {
    const crossing = model.flows.filter(({ crosses }) => crosses).map(({ label }) => label);
    expect(crossing).toEqual([
      "gate-commands",
      "gate-status",
      "tide-times",
      "bay-state",
      "app-feed",
    ]);
  });

  it("asks of each kind what STRIDE asks of it", () => {
    const categories = (label: string) => new Set(partOf(label).prompts.map((one) => one.category));
    expect([...categories("gate-control")]).toEqual(["S", "T", "R", "I", "D", "E"]);
    expect([...categories("tide-service")]).toEqual(["S", "R"]);
    expect([...categories("gate-history")]).toEqual(["T", "R", "I", "D"]);
    expect([...categories("bay-state")]).toEqual(["T", "I", "D"]);
    expect(asked("gate-history", "r-p1")?.onlyWhere).toBe("it keeps a log or a record of actions");
  });

  it("counts what is asked", () => {
    const prompts = [...model.elements, ...model.flows].flatMap((part) => part.prompts);
    expect(model.counts.asked).toBe(prompts.length);
    expect(model.counts.answered + model.counts.open).toBe(prompts.length);
    expect(model.counts.answered).toBe(prompts.filter(({ by }) => by.length > 0).length);
    expect(new Set(model.questions.map(({ id }) => id))).toEqual(
      new Set(prompts.map(({ prompt }) => prompt)),
    );
  });
});

describe("what a control answers", () => {
  it.each([
    [
      "gate-commands",
      "t-p2",
      "Integrity: TLS 1.3 and a counter in each command",
      "/flows/0/integrity",
    ],
    ["gate-commands", "i-p2", "Encryption: TLS 1.3", "/flows/0/encryption"],
    [
      "gate-actuator",
      "s-p1",
      "Authentication of gate-commands: client certificates",
      "/flows/0/authentication",
    ],
    [
      "gate-actuator",
      "t-p3",
      "Validation of gate-commands: position limits in the controller",
      "/flows/0/validation",
    ],
    [
      "gate-actuator",
      "s-p3",
      "Each device has an identity and credentials of its own",
      "/deviceClasses/0/identities",
    ],
    [
      "gate-control",
      "r-p2",
      "Log of commands: Historian, table gate_commands, with the account that asked",
      "/systems/0/commandLog",
    ],
    ["gate-control", "r-p1", "p-gate-admin: not shared", "/privileges/0/shared"],
    [
      "gate-control",
      "d-p1",
      "Rate limits: The gateway drops more than 20 requests a second from one address.",
      "/services/0/recovery/rateLimits",
    ],
    ["gate-control", "d-p2", "Nothing can be reached from the internet", "/systems/0/endpoints"],
    [
      "gate-history",
      "i-p1",
      "May read or change it: Gate operator, Harbour engineer",
      "/dataSets/0/accessRoles",
    ],
    ["gate-history", "i-p4", "Access was reviewed on 2026-09-01", "/dataSets/0/accessReviewed"],
    [
      "sluiceworks",
      "s-p2",
      "Remote access to gate-control: smart card",
      "/systems/0/remoteAccess/0/authentication",
    ],
    [
      "tide-times",
      "t-p1",
      "Does not arise: Operators compare the times with the printed table",
      "/flows/2/stride/tampering",
    ],
    [
      "bay-state",
      "d-p3",
      "t-jam, accepted: Drivers are told by signs; minute 12 of May 2026",
      "/threats/0/control",
    ],
  ])("%s, %s", (label, prompt, says, at) => {
    expect(asked(label, prompt)).toMatchObject({ standing: "answered", by: [{ says, at }] });
  });

  it("counts the second factor among how users prove who they are", () => {
    expect(asked("gate-control", "s-p2")?.by.map(({ at }) => at)).toEqual([
      "/systems/0/remoteAccess/0/authentication",
      "/privileges/0/multiFactor",
    ]);
  });

  it("takes answers by the id of a question, at the element or for the place", () => {
    const answered = threatModel(
      {
        place: { answers: { "scp-stride-e-p2": "Vault, minute 3" } },
        systems: [{ id: "a", answers: { "scp-stride-e-p1": { reference: "Test report 7" } } }],
      },
      today,
    );
    expect(asked("a", "e-p1", answered)?.by).toEqual([
      { says: "Recorded: Test report 7", at: "/systems/0/answers/scp-stride-e-p1" },
    ]);
    expect(asked("a", "e-p2", answered)?.by).toEqual([
      { says: "Recorded: Vault, minute 3", at: "/place/answers/scp-stride-e-p2" },
    ]);
  });
});

describe("what stays open, and why", () => {
  it.each([
    ["gate-status", "i-p2", "Encryption: “None” is declared."],
    ["gate-control", "s-p1", "Authentication is not declared for: tide-times."],
    ["bay-portal", "s-p2", "The way in by baysense to bay-portal: no second factor is needed."],
    ["bay-portal", "r-p1", "p-portal-admin: several people use the same account."],
    ["bay-portal", "e-p3", "The interface for administrators is in the zone of the system itself."],
    ["bay-portal", "s-p4", "Threat t-fake is recorded as mitigated, without a control."],
    ["bay-sensor", "s-p3", "The devices share an identity or credentials."],
    ["bay-bookings", "i-p1", "It is declared as not encrypted where it is kept."],
    ["bay-bookings", "d-p1", "No limits of rate are declared for: quay-parking."],
  ])("%s, %s", (label, prompt, remark) => {
    const found = asked(label, prompt);
    expect(found?.standing).toBe("open");
    expect(found?.remarks).toContain(remark);
  });

  it("is what weak cryptography protects, and an answer whose day is over", () => {
    expect(asked("tide-times", "i-p2")?.standing).toBe("open");
    expect(asked("tide-times", "i-p2")?.remarks[0]).toMatch(
      /^Encryption: “TLS 1\.0” is declared\. ./,
    );
    const after = asked("tide-times", "d-p2");
    expect(after?.remarks).toEqual([
      "An answer is recorded; it was to be looked at again by 2026-10-01.",
    ]);
    const before = asked("tide-times", "d-p2", threatModel(marlhaven(), "2026-09-30"));
    expect(before?.by.map(({ at }) => at)).toContain("/flows/2/stride/denialOfService");
  });

  it.each(["none", "None; private APN", "plain text", "unencrypted", "Not encrypted"])(
    "is what is declared as “%s”",
    (encryption) => {
      const found = asked("f", "i-p2", flowModel({ encryption }));
      expect(found).toMatchObject({ standing: "open", by: [] });
      expect(found?.remarks).toEqual([`Encryption: “${encryption}” is declared.`]);
    },
  );

  it.each(["To be written.", "TBC", "?", "  "])("is what is only announced: “%s”", (encryption) => {
    expect(asked("f", "i-p2", flowModel({ encryption }))?.standing).toBe("open");
  });

  it("is a command that acts without a log of commands, even where services are logged", () => {
    const acting = threatModel(
      {
        services: [{ id: "s", logging: { sources: ["gateway"] } }],
        systems: [
          { id: "a", services: ["s"], actuates: true },
          { id: "b", services: ["s"] },
        ],
      },
      today,
    );
    expect(asked("a", "r-p2", acting)?.remarks).toEqual([
      "It acts on the physical world, and no log of commands is declared.",
    ]);
    expect(asked("b", "r-p2", acting)?.by).toEqual([
      { says: "Logging: gateway", at: "/services/0/logging/sources" },
    ]);
  });

  it("names only some of many flows that are silent", () => {
    const flows = Array.from({ length: 12 }, (_, index) => ({
      id: `f${index}`,
      from: "a",
      to: "b",
    }));
    const many = threatModel({ systems: [{ id: "a" }, { id: "b" }], flows }, today);
    expect(asked("b", "t-p3", many)?.remarks).toEqual([
      "Validation is not declared for: f0, f1, f2, f3, f4 and 7 more.",
    ]);
  });
});

describe("what is not asked", () => {
  it("is of radio where flows go by wire or between systems", () => {
    expect(asked("gate-commands", "d-p3")).toBeUndefined();
    expect(asked("bay-archive", "i-p5")).toBeUndefined();
    expect(asked("bay-state", "i-p5")?.standing).toBe("open");
    expect(asked("f", "d-p3", flowModel({ protocol: "MQTT over NB-IoT" }))?.standing).toBe("open");
    const unsaid = flowModel(
      { from: "d" },
      { deviceClasses: [{ id: "d" }], systems: [{ id: "b" }] },
    );
    expect(asked("f", "d-p3", unsaid)?.standing).toBe("open");
  });

  it("is of floods where nothing of others comes this way", () => {
    expect(asked("gate-archive", "d-p2")).toBeUndefined();
    expect(asked("bay-archive", "d-p2")).toBeUndefined();
    expect(asked("app-feed", "d-p2")?.standing).toBe("open");
    expect(asked("f", "d-p2", flowModel({ crossesOrganisation: true }))?.standing).toBe("open");
  });

  it("is of citizens where none use the system, and of a supplier that sends nothing", () => {
    expect(asked("gate-control", "e-p3")).toBeUndefined();
    expect(asked("gate-actuator", "e-p3")).toBeUndefined();
    expect(asked("sluiceworks", "s-p1")).toBeUndefined();
  });

  it("rests on a privilege that has ended", () => {
    const systems = [{ id: "a" }];
    const shared = { id: "p", system: "a", shared: true };
    const now = threatModel({ systems, privileges: [shared] }, today);
    const ended = threatModel({ systems, privileges: [{ ...shared, ended: "2026-11-01" }] }, today);
    expect(asked("a", "r-p1", now)?.remarks).toHaveLength(1);
    expect(asked("a", "r-p1", ended)?.remarks).toEqual([]);
  });
});

describe("odd registers", () => {
  it("may be empty", () => {
    expect(threatModel({}, today)).toEqual({
      today,
      questions: [],
      boundaries: [],
      elements: [],
      flows: [],
      otherThreats: [],
      leftOut: [],
      counts: { asked: 0, answered: 0, open: 0 },
    });
  });

  it("may have flows without ends, in circles and to themselves", () => {
    const odd = threatModel(
      {
        systems: [{ id: "a" }, {}],
        flows: [
          {},
          { id: "self", from: "a", to: "a" },
          { id: "there", from: "a", to: "gone" },
          { id: "back", from: "gone", to: "a" },
        ],
      },
      today,
    );
    expect(odd.elements.map(({ label }) => label)).toEqual(["a", "system 2"]);
    expect(odd.flows.map(({ label, from, to }) => [label, from.label, to.label])).toEqual([
      ["data flow 1", "not said", "not said"],
      ["self", "a", "a"],
      ["there", "a", "gone"],
      ["back", "gone", "a"],
    ]);
    expect(odd.flows[1]?.from.element).toBe(0);
    expect(odd.flows[2]?.to).toEqual({ label: "gone", boundary: "unzoned" });
  });

  it("may give an id twice, or name zones that are not declared", () => {
    const odd = threatModel(
      {
        systems: [
          { id: "a", zone: "x" },
          { id: "a", zone: "y" },
          { id: "b", zone: "x" },
        ],
      },
      today,
    );
    expect(odd.elements.map(({ boundary }) => boundary)).toEqual([
      "undeclared-1",
      "undeclared-2",
      "undeclared-1",
    ]);
    expect(odd.boundaries[0]?.title).toBe("x (a zone that the register does not declare)");
  });

  it("may have names of the language among their ids", () => {
    const ids = ["__proto__", "constructor", "toString", '"]; click', "<script>", "a\nb"];
    const odd = threatModel(
      {
        systems: ids.map((id) => ({ id, zone: id })),
        flows: ids.map((id) => ({ id, from: id, to: "constructor" })),
        threats: ids.map((id) => ({ id, on: id, category: "spoofing" as const })),
      },
      today,
    );
    expect(odd.elements.map(({ label }) => label)).toEqual(ids);
    expect(odd.flows.every(({ to }) => to.element === 1)).toBe(true);
    expect(odd.boundaries).toHaveLength(ids.length);
  });

  it("count two suppliers as two organisations", () => {
    const two = threatModel(
      {
        suppliers: [{ id: "a" }, { id: "b" }],
        flows: [
          { id: "f", from: "a", to: "b" },
          { id: "g", from: "a", to: "a" },
        ],
      },
      today,
    );
    expect(two.flows.map(({ crosses }) => crosses)).toEqual([true, false]);
  });

  it("may be large", () => {
    const systems = Array.from({ length: 10_000 }, (_, index) => ({ id: `s${index}`, zone: "z" }));
    const flows = systems.map(({ id }, index) => ({ id: `f${index}`, from: id, to: "s0" }));
    const large = within(15_000, () => threatModel({ systems, flows }, today));
    expect(large.elements).toHaveLength(10_000);
    expect(large.flows).toHaveLength(10_000);
  });
});
