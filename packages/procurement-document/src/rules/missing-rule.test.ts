import { readdirSync, readFileSync } from "node:fs";
import { type Finding, type Rule, runRule } from "@bollard/model";
import {
  fillClause,
  type Topic,
  type TopicId,
  topic,
  topics,
} from "@bollard/uk-procurement/topics";
import { describe, expect, it } from "vitest";
import type { ProcurementDocument } from "../procurement-document.js";
import { readProcurement } from "../read/read-text.js";
import { defineMissingRule } from "./missing-rule.js";

const all: readonly Topic<TopicId>[] = topics;

const head = (purchase: string) => `---\nbollard: procurement\npurchase: ${purchase}\n---\n\n`;
const cctv = head(
  "{ buyer: council, nation: england, useCases: [cctv], devices: both, contract: { length: P5Y, extension: P2Y } }",
);

const start = `# Cameras for Harwick

## Supply

The Supplier shall supply sixty cameras. The Supplier shall fit each camera to a column.
The Supplier shall test each camera. The Supplier shall train six operators.

`;

/** A tender with the model clause of each topic, less those left out, in a section of its own. */
function tenderWithout(left: (one: Topic<TopicId>) => boolean, heading = "Demands"): string {
  const clauses = all
    .filter((one) => !left(one))
    .map(({ clause, id }) => {
      const values = id === "sector-duties" ? { instruments: "the Surveillance Camera Code" } : {};
      return fillClause(clause, values);
    });
  return `${cctv}${start}## ${heading}\n\n${clauses.join("\n\n")}\n`;
}

function run(rule: Rule<ProcurementDocument>, text: string): readonly Finding[] {
  return runRule(rule, readProcurement(text, "markdown").document, {
    today: "2026-11-25",
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });
}

const missing = (text: string) => all.flatMap(({ id }) => run(defineMissingRule(id), text));
const idsIn = (text: string) =>
  missing(text).map(({ rule, level }) => `${level} ${rule.replace("procurement/missing-", "")}`);

describe("each topic has its rule", () => {
  it("in a folder of its own, and no folder is without a topic", () => {
    const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.startsWith("missing-"))
      .map(({ name }) => name.slice("missing-".length));
    expect(folders.sort()).toEqual(all.map(({ id }) => id).sort());
    for (const name of folders) {
      const folder = `${import.meta.dirname}/missing-${name}`;
      expect(readFileSync(`${folder}/rule.ts`, "utf8")).toContain(`defineMissingRule("${name}")`);
      expect(readFileSync(`${folder}/rule.md`, "utf8")).toMatch(
        new RegExp(`^# ${defineMissingRule(name as TopicId).title}\n`),
      );
    }
  });
});

it("finds nothing where every model clause stands", () => {
  expect(idsIn(tenderWithout(() => false))).toEqual([]);
});

describe.each(all.map((one) => [one.id, one] as const))("without %s", (id, subject) => {
  const level = subject.need === "expected" ? "warning" : "info";
  const text = tenderWithout((one) => one.id === id);

  it("says so and nothing else, unless the clauses of others speak of it", () => {
    const found = missing(text);
    expect(found.filter(({ rule }) => rule !== `procurement/missing-${id}`)).toEqual([]);
    for (const finding of found) expect(finding).toMatchObject({ level, part: "value" });
  });

  it("offers a clause that settles it", () => {
    const bare = `${cctv}${start}`;
    const [found] = run(defineMissingRule(id), bare);
    const [edit] = found?.suggestions?.[0]?.edits ?? [];
    if (edit?.kind !== "insert") throw new Error("no insertion");
    expect(found?.level).toBe(level);
    expect(edit.pointer).toBe("/statements/3");
    expect(edit.text).not.toMatch(/[{}]/);
    expect(run(defineMissingRule(id), `${bare}${edit.text}\n`)).toEqual([]);
  });
});

it("warns of everything expected, and asks about the rest", () => {
  expect(idsIn(`${cctv}${start}`)).toEqual(
    all.map(({ id, need }) => `${need === "expected" ? "warning" : "info"} ${id}`),
  );
});

