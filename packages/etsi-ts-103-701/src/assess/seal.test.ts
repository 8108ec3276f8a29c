import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import { conceptualUnits } from "../queries.js";
import { v211 } from "../v2.1.1/index.js";
import { Desk } from "./desk.js";
import { judgesOf } from "./judges/index.js";
import { sealOf } from "./seal.js";
import type { AssessSubject } from "./subject.js";

type Ixit = NonNullable<AssessSubject["ixit"]>;

const text = { description: "A library.", reviewEvaluationMethod: "Reviewed.", report: "R-1." };
const param = (id: string) => ({
  id,
  description: "A key.",
  type: "critical",
  securityGuarantees: "Confidentiality.",
  protectionScheme: "In the secure element.",
});
const base = {
  NetSecImpl: [
    { id: "NetSecImpl-1", ...text },
    { id: "NetSecImpl-2", ...text, report: "See NetSecImpl-3." },
    { id: "NetSecImpl-3", ...text, report: "As under NetSecImpl-1." },
  ],
  SecParam: [param("SecParam-1"), param("SecParam-2")],
  AuthMech: [
    { id: "AuthMech-1", description: "Log-in.", authenticationFactor: "A password." },
    { id: "AuthMech-2", description: "Of the service.", authenticationFactor: "A certificate." },
  ],
  SoftServ: [
    {
      id: "SoftServ-1",
      description: "The settings page, see UserIntf-1.",
      allowsConfiguration: { value: true },
      authenticationMechanism: ["AuthMech-1"],
    },
  ],
  UserIntf: [{ id: "UserIntf-1", description: "A page." }],
  VulnTypes: [{ id: "VulnTypes-1", action: "Repaired.", timeFrame: "30 days." }],
  UserInfo: {
    publicationOfVulnerabilityDisclosurePolicy: "On the web site.",
    publicationOfSupportPeriod: "On the box.",
  },
} satisfies Ixit;

/** The seal of a unit on an entry, or on all that it looks at. */
function seal(unit: string, id: string | undefined, ixit: Ixit): string {
  const desk = new Desk({ ixit }, "2.1.1", judgesOf("2.1.1"), "2026-11-25");
  const on = new Set(id === undefined ? [] : desk.find(id).map(({ pointer }) => pointer));
  const rulings = desk
    .rulings(unit)
    .filter(({ entry }) => id === undefined || (entry !== undefined && on.has(entry)));
  expect(rulings).not.toEqual([]);
  return sealOf(unit, rulings, desk);
}

/** Says whether a seal is another one after a change. */
function breaks(unit: string, id: string | undefined, change: Partial<Ixit>): boolean {
  const changed = { ...base, ...change } as Ixit;
  return seal(unit, id, changed) !== seal(unit, id, base);
}

/** The first entry of a table with other contents, and the rest of the table. */
function first<Key extends "NetSecImpl" | "SecParam" | "AuthMech" | "SoftServ">(
  key: Key,
  contents: Record<string, string>,
): Partial<Ixit> {
  const [head, ...rest] = base[key];
  return { [key]: [{ ...head, ...contents }, ...rest] } as Partial<Ixit>;
}

describe("a seal breaks", () => {
  it.each(["description", "reviewEvaluationMethod", "report"])(
    "with any field of the entry: %s",
    (field) => {
      expect(breaks("5.5-2-1 b", "NetSecImpl-1", first("NetSecImpl", { [field]: "Other." }))).toBe(
        true,
      );
    },
  );

  it("with a field that is new, and with a facet", () => {
    const change = first("NetSecImpl", { notes: "New." });
    expect(breaks("5.5-2-1 b", "NetSecImpl-1", change)).toBe(true);
    const facet = {
      ...base.NetSecImpl[0],
      reviewEvaluationMethod: { text: "Reviewed.", done: true },
    };
    expect(breaks("5.5-2-1 b", "NetSecImpl-1", { NetSecImpl: [facet] })).toBe(true);
  });

  it("with what the entry points to by See, at whatever distance", () => {
    const change = first("NetSecImpl", { report: "R-2." });
    expect(breaks("5.5-2-1 b", "NetSecImpl-2", change)).toBe(true);
    expect(breaks("5.5-2-1 b", "NetSecImpl-3", change)).toBe(true);
    const page = { UserIntf: [{ id: "UserIntf-1", description: "Another page." }] };
    expect(breaks("5.5-4-1 b", "SoftServ-1", page)).toBe(true);
  });

  it("with what the unit reads of the entries that it refers to", () => {
    const change = first("AuthMech", { description: "Open to all." });
    expect(breaks("5.5-4-1 b", "SoftServ-1", change)).toBe(true);
    expect(breaks("5.5-5-1 a", "SoftServ-1", change)).toBe(true);
  });

  it("with what the unit reads of a table with one value a field", () => {
    const UserInfo = { ...base.UserInfo, publicationOfVulnerabilityDisclosurePolicy: "Nowhere." };
    expect(breaks("5.2-2-1 a", "VulnTypes-1", { UserInfo })).toBe(true);
    expect(breaks("5.2-1-1 a", undefined, { UserInfo })).toBe(true);
  });

  it("with any other table where the unit reads them all", () => {
    expect(breaks("5.4-1-1 d", undefined, first("NetSecImpl", { report: "R-2." }))).toBe(true);
    expect(breaks("5.4-1-1 d", undefined, { TelData: [] })).toBe(true);
    const UserInfo = { ...base.UserInfo, publicationOfSupportPeriod: "Nowhere." };
    expect(breaks("5.4-1-1 d", undefined, { UserInfo })).toBe(true);
  });

  it("with an entry that is new or gone, where it is of the unit as a whole", () => {
    const more = [...base.NetSecImpl, { id: "NetSecImpl-4", ...text }];
    expect(breaks("5.5-2-1 b", undefined, { NetSecImpl: more })).toBe(true);
    expect(breaks("5.5-2-1 b", undefined, { NetSecImpl: base.NetSecImpl.slice(0, 2) })).toBe(true);
  });

  it("where entries change places with their ids", () => {
    const [one, two] = base.SecParam.map((entry) => ({ ...entry }));
    const swapped = [
      { ...two, id: "SecParam-1", description: "Another." },
      { ...one, id: "SecParam-2" },
    ] as Ixit["SecParam"];
    expect(breaks("5.4-1-1 c", "SecParam-1", { SecParam: swapped } as Partial<Ixit>)).toBe(true);
  });
});

