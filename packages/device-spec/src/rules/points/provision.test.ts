import { describe, expect, it } from "vitest";
import { runOn, runOnAny } from "../../../test/run-rule.js";
import { cctv } from "../cctv/rule.js";
import { councilHousing } from "../council-housing/rule.js";
import { principles } from "../principles/rule.js";

const claims = { "etsi-en-303-645": "3.1.3" };
const used = (useCase: string, more: object = {}) => ({
  deployment: { useCases: [useCase] },
  ...more,
});
const whats = (found: readonly { readonly what: string }[]) =>
  found.map(({ what }) => what).join("\n");

describe("what the ICS says", () => {
  const c13 = (ics: object, edition = "3.1.3") =>
    runOn(cctv, used("cctv", { claims: { "etsi-en-303-645": edition }, ics }));
  const all = (support: string) =>
    Object.fromEntries(["5.1-1", "5.6-1", "5.5-1", "5.3-9"].map((id) => [id, { support }]));

  it.each(["2.1.1", "3.1.3"])("settles a check where all is supported, in V%s", (edition) => {
    expect(whats(c13(all("Y"), edition))).not.toContain("uc-cctv-c13");
  });

  it("leaves open what is not answered", () => {
    const [, hint] = c13({ "5.1-1": { support: "Y" }, "5.6-1": {} });
    expect(hint?.what).toContain("interfaces without a use");
    expect(hint?.what).not.toContain("same password");
  });

  it("counts only where the edition is claimed", () => {
    expect(whats(runOn(cctv, used("cctv", { ics: all("Y") })))).toContain("uc-cctv-c13");
    expect(
      runOn(cctv, used("cctv", { ics: all("N") })).filter(({ question }) => !question),
    ).toEqual([]);
  });

  it("is told where it is the contrary, with the provision", () => {
    const found = c13({ ...all("Y"), "5.3-9": { support: "N" } }).filter(
      ({ question }) => !question,
    );
    expect(found).toMatchObject([
      {
        level: "hint",
        pointer: "/ics/5.3-9/support",
        what: "For video surveillance it matters that it verifies firmware before it runs it, and 5.3-9 is answered N.",
      },
    ]);
    expect(found[0]?.cites.map(({ item }) => item)).toEqual(["scc-secure-default", "5.3-9"]);
  });

  it("does not settle by N/A, but where nothing is there to go wrong", () => {
    const [, hint] = c13(all("N/A"));
    expect(hint?.what).toContain("verifies firmware");
    expect(hint?.what).toContain("encrypted");
    expect(hint?.what).not.toContain("same password");
    expect(hint?.what).not.toContain("interfaces without a use");
  });

  it("is a warning where the facts were checked, and told once for several checks", () => {
    const found = runOn(principles, { deployment: {}, claims, ics: { "5.4-1": { support: "N" } } });
    const faults = found.filter(({ question }) => !question);
    expect(faults).toMatchObject([{ level: "warning", pointer: "/ics/5.4-1/support" }]);
    expect(faults[0]?.cites.map(({ item }) => item)).toEqual(["ncsc-cp-07", "ncsc-cp-08", "5.4-1"]);
  });

  it("knows provisions by their number in the older edition", () => {
    const ports = (edition: string, id: string) =>
      whats(
        runOn(principles, {
          deployment: {},
          claims: { "etsi-en-303-645": edition },
          ics: { [id]: { support: "Y" } },
        }),
      );
    expect(ports("2.1.1", "5.6-4")).not.toContain("ncsc-cp-07-c3");
    expect(ports("3.1.3", "5.6-4A")).not.toContain("ncsc-cp-07-c3");
    expect(ports("3.1.3", "5.6-4")).toContain("ncsc-cp-07-c3");
    const less = (edition: string) =>
      whats(
        runOn(
          councilHousing,
          used("council-housing", {
            claims: { "etsi-en-303-645": edition },
            ics: { "6-6": { support: "Y" } },
          }),
        ),
      );
    expect(less("3.1.3")).not.toContain("uc-council-housing-c10");
    expect(less("2.1.1")).toContain("uc-council-housing-c10");
  });

  it("does not blame a sensor that is no alarm", () => {
    const found = runOn(
      councilHousing,
      used("council-housing", { claims, ics: { "5.9-2": { support: "N" } } }),
    );
    expect(found.every(({ question }) => question)).toBe(true);
    expect(whats(found)).toContain("uc-council-housing-c7");
  });

  it("takes a reason for secure boot that is not there", () => {
    const boot = (answer: object) =>
      runOn(principles, { deployment: {}, claims, ics: { "5.7-1": answer } });
    expect(whats(boot({ support: "N", detail: "The chip has none." }))).not.toContain(
      "secure boot",
    );
    expect(boot({ support: "N" }).filter(({ question }) => !question)).toMatchObject([
      { pointer: "/ics/5.7-1/support" },
    ]);
  });

  it("is not read where it does not fit", () => {
    const found = runOnAny(cctv, used("cctv", { claims, ics: { "5.5-1": { support: "maybe" } } }));
    expect(whats(found)).not.toContain("encrypted");
  });
});