describe("the purchase decides", () => {
  it("is silent where nothing is declared of what is bought", () => {
    for (const purchase of ["{}", "{ buyer: council, nation: wales }"]) {
      expect(missing(head(purchase) + start)).toEqual([]);
    }
  });

  it("asks nothing of devices where none are bought", () => {
    const found = idsIn(`${head("{ devices: none, personalData: false }")}${start}`);
    expect(found).not.toContain("warning default-passwords");
    expect(found).not.toContain("warning personal-data");
    expect(found.some((one) => one.endsWith("statement-of-compliance"))).toBe(false);
    expect(found).toContain("warning encryption");
  });

  it("asks where it is not known whether personal data or consumer products are in it", () => {
    const found = missing(`${head("{ useCases: [parking-sensors] }")}${start}`);
    const asked = found.filter(({ question }) => question).map(({ rule, level }) => [rule, level]);
    expect(asked).toEqual([
      ["procurement/missing-software-bill-of-materials", "info"],
      ["procurement/missing-statement-of-compliance", "info"],
      ["procurement/missing-personal-data", "info"],
      ["procurement/missing-data-retention", "info"],
      ["procurement/missing-data-location", "info"],
      ["procurement/missing-sector-duties", "hint"],
    ]);
    expect(found.find(({ rule }) => rule.endsWith("personal-data"))?.todo).toContain(
      "`personalData`",
    );
  });

  it.each([
    ["{ devices: organisation }", "info"],
    ["{ devices: organisation, operationalTechnology: true }", "warning"],
    ["{ devices: organisation, nis: operator-of-essential-services }", "warning"],
    ["{ devices: organisation, nis: outside, operationalTechnology: false }", "info"],
  ])("expects a bill of materials of %s as %s", (purchase, level) => {
    const found = run(defineMissingRule("software-bill-of-materials"), head(purchase) + start);
    expect(found).toMatchObject([{ level }]);
  });

  it("cites the PSTI regime for consumer products alone", () => {
    const frameworks = (purchase: string) =>
      run(defineMissingRule("default-passwords"), head(purchase) + start)[0]?.cites.map(
        ({ framework }) => framework,
      );
    expect(frameworks("{ devices: consumer }")).toContain("uk-psti");
    expect(frameworks("{ devices: organisation }")).not.toContain("uk-psti");
  });

  it("cites nothing that was not checked", () => {
    expect(run(defineMissingRule("right-to-audit"), cctv + start)[0]?.cites).toEqual([]);
    expect(defineMissingRule("assurance").cites.map(({ item }) => item)).toEqual([
      "5.2-3",
      "Cyber Essentials v3.3 (Danzell)",
      "PA 2023 s.22",
      "PPN 014",
    ]);
  });

  it("puts the life of the contract into the clause", () => {
    const [found] = run(defineMissingRule("support-period"), `${cctv}${start}`);
    expect(found?.suggestions?.[0]?.edits[0]).toMatchObject({
      text: expect.stringContaining("(7 years in all)"),
    });
  });
});

describe("the document decides", () => {
  it.each([
    ["cleaning", `# Cleaning\n\n## Work\n\n${"The Contractor shall clean floors. ".repeat(30)}`],
    ["a price schedule", start.replace("# Cameras for Harwick", "# Price schedule for cameras")],
    ["a surveillance plan", start.replace("# Cameras for Harwick", "# QASP for cameras")],
    ["three sentences", "# Cameras\n\nThe Supplier shall supply cameras."],
    ["nothing", ""],
  ])("and gets nothing where it is %s", (_, text) => {
    expect(missing(cctv + text)).toEqual([]);
  });

  it("and gets nothing in a language that is not read", () => {
    const text = "Der Lieferant muss die Kameras und die Sensoren für das Amt liefern. ".repeat(20);
    expect(missing(`${cctv}# Kameras\n\n${text}`)).toEqual([]);
  });

  it("and weak words are another rule's business", () => {
    const weak = `${cctv}${start}The Supplier should encrypt all traffic.`;
    expect(run(defineMissingRule("encryption"), weak)).toEqual([]);
  });

  it.each([
    ["background", "## Background\n\nThe Supplier shall encrypt all traffic."],
    ["what is waived", "Encryption must be quoted for, but is not required."],
    ["the past", "Traffic was encrypted in 2019."],
  ])("and %s covers nothing", (_, text) => {
    expect(run(defineMissingRule("encryption"), `${cctv}${start}${text}`)).toHaveLength(1);
  });
});

describe("the place", () => {
  const place = (id: TopicId, text: string) =>
    run(defineMissingRule(id), cctv + text).map(({ pointer }) => pointer);

  it("is the section whose title fits", () => {
    expect(place("exit", `${start}## Termination\n\nThe Supplier shall leave.\n`)).toEqual([
      "/sections/3",
    ]);
  });

  it("is else the section with most requirements about security", () => {
    const secure =
      "## Demands\n\nThe Supplier shall encrypt. The Supplier shall keep audit logs.\n";
    expect(place("exit", `${start}${secure}`)).toEqual(["/sections/3"]);
  });

  it("is else the first that asks for anything", () => {
    expect(place("exit", start)).toEqual(["/sections/2"]);
  });

  it("is never a section that asks for nothing", () => {
    expect(place("exit", `${start}## Background to exit\n\nThe Supplier shall leave.\n`)).toEqual([
      "/sections/2",
    ]);
  });
});

describe("rules of the sector", () => {
  const sector = (purchase: string, text = "") =>
    run(defineMissingRule("sector-duties"), head(purchase) + start + text);

  it("names those that may reach the buyer", () => {
    const [english] = sector("{ buyer: council, nation: england, useCases: [cctv] }");
    expect(english?.what).toContain("Surveillance Camera Code");
    const [scottish] = sector("{ buyer: council, nation: scotland, useCases: [cctv] }");
    expect(scottish?.what).not.toContain("Surveillance Camera Code");
    expect(scottish?.what).toContain("62676");
  });

  it("is content with one of them", () => {
    const text = "The system shall meet BS EN 62676-4 or an equivalent.";
    expect(sector("{ useCases: [cctv] }", text)).toEqual([]);
  });

  it("is no more than a hint where nothing was checked", () => {
    expect(sector("{ useCases: [footfall] }")).toMatchObject([{ level: "hint" }]);
    expect(sector("{ useCases: [cctv] }")).toMatchObject([{ level: "warning" }]);
  });

  it("looks at each use case", () => {
    const text = "The system shall meet BS EN 62676-4 or an equivalent.";
    const [found] = sector("{ useCases: [cctv, assisted-living] }", text);
    expect(found?.what).toContain("telecare");
  });
});

it("has a topic behind each rule", () => {
  expect(defineMissingRule("exit")).toMatchObject({
    id: "procurement/missing-exit",
    resolution: "suggestion",
    why: topic("exit").why,
  });
});
