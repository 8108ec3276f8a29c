import { describe, expect, it } from "vitest";
import { citations, citationsFor, type Purchase, procurementItem } from "./index.js";

/** The ids that apply to a purchase, or that are asked about. */
function ids(purchase: Purchase, verdict: "applies" | "ask"): readonly string[] {
  return citationsFor(purchase)
    .filter((one) => one.verdict === verdict)
    .map(({ citation }) => citation.id);
}

const council: Purchase = { buyer: "council", nation: "england", commenced: "2026-10-01" };

it("holds 18 references, each once, that rest on items that exist", () => {
  expect(citations()).toHaveLength(18);
  expect(new Set(citations().map(({ id }) => id)).size).toBe(18);
  for (const citation of citations()) {
    expect("item" in citation).not.toBe("elsewhere" in citation);
    if ("item" in citation) expect(procurementItem(citation.item).id).toBe(citation.item);
  }
});

it("asks for a decision wherever the level is must-if-in-scope", () => {
  const inScope = citations().filter(({ level }) => level === "must-if-in-scope");
  expect(inScope.map(({ id }) => id)).toEqual(["psti", "nis"]);
  expect(ids(council, "ask")).toEqual(expect.arrayContaining(["psti", "nis"]));
});

describe("citationsFor", () => {
  it("tells a council in England what applies and what to find out", () => {
    expect(ids(council, "applies")).toEqual([
      "procurement-act",
      "equivalence-wording",
      "policy-statement",
      "cyber-essentials",
      "caf",
      "connected-places",
      "equality",
      "cyber-resilience-bill",
    ]);
    expect(citationsFor(council).find(({ citation }) => citation.id === "psti")?.open).toEqual([
      "pstiInScope",
    ]);
    expect(ids(council, "ask")).not.toContain("cyber-essentials-policy");
  });

  it("follows what is declared", () => {
    const cameras = citationsFor({
      ...council,
      facts: {
        usesSurveillanceCameras: true,
        processesPersonalData: true,
        pstiInScope: false,
        nisInScope: false,
        buysDevices: true,
        hasPublicInterface: false,
      },
    });
    expect(cameras.every(({ verdict, open }) => verdict === "applies" && open.length === 0)).toBe(
      true,
    );
    expect(cameras.map(({ citation }) => citation.id)).toEqual(
      expect.arrayContaining(["surveillance-cameras", "data-protection", "device-standard"]),
    );
    expect(cameras.map(({ citation }) => citation.id)).not.toContain("psti");
  });

  it("leaves devolved Scottish buyers to Scottish law", () => {
    const scottish = citationsFor({ ...council, nation: "scotland" }).map(
      ({ citation }) => citation.id,
    );
    for (const id of ["procurement-act", "equivalence-wording", "policy-statement"] as const) {
      expect(scottish).not.toContain(id);
    }
    expect(scottish).not.toContain("surveillance-cameras");
    expect(scottish).toContain("equality");
  });

  it("asks a department in Scotland whether its functions are devolved", () => {
    const department: Purchase = { ...council, buyer: "central-government", nation: "scotland" };
    const act = (purchase: Purchase) =>
      citationsFor(purchase).find(({ citation }) => citation.id === "procurement-act");
    expect(act(department)).toMatchObject({ verdict: "ask", open: ["devolvedScottish"] });
    expect(act({ ...department, facts: { devolvedScottish: false } })?.verdict).toBe("applies");
  });

  it("keeps the policy statement from devolved buyers in Wales", () => {
    expect(ids({ ...council, nation: "wales" }, "applies")).toContain("procurement-act");
    expect(
      citationsFor({ ...council, nation: "wales" }).map(({ citation }) => citation.id),
    ).not.toContain("policy-statement");
    expect(ids({ ...council, buyer: "police", nation: "wales" }, "ask")).toContain(
      "policy-statement",
    );
  });

  it("does not cite the Act for a procurement that began before it", () => {
    const earlier = citationsFor({ ...council, commenced: "2025-02-23" });
    expect(earlier.map(({ citation }) => citation.id)).not.toContain("procurement-act");
    expect(ids({ ...council, commenced: "2025-02-24" }, "applies")).toContain("procurement-act");
  });

  it("binds central government and the NHS by PPN 014", () => {
    const risky = { ...council, facts: { hasListedCyberRisk: true } };
    expect(ids({ ...risky, buyer: "nhs" }, "applies")).toContain("cyber-essentials-policy");
    expect(ids({ ...risky, buyer: "central-government" }, "applies")).toEqual(
      expect.arrayContaining(["cyber-essentials-policy", "security-classifications"]),
    );
    expect(ids({ ...risky, buyer: "port" }, "applies")).not.toContain("cyber-essentials-policy");
  });

  it("asks everything of a purchase of which nothing is known, and denies nothing", () => {
    const blank = citationsFor({});
    expect(blank).toHaveLength(18);
    expect(ids({}, "applies")).toEqual(["caf", "cyber-resilience-bill"]);
    const act = blank.find(({ citation }) => citation.id === "procurement-act");
    expect(act?.open).toEqual(["commenced", "devolvedScottish"]);
  });
});
