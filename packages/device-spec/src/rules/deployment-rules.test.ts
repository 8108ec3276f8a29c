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
import { deviceCheck } from "./device-check.js";
import { rules } from "./index.js";

const device = <C extends { readonly id: string; readonly subject: string }>(all: readonly C[]) =>
  all.filter(({ subject }) => subject === "device").map(({ id }) => id);
const claims = { "etsi-en-303-645": "3.1.3" };
const used = (useCase: string, more: object = {}) => ({
  deployment: { useCases: [useCase] },
  ...more,
});

describe("the rules together", () => {
  it("carry out every check of a device, each once, and no other", () => {
    const carried = rules.flatMap(({ carriesOut = [] }) => carriesOut);
    const all = [
      ...device(sectorChecks()),
      ...device(principleChecks()),
      ...device(playbookChecks()),
    ];
    expect(all).toHaveLength(86);
    expect([...carried].sort()).toEqual([...all].sort());
  });

  it("have one for each use case that looks for something in a device", () => {
    const own = rules.map(({ id }) => id.replace("deployment/", "")).filter(isUseCaseId);
    const wanted = useCases().filter(({ id }) => checksFor(id, "device").length > 0);
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
    for (const { id } of useCases()) {
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
        runOn(rule, { deployment: { useCases: useCases().map(({ id }) => id), answers } }),
      ).toEqual([]);
    }
  });

  it("raise nothing that rests on unchecked facts above a hint", () => {
    for (const rule of rules) {
      for (const { level, what, question } of runOn(rule, {
        deployment: { useCases: useCases().map(({ id }) => id) },
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

it.each([null, 7, [], { useCases: 3 }, { useCases: [null, "cctv"] }, { answers: [] }])(
  "never fails on a deployment such as %j",
  (deployment) => {
    for (const rule of rules) expect(() => runOnAny(rule, { deployment })).not.toThrow();
  },
);
