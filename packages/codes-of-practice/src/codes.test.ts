import { describe, expect, it } from "vitest";
import {
  checks,
  checksFor,
  checksOfItem,
  code,
  codeItem,
  codeOf,
  codes,
  isCodeId,
  isCodeItemId,
  type KnownCode,
  knownCode,
  lawWatch,
  sources,
} from "./index.js";

const all: readonly KnownCode[] = codes;
const items = all.flatMap((one) => one.items);
const keys = Object.keys(sources());

it("holds 14 codes with 167 items, each as many as its issuer has", () => {
  expect(Object.fromEntries(all.map((one) => [one.id, one.items.length]))).toEqual({
    "iot-cop": 13,
    "ncsc-dsp": 11,
    "ecd-cop": 11,
    "ncsc-sc": 12,
    "ncsc-cloud": 14,
    "ncsc-sdp": 38,
    "ukgov-sbd": 10,
    sscop: 14,
    aicop: 13,
    cgcop: 5,
    "cyber-essentials": 5,
    appcop: 8,
    "ot-connect": 8,
    "ot-view": 5,
  });
  expect(items).toHaveLength(167);
  expect(new Set(items.map(({ id }) => id)).size).toBe(167);
});

it("holds 124 checks: 37 of devices, 38 of procurement, 49 of places", () => {
  const count = (subject: string) => checks().filter((check) => check.subject === subject).length;
  expect(checks()).toHaveLength(124);
  expect(new Set(checks().map(({ id }) => id)).size).toBe(124);
  expect([count("device"), count("procurement"), count("place")]).toEqual([37, 38, 49]);
  for (const { id, item, looksFor, source } of checks()) {
    expect(id).toMatch(new RegExp(`^${item}-c[12]$`));
    expect(looksFor).toMatch(/^[a-z].{9,298}[^.]$/);
    expect(source).toBe(codeItem(item as "sscop-1-1").source);
  }
});

