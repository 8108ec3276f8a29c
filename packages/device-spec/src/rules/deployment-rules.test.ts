import {
  checksFor,
  isUseCaseId,
  checks as sectorChecks,
  useCases,
} from "@bollard/connected-place-sectors";
import { checks as principleChecks } from "@bollard/ncsc-connected-places";
import { checks as playbookChecks } from "@bollard/secure-connected-places-playbook";
import { describe, expect, it } from "vitest";
import { runOn, runOnAny } from "../../test/run-rule.js";
import { cctv } from "./cctv/rule.js";
import { councilHousing } from "./council-housing/rule.js";
import { deviceCheck } from "./device-check.js";
import { rules } from "./index.js";
import { localEnergy } from "./local-energy/rule.js";
import { parkingSensors } from "./parking-sensors/rule.js";
import { playbook } from "./playbook/rule.js";
import { principles } from "./principles/rule.js";
import { smartBuildings } from "./smart-buildings/rule.js";
import { trafficLights } from "./traffic-lights/rule.js";

const device = <C extends { readonly id: string; readonly subject: string }>(all: readonly C[]) =>
  all.filter(({ subject }) => subject === "device").map(({ id }) => id);
const claims = { "etsi-en-303-645": "3.1.3" };
const used = (useCase: string, more: object = {}) => ({
  deployment: { useCases: [useCase] },
  ...more,
});
const whats = (found: readonly { readonly what: string }[]) =>
  found.map(({ what }) => what).join("\n");

describe("the rules together", () => {
  it("carry out every check of a device, each once, and no other", () => {
    const carried = rules.flatMap(({ carriesOut = [] }) => carriesOut);
    const all = [...device(sectorChecks), ...device(principleChecks), ...device(playbookChecks)];
    expect(all).toHaveLength(86);
    expect([...carried].sort()).toEqual([...all].sort());
  });

  it("have one for each use case that looks for something in a device", () => {
    const own = rules.map(({ id }) => id.replace("deployment/", "")).filter(isUseCaseId);
    const wanted = useCases.filter(({ id }) => checksFor(id, "device").length > 0);
    expect([...own].sort()).toEqual(wanted.map(({ id }) => id).sort());
    for (const id of own) {
      const rule = rules.find((one) => one.id === `deployment/${id}`);
      expect(rule?.carriesOut).toEqual(checksFor(id, "device").map((check) => check.id));
    }
  });

  it("say nothing of a specification that declares no deployment, nor of an empty one", () => {
    for (const rule of rules) {
      expect(runOn(rule, {})).toEqual([]);
      expect(runOn(rule, { claims, ics: { "5.6-1": { support: "N" } } })).toEqual([]);
    }
    const silent = rules.filter((rule) => runOn(rule, { deployment: {} }).length === 0);
    expect(silent).toHaveLength(rules.length - 2);
  });

  it("each speak for their own use case alone", () => {
    for (const { id } of useCases) {
      const speaking = rules
        .filter((rule) => runOn(rule, used(id)).length > 0)
        .map((one) => one.id);
      const own = checksFor(id, "device").length > 0 ? [`deployment/${id}`] : [];
      expect(speaking).toEqual([...own, "deployment/playbook", "deployment/principles"].sort());
    }
  });

  it("say nothing more once each check is answered", () => {
    for (const rule of rules) {
      const answers = Object.fromEntries(
        (rule.carriesOut ?? []).map((id) => [id, "Manual, page 7."]),
      );
      expect(
        runOn(rule, { deployment: { useCases: useCases.map(({ id }) => id), answers } }),
      ).toEqual([]);
    }
  });

  it("raise nothing that rests on unchecked facts above a hint", () => {
    for (const rule of rules) {
      for (const { level, what, question } of runOn(rule, {
        deployment: { useCases: useCases.map(({ id }) => id) },
      })) {
        const ids = [...what.matchAll(/\b((?:uc|ncsc|scp)-[\w-]+-c\d+)\b/g)].map(
          ([, id = ""]) => id,
        );
        expect(question).toBe(true);
        expect(ids.length).toBeGreaterThan(0);
        for (const id of ids) expect(deviceCheck(id)?.level).toBe(level);
      }
    }
  });
});

