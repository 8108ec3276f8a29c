import { readFileSync } from "node:fs";
import { checks as sectorChecks } from "@bollard/connected-place-sectors";
import type { Check, CheckedSubject } from "@bollard/model";
import { checks as cafChecks } from "@bollard/ncsc-caf";
import { checks as principleChecks } from "@bollard/ncsc-connected-places";
import { checks as playbookChecks } from "@bollard/secure-connected-places-playbook";
import { describe, expect, it } from "vitest";
import { allRules, frameworks } from "../src/index.js";
import { deviceRules, placeRules, procurementRules } from "../src/registry.js";

const connectedPlaces: readonly Check[] = [
  ...sectorChecks(),
  ...principleChecks(),
  ...playbookChecks(),
];
const known: readonly Check[] = [...connectedPlaces, ...cafChecks()];

const rulesOn: Readonly<Record<CheckedSubject, readonly { readonly id: string }[]>> = {
  device: deviceRules,
  procurement: procurementRules,
  place: placeRules,
};

/** The rules that name each check, in order of their ids. */
const carriers = new Map<string, string[]>();
for (const { id, carriesOut = [] } of allRules) {
  for (const check of carriesOut) carriers.set(check, [...(carriers.get(check) ?? []), id]);
}

describe("the checks of connected places", () => {
  it("are 378, no id twice", () => {
    expect(connectedPlaces).toHaveLength(378);
    expect(new Set(known.map(({ id }) => id)).size).toBe(known.length);
  });

  it("are each carried out by a rule", () => {
    const missing = connectedPlaces.filter(({ id }) => !carriers.has(id)).map(({ id }) => id);
    expect(missing).toEqual([]);
  });

  it("are each carried out by one rule alone", () => {
    expect([...carriers].filter(([, rules]) => rules.length > 1)).toEqual([]);
  });

  it("are carried out by a rule on their own subject", () => {
    const elsewhere = connectedPlaces.filter(({ id, subject }) => {
      const [rule] = carriers.get(id) ?? [];
      return !rulesOn[subject].some((one) => one.id === rule);
    });
    expect(elsewhere.map(({ id }) => id)).toEqual([]);
  });
});

describe("a rule", () => {
  it("names no check that is unknown", () => {
    const ids = new Set(known.map(({ id }) => id));
    expect([...carriers.keys()].filter((id) => !ids.has(id))).toEqual([]);
  });

  it("asks only what it carries out", () => {
    for (const { id, carriesOut = [], asksOnly = [] } of allRules) {
      expect(carriesOut, id).toEqual(expect.arrayContaining([...asksOnly]));
    }
  });

  it("cites the item of each check that it carries out, where the item is known", () => {
    const items = new Set(frameworks.flatMap((one) => one.items.map(({ id }) => id)));
    const silent = connectedPlaces.filter(({ id, item }) => {
      const rule = allRules.find((one) => one.id === carriers.get(id)?.[0]);
      if (item === undefined || !items.has(item)) return false;
      if (rule?.id.startsWith("procurement/missing-")) return false;
      return rule !== undefined && !rule.cites.some((cite) => cite.item === item);
    });
    expect(silent.map(({ id }) => id)).toEqual([]);
  });
});

it("stand each once on the page, with the rule that carries it out", () => {
  const page = readFileSync(new URL("../CHECKS.md", import.meta.url), "utf8");
  const ids = new Set(connectedPlaces.map(({ id }) => id));
  const rows = [...page.matchAll(/^\| ([\w-]+) \| .* \| (.*) \|$/gm)]
    .map(([, id = "", by = ""]) => [id, by] as const)
    .filter(([id]) => ids.has(id));
  expect(rows.map(([id]) => id).sort()).toEqual([...ids].sort());
  for (const [id, by] of rows) {
    const [rule = ""] = carriers.get(id) ?? [];
    expect(by).toContain(`[${rule}](`);
    const asks = allRules.find((one) => one.id === rule)?.asksOnly?.includes(id) ?? false;
    expect(by.startsWith("asked of a person by "), id).toBe(asks);
  }
});
