import { checksFor, checks as sectorChecks, useCases } from "@bollard/connected-place-sectors";
import { type Finding, type Rule, runRule } from "@bollard/model";
import { checks as principleChecks } from "@bollard/ncsc-connected-places";
import { checks as playbookChecks } from "@bollard/secure-connected-places-playbook";
import { findWords, topics } from "@bollard/uk-procurement/topics";
import { describe, expect, it } from "vitest";
import { within } from "../../../model/test/within.js";
import type { ProcurementDocument } from "../procurement-document.js";
import { readProcurement } from "../read/read-text.js";
import { rules } from "../rules/index.js";
import { playbookChecks as playbookRule } from "../rules/playbook-checks/rule.js";
import { principleChecks as principleRule } from "../rules/principle-checks/rule.js";
import { sectorChecks as sectorRule } from "../rules/sector-checks/rule.js";
import type { CheckPattern, CheckWords } from "./check-words.js";
import { procurementCheck } from "./known-checks.js";
import { playbookWords } from "./playbook-words.js";
import { principleWords } from "./principle-words.js";
import { sectorWords } from "./sector-words.js";
import { checksOfTopic } from "./topic-checks.js";

const words: readonly CheckWords[] = [...sectorWords, ...principleWords, ...playbookWords];
const own = [sectorRule, principleRule, playbookRule];

const head = (purchase: string) => `---\nbollard: procurement\npurchase: ${purchase}\n---\n\n`;
const start = `# Cameras for Harwick

## Supply

The Supplier shall supply sixty cameras. The Supplier shall fit each camera to a column.
The Supplier shall test each camera. The Supplier shall train six people.

`;
const tender = (useCase: string, more = "") =>
  `${head(`{ buyer: council, nation: england, useCases: [${useCase}] }`)}${start}${more}\n`;

function run(rule: Rule<ProcurementDocument>, text: string): readonly Finding[] {
  return runRule(rule, readProcurement(text, "markdown").document, {
    today: "2026-11-25",
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });
}

const idsIn = (found: readonly Finding[]) =>
  found.flatMap(({ what }) =>
    [...what.matchAll(/\(((?:uc|ncsc|scp)-[\w-]+)\)/g)].map(([, id]) => id),
  );
const asked = (rule: Rule<ProcurementDocument>, useCase: string, more = "") =>
  idsIn(run(rule, tender(useCase, more)));

it("carries out every check of a procurement document, each by one rule", () => {
  const all = [...sectorChecks(), ...principleChecks(), ...playbookChecks()].filter(
    ({ subject }) => subject === "procurement",
  );
  const carried = (rules as readonly Rule<ProcurementDocument>[]).flatMap(
    ({ carriesOut = [] }) => carriesOut,
  );
  expect(all).toHaveLength(83);
  expect([...carried].sort()).toEqual(all.map(({ id }) => id).sort());
});

it("leaves to a topic only checks that the rule of the topic names", () => {
  const ofTopics = topics.flatMap(({ id }) => checksOfTopic(id));
  const twice = words.filter(({ id }) => ofTopics.some((one) => one === id));
  expect(twice).toEqual([]);
});

const patterns = words.flatMap(({ id, patterns: list = [], about }) =>
  [...list, ...(about ? [about] : [])].map(
    (pattern, place) => [`${id} ${place}`, pattern] as const,
  ),
);

it.each(patterns)(
  "%s is recognised, and what only looks like it is not",
  (_, pattern: CheckPattern) => {
    expect(findWords(pattern, pattern.example)).toBeDefined();
    expect(findWords(pattern, pattern.counter)).toBeUndefined();
  },
);

describe("each check", () => {
  const bound = words.filter(({ about }) => about === undefined);
  it.each(bound.map((one) => [one.id, one] as const))(
    "%s is asked for, until somebody speaks of it",
    (id, check) => {
      const rule = own.find(({ carriesOut = [] }) => carriesOut.includes(id));
      const useCase =
        useCases().find(({ checkPrefix }) => id.startsWith(checkPrefix))?.id ?? "footfall";
      if (rule === undefined) throw new Error("no rule");
      expect(asked(rule, useCase)).toContain(id);
      for (const { example, counter } of check.patterns ?? []) {
        expect(asked(rule, useCase, example)).not.toContain(id);
        expect(asked(rule, useCase, counter)).toContain(id);
      }
    },
  );

  const narrow = words.filter(({ about }) => about !== undefined);
  it.each(narrow.map((one) => [one.id, one] as const))(
    "%s is asked for only where its subject comes up",
    (id, check) => {
      const useCase =
        useCases().find(({ checkPrefix }) => id.startsWith(checkPrefix))?.id ?? "footfall";
      const bare = `${head(`{ useCases: [${useCase}] }`)}${start.replaceAll("camera", "sensor").replaceAll("Camera", "Sensor")}`;
      expect(idsIn(run(sectorRule, bare))).not.toContain(id);
      expect(idsIn(run(sectorRule, `${bare}${check.about?.example}\n`))).toContain(id);
      expect(idsIn(run(sectorRule, `${bare}${check.about?.counter}\n`))).not.toContain(id);
    },
  );
});