describe("a question", () => {
  it("is one a rule and level, with each id, at the use case", () => {
    const found = runOn(cctv, { deployment: { useCases: ["footfall", "cctv"] } });
    expect(found.map(({ pointer, level, part }) => [pointer, level, part])).toEqual([
      ["/deployment/useCases/1", "info", "value"],
      ["/deployment/useCases/1", "hint", "value"],
    ]);
    expect(found[0]?.what).toMatch(/^For video surveillance, .*\(uc-cctv-c8\).*\(uc-cctv-c9\)\.$/);
  });

  it("is asked in full for eight checks, and by its id for the rest", () => {
    const [found] = runOn(principles, { deployment: {} });
    expect(found?.what).toContain("(ncsc-cp-07-c3); and what ncsc-cp-07-c4");
    expect(found?.what).toMatch(/ncsc-cp-14-c5 look for\.$/);
    const left = ["ncsc-cp-13-c5", "ncsc-cp-14-c5"];
    const answers = Object.fromEntries(
      (principles.carriesOut ?? []).filter((id) => !left.includes(id)).map((id) => [id, "So."]),
    );
    expect(runOn(principles, { deployment: { answers } })[0]?.what).toContain(
      "what a reset erases",
    );
  });

  it("offers places for the answers, beside those that are there", () => {
    const [fresh] = runOn(cctv, used("cctv"));
    expect(fresh?.suggestions?.[0]?.edits).toEqual([
      {
        kind: "set",
        pointer: "/deployment/answers",
        value: { "uc-cctv-c8": "To be written.", "uc-cctv-c9": "To be written." },
      },
    ]);
    const [left] = runOn(cctv, {
      deployment: { useCases: ["cctv"], answers: { "uc-cctv-c8": "Grade 2." } },
    });
    expect(left?.what).not.toContain("uc-cctv-c8");
    expect(left?.suggestions?.[0]?.edits).toEqual([
      { kind: "set", pointer: "/deployment/answers/uc-cctv-c9", value: "To be written." },
    ]);
  });

  it.each(["To be written.", "TBC", { on: "2026-01-01" }, { notApplicable: "n/a" }])(
    "is not answered by %j",
    (answer) => {
      const found = runOn(cctv, {
        deployment: {
          useCases: ["cctv"],
          answers: { "uc-cctv-c8": answer, "uc-cctv-c9": "No police." },
        },
      });
      expect(found[0]).toMatchObject({
        level: "info",
        what: expect.stringContaining("uc-cctv-c8"),
      });
      expect(found[0]).not.toHaveProperty("suggestions");
    },
  );

  it("comes back when the day of review is past", () => {
    const answered = (review: string) =>
      runOn(cctv, {
        deployment: { useCases: ["cctv"], answers: { "uc-cctv-c8": { says: "Grade 2.", review } } },
      }).filter(({ pointer }) => pointer.endsWith("c8"));
    expect(answered("2026-11-24")).toMatchObject([
      { level: "warning", pointer: "/deployment/answers/uc-cctv-c8" },
    ]);
    expect(answered("2026-11-25")).toEqual([]);
  });

  it("is not asked of an answer that does not fit", () => {
    const found = runOnAny(cctv, {
      deployment: { useCases: ["cctv"], answers: { "uc-cctv-c8": 7 } },
    });
    expect(whats(found)).not.toContain("uc-cctv-c8");
    expect(whats(found)).toContain("uc-cctv-c9");
  });
});

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