it.each(all.map((one) => [one.id, one] as const))(
  "%s is a framework that holds together",
  (_, one) => {
    const clauses = one.clauses.map(({ id }) => id);
    expect(one.published).toMatch(/^\d{4}(-\d{2}(-\d{2})?)?$/);
    expect(one.url).toMatch(/^https:\/\/www\.(?:gov|ncsc\.gov|security\.gov)\.uk\//);
    expect(one.rights).toBe("own-paraphrase");
    expect(one.summary).toMatch(/^[A-Z].{20,298}\.$/);
    expect(one.status).toMatch(/^[A-Z].{8,298}\.$/);
    expect(Object.keys(one.witnesses ?? {})).toEqual(one.source.witnesses);
    for (const alias of one.aliases) expect(alias).toMatch(/^[a-z0-9]+$/);
    for (const item of one.items) {
      expect(clauses).toContain(item.parent);
      expect(item.id).toBe(`${one.id}-${item.number.toLowerCase().replaceAll(".", "-")}`);
      expect(item.citeAs).toContain(`${one.title}, `);
      expect(item.summary).toMatch(/^[A-Z].{12,298}\.$/);
      expect(item.source.checked).toMatch(/^2026-11-2[25]$/);
      for (const key of item.source.witnesses ?? []) expect(keys).toContain(key);
      expect((item.source.witnesses ?? []).length > 0).toBe(item.source.verified !== "unchecked");
    }
  },
);

it("uses every text that it lists", () => {
  const used = new Set<string>([
    ...all.flatMap(({ source }) => source.witnesses ?? []),
    ...lawWatch().flatMap((note) => note.sources),
  ]);
  expect(keys.filter((key) => !used.has(key))).toEqual([]);
});

it("counts as the issuers do", () => {
  const sum = (id: KnownCode["id"], what: string) =>
    code(id).items.reduce((total, { counts }) => total + (counts?.[what] ?? 0), 0);
  for (const what of ["provisions", "requirements", "recommendations"]) {
    expect(sum("aicop", what)).toBe(code("aicop").counts?.[what]);
  }
  expect(sum("cgcop", "actions")).toBe(code("cgcop").counts?.["actions"]);
  const claims = code("sscop").items.flatMap((item) => item.claims ?? []);
  expect(claims).toHaveLength(code("sscop").counts?.["assuranceClaims"] ?? 0);
  expect(new Set(claims).size).toBe(45);
  for (const { number, claims: own = [] } of code("sscop").items) {
    for (const claim of own) expect(claim.startsWith(`${number}.`)).toBe(true);
  }
});

it("says of the design principles which were read", () => {
  const { items: principles } = code("ncsc-sdp");
  const read = principles.filter(({ source }) => source.verified !== "unchecked");
  expect(read).toHaveLength(5);
  for (const one of read) expect(one).toMatchObject({ isCategory: true, titleBy: "issuer" });
  for (const one of principles.filter((other) => !read.includes(other))) {
    expect(one).toMatchObject({ titleBy: "bollard", confidence: "medium" });
  }
});

it("binds nobody by a draft or by a voluntary code", () => {
  for (const { standing, bindsOnly, kind } of all) {
    expect(bindsOnly !== undefined).toBe(standing === "mandatory-for-some");
    expect(kind === "scheme").toBe(standing === "certification-scheme");
  }
  expect(all.filter(({ standing }) => standing === "draft").map(({ id }) => id)).toEqual([
    "ecd-cop",
  ]);
  expect(code("ecd-cop").label).toMatch(/draft/);
});

it("leads from the code of 2018 to every clause of EN 303 645 that grew out of it", () => {
  const clauses = code("iot-cop").items.flatMap((item) => item.en303645 ?? []);
  expect(clauses).toHaveLength(14);
  expect(clauses).toContain("6");
  expect(code("iot-cop").items.filter(({ priority }) => priority)).toHaveLength(3);
});

describe("a code", () => {
  it.each([
    ["Software Security Code of Practice", "sscop"],
    ["cyber essentials", "cyber-essentials"],
    ["ETSI EN 304 223", "aicop"],
    ["UKGOV-SBD", "ukgov-sbd"],
    ["Secure by Design", "ukgov-sbd"],
  ])("is known as %j", (text, id) => {
    expect(knownCode(text)?.id).toBe(id);
  });

  it.each(["", "---", "code", "__proto__", "a ".repeat(500_000)])(
    "is not known by other words (%#)",
    (text) => {
      expect(knownCode(text)).toBeUndefined();
      expect(isCodeId(text)).toBe(false);
      expect(isCodeItemId(text)).toBe(false);
    },
  );

  it("has no name of another", () => {
    const names = all.flatMap(({ id, aliases }) => [
      ...new Set([id.replaceAll("-", ""), ...aliases]),
    ]);
    expect(new Set(names).size).toBe(names.length);
  });

  it("is found by its items, and throws for ids that types did not check", () => {
    expect(codeOf("cgcop-e").id).toBe("cgcop");
    expect(codeItem("ncsc-cloud-3").earlierTitle).toBe("Separation between users");
    expect(() => code("cop" as "sscop")).toThrow(RangeError);
    expect(() => codeItem("sscop-5-1" as "sscop-1-1")).toThrow(RangeError);
    expect(() => codeOf("sscop-5-1" as "sscop-1-1")).toThrow(RangeError);
  });
});

describe("checks", () => {
  it("are those of the code, by subject", () => {
    expect(checksFor("sscop")).toHaveLength(18);
    expect(checksFor("cyber-essentials", "device")).toEqual([]);
    expect(checksFor("iot-cop", "place").map(({ id }) => id)).toEqual(["iot-cop-10-c1"]);
  });

  it("of the draft for enterprise devices are those of the device principles", () => {
    expect(code("ecd-cop").items.flatMap((item) => item.checks)).toEqual([]);
    expect(checksFor("ecd-cop")).toEqual(checksFor("ncsc-dsp"));
    expect(checksOfItem("ecd-cop-4")).toEqual(checksOfItem("ncsc-dsp-4"));
    expect(code("ecd-cop").items.map(({ title }) => title)).toEqual(
      code("ncsc-dsp").items.map(({ title }) => title),
    );
  });
});

it("keeps law in view, and says of a proposal that it is none", () => {
  expect(lawWatch().map(({ id, standing }) => [id, standing])).toEqual([
    ["csr-bill", "proposal"],
    ["psti", "law"],
    ["nis", "law"],
  ]);
  for (const { title, standing, relevance, state } of lawWatch()) {
    expect(title.includes("a proposal, not law")).toBe(standing === "proposal");
    expect(relevance.length).toBeLessThanOrEqual(300);
    expect(state.length).toBeLessThanOrEqual(300);
  }
});
