import { describe, expect, it } from "vitest";
import { runOn } from "../../../test/run-rule.js";
import { cctv } from "../cctv/rule.js";
import { councilHousing } from "../council-housing/rule.js";
import { localEnergy } from "../local-energy/rule.js";
import { parkingSensors } from "../parking-sensors/rule.js";
import { playbook } from "../playbook/rule.js";
import { principles } from "../principles/rule.js";
import { smartBuildings } from "../smart-buildings/rule.js";
import { trafficLights } from "../traffic-lights/rule.js";

const used = (useCase: string, more: object = {}) => ({
  deployment: { useCases: [useCase] },
  ...more,
});
const whats = (found: readonly { readonly what: string }[]) =>
  found.map(({ what }) => what).join("\n");

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