describe("what else the specification says", () => {
  it("settles passwords by the PSTI facts", () => {
    const of = (passwords: readonly object[]) =>
      whats(runOn(principles, { deployment: {}, psti: { passwords } }));
    expect(of([])).not.toContain("ncsc-cp-07-c2");
    expect(
      of([{ definedBy: "user" }, { definedBy: "manufacturer", uniquePerProduct: true }]),
    ).not.toContain("ncsc-cp-07-c2");
    expect(of([{ definedBy: "manufacturer" }])).toContain("ncsc-cp-07-c2");
  });

  it("settles the statement of compliance", () => {
    const of = (more: object) => whats(runOn(councilHousing, used("council-housing", more)));
    expect(of({})).toContain("uc-council-housing-c11");
    for (const more of [
      { product: { audience: "organisation" } },
      { psti: { statement: {} } },
      { psti: { exceptions: [{ paragraph: "Schedule 3 paragraph 2" }] } },
      { labels: [{ scheme: "jc-star" }] },
    ]) {
      expect(of(more)).not.toContain("uc-council-housing-c11");
    }
  });

  it("settles a microphone by the features or the IXIT", () => {
    const of = (more: object) => whats(runOn(councilHousing, used("council-housing", more)));
    expect(of({ features: { externalSensing: true } })).toContain("uc-council-housing-c14");
    expect(of({ features: { externalSensing: false } })).not.toContain("uc-council-housing-c14");
    expect(of({ ixit: { ExtSens: [{ id: "ExtSens-1" }] } })).not.toContain(
      "uc-council-housing-c14",
    );
  });

  it("settles how a parking sensor is updated or replaced", () => {
    const of = (more: object) => whats(runOn(parkingSensors, used("parking-sensors", more)));
    expect(of({})).toContain("updates come by radio");
    for (const more of [
      { features: { networkUpdates: true } },
      { ixit: { UpdMech: [{ description: { networkBased: true } }] } },
      { ixit: { ReplSup: { hardwareReplacement: "Sent by post within two days." } } },
    ]) {
      expect(of(more)).not.toContain("updates come by radio");
    }
  });

  it("finds a protocol by its name among those of the mechanisms", () => {
    const of = (protocols: string) =>
      whats(
        runOn(
          smartBuildings,
          used("smart-buildings", {
            ixit: { SecComMech: [{ cryptographicDetails: { protocols } }] },
          }),
        ),
      );
    expect(of("BACnet/SC over TLS 1.3")).not.toContain("BACnet/SC or KNX");
    expect(of("BACnet/IP")).toContain("BACnet/SC or KNX");
  });

  it("finds video services that nothing guards", () => {
    const of = (...SoftServ: readonly object[]) =>
      runOn(cctv, used("cctv", { ixit: { SoftServ } }));
    const rtsp = { id: "SoftServ-2", description: "Stream by RTSP.", status: { value: "enabled" } };
    expect(
      of({ ...rtsp, authenticationMechanism: [] }).filter(({ question }) => !question),
    ).toMatchObject([
      {
        level: "hint",
        pointer: "/ixit/SoftServ/0/authenticationMechanism",
        what: expect.stringContaining("SoftServ-2 is on and nothing guards it"),
      },
    ]);
    expect(whats(of({ ...rtsp, authenticationMechanism: ["AuthMech-1"] }))).not.toContain(
      "uc-cctv-c19",
    );
    expect(whats(of({ ...rtsp, status: { value: "disabled" } }))).not.toContain("uc-cctv-c19");
    expect(whats(of(rtsp))).toContain("uc-cctv-c19");
    expect(whats(of({ id: "SoftServ-1", description: "Web page." }))).toContain("uc-cctv-c19");
  });

  it("reads interfaces, protocols and peers of every entry", () => {
    const of = (ixit: object) => whats(runOn(principles, { deployment: {}, ixit }));
    const intf = (state?: string) => ({ id: "Intf", status: state ? { state } : "On." });
    expect(of({ Intf: [intf("enabled")] })).not.toContain("which interfaces it has");
    expect(of({ Intf: [intf("enabled"), intf()] })).toContain("which interfaces it has");
    const mech = {
      cryptographicDetails: { protocols: "TLS 1.3" },
      securityGuarantees: { guarantees: ["authenticity"] },
    };
    const lights = (ixit: object) => whats(runOn(trafficLights, used("traffic-lights", { ixit })));
    expect(lights({ ComMech: [mech] })).not.toMatch(/which protocol|both sides/);
    expect(lights({ ComMech: [mech, {}] })).toMatch(/which protocol.*both sides/);
  });

  it("knows a draft from law", () => {
    const found = runOn(localEnergy, used("local-energy"));
    const draft = found.find(({ what }) => what.includes("uc-local-energy-c1)"));
    expect(draft).toMatchObject({
      level: "hint",
      what: expect.stringContaining("a draft, not law"),
    });
  });

  it("answers a threat analysis", () => {
    const ixit = {
      SecComMech: [{ securityGuarantees: { guarantees: ["authenticity", "integrity"] } }],
    };
    const [found] = runOn(playbook, {
      deployment: {},
      ixit,
      features: { hardCodedIdentity: true },
    });
    expect(found?.what).not.toContain("scp-stride-s-c1");
    expect(found?.what).not.toContain("on their way");
    expect(found?.what).toContain("scp-stride-r-c1");
  });
});

it.each([null, 7, [], { useCases: 3 }, { useCases: [null, "cctv"] }, { answers: [] }])(
  "never fails on a deployment such as %j",
  (deployment) => {
    for (const rule of rules) expect(() => runOnAny(rule, { deployment })).not.toThrow();
  },
);