describe("a seal holds", () => {
  it("with other entries above or below, and with the table in another order", () => {
    const above = [{ id: "NetSecImpl-0", ...text, report: "R-0." }, ...base.NetSecImpl];
    expect(breaks("5.5-2-1 b", "NetSecImpl-1", { NetSecImpl: above })).toBe(false);
    const turned = [...base.NetSecImpl].reverse();
    for (const id of [undefined, "NetSecImpl-1", "NetSecImpl-2"]) {
      expect(breaks("5.5-2-1 b", id, { NetSecImpl: turned })).toBe(false);
    }
  });

  it("for every unit, with all tables in another order", () => {
    const turned = Object.fromEntries(
      Object.entries(base)
        .reverse()
        .map(([key, table]) => [key, Array.isArray(table) ? [...table].reverse() : table]),
    );
    for (const { id } of conceptualUnits(v211)) {
      expect(seal(id, undefined, turned as Ixit), id).toBe(seal(id, undefined, base));
    }
  });

  it("with entries without an id in another order", () => {
    const bare = [text, { ...text, report: "R-2." }];
    const ixit = (NetSecImpl: Ixit[string]): Ixit => ({ NetSecImpl });
    expect(seal("5.5-2-1 b", undefined, ixit(bare))).toBe(
      seal("5.5-2-1 b", undefined, ixit([...bare].reverse())),
    );
  });

  it("with the names of a field in another order", () => {
    const [own] = base.NetSecImpl.map((entry) =>
      Object.fromEntries(Object.entries(entry).reverse()),
    );
    const head = { ...own };
    const change = { NetSecImpl: [head, ...base.NetSecImpl.slice(1)] };
    expect(breaks("5.5-2-1 b", "NetSecImpl-1", change)).toBe(false);
  });

  it("with what the unit does not read", () => {
    const other = { AuthMech: [base.AuthMech[0], { id: "AuthMech-2", description: "Changed." }] };
    expect(breaks("5.5-4-1 b", "SoftServ-1", other as Partial<Ixit>)).toBe(false);
    const UserInfo = { ...base.UserInfo, publicationOfSupportPeriod: "Nowhere." };
    expect(breaks("5.2-2-1 a", "VulnTypes-1", { UserInfo })).toBe(false);
    expect(breaks("5.2-1-1 a", undefined, { UserInfo })).toBe(false);
    expect(breaks("5.5-2-1 b", "NetSecImpl-1", first("SecParam", { type: "public" }))).toBe(false);
  });
});

it("comes to an end where entries point to each other, and along a long chain", () => {
  const size = 5000;
  const NetSecImpl = Array.from({ length: size }, (_, index) => ({
    id: `NetSecImpl-${index}`,
    description: `See NetSecImpl-${(index + 1) % size}.`,
  }));
  const desk = new Desk({ ixit: { NetSecImpl } }, "2.1.1", {}, "");
  const ruling = { verdict: "PASS", at: "", because: "", looked: [] } as const;
  const of = (entry: string) => sealOf("5.5-2-1 b", [{ ...ruling, entry }], desk);
  expect(within(1000, () => of("/ixit/NetSecImpl/0"))).toMatch(/^[0-9a-f]{16}$/);
});