describe("a use case", () => {
  it("is asked about in its own words, one finding a level, at its name", () => {
    const found = run(sectorRule, tender("footfall, facial-recognition"));
    expect(found.map(({ pointer, level, question }) => [pointer, level, question])).toEqual([
      ["/purchase/useCases/1", "info", true],
      ["/purchase/useCases/1", "hint", true],
    ]);
    expect(found[0]?.what).toMatch(
      /^For facial recognition, nothing was found in this document of: /,
    );
    for (const { what, level } of found)
      for (const id of idsIn([{ what } as Finding]))
        expect(procurementCheck(id ?? "").level).toBe(level);
  });

  it("is asked about nothing of another", () => {
    for (const { id, checkPrefix } of useCases()) {
      const ids = asked(sectorRule, id);
      expect(ids.every((one) => one?.startsWith(checkPrefix))).toBe(true);
      const sought = checksFor(id, "procurement").map((check) => check.id);
      expect(ids.every((one) => sought.some((check) => check === one))).toBe(true);
    }
  });

  it("names an instrument in its own spelling", () => {
    expect(
      asked(sectorRule, "cctv", "The system shall meet the Surveillance Camera Code of Practice."),
    ).not.toContain("uc-cctv-c3");
    expect(asked(sectorRule, "parking-sensors", "Drivers pay by card.")).toContain(
      "uc-parking-sensors-c6",
    );
    expect(
      asked(sectorRule, "parking-sensors", "Drivers pay by card. Payments shall meet PCI DSS."),
    ).not.toContain("uc-parking-sensors-c6");
  });

  it("is not asked for what cannot reach its buyer", () => {
    const of = (purchase: string) => idsIn(run(sectorRule, `${head(purchase)}${start}`));
    expect(of("{ nation: scotland, useCases: [cctv] }")).not.toContain("uc-cctv-c3");
    expect(of("{ nation: wales, useCases: [cctv] }")).toContain("uc-cctv-c3");
    expect(of("{ buyer: nhs, useCases: [cctv] }")).not.toContain("uc-cctv-c3");
  });

  it("may be known by what a section is called, or by what was done", () => {
    expect(asked(principleRule, "cctv", "## Threat modelling\n\nSee annex.")).not.toContain(
      "ncsc-cp-02-c5",
    );
    expect(
      asked(playbookRule, "cctv", "The NCSC's principles were considered in 2025."),
    ).not.toContain("scp-101-c3");
  });

  it("is covered by a topic of which something is asked", () => {
    const more = "The Supplier shall tell the Council of a security incident within 24 hours.";
    expect(asked(playbookRule, "cctv")).toContain("scp-procurement-c4");
    expect(asked(playbookRule, "cctv", more)).not.toContain("scp-procurement-c4");
  });
});

describe("nothing is asked", () => {
  const silent: readonly (readonly [string, string])[] = [
    [
      "where no use case is declared",
      `${head("{ buyer: council, devices: organisation }")}${start}`,
    ],
    ["of a price schedule", tender("cctv").replace("# Cameras for", "# Price schedule for")],
    [
      "of three sentences",
      `${head("{ useCases: [cctv] }")}# Cameras\n\nThe Supplier shall supply cameras.\n`,
    ],
    [
      "of another language",
      `${head("{ useCases: [cctv] }")}# Kameras\n\n${"Der Lieferant muss die Kameras und die Sensoren für das Amt liefern. ".repeat(20)}`,
    ],
    ["of nothing", ""],
  ];
  it.each(silent)("%s", (_, text) => {
    for (const rule of own) expect(run(rule, text)).toEqual([]);
  });
});

it("takes time in proportion to a hostile text", () => {
  const text = tender(
    "cctv, maas, local-energy",
    `${"security level zone pays card ".repeat(20_000)}\n`,
  );
  const { document } = readProcurement(text, "markdown");
  within(2_000, () => {
    for (const rule of own)
      runRule(rule, document, {
        today: "2026-11-25",
        unreadable: new Set(),
        options: {},
        digestOf: () => undefined,
      });
  });
});
