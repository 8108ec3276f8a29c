import { runRule } from "@bollard/model";
import { expect, it } from "vitest";
import { readProcurement } from "../../read/read-text.js";
import { purchaseUndeclared } from "./rule.js";

const run = (text: string) =>
  runRule(purchaseUndeclared, readProcurement(text, "markdown").document, {
    today: "2026-11-25",
    unreadable: new Set(),
    options: {},
    digestOf: () => undefined,
  });

const things = ["supply sensors", "fit gateways", "clean", "report", "repair"];
const tender = ["Supply", "Work", "Service"]
  .map(
    (title) => `## ${title}\n\n${things.map((thing) => `The Supplier shall ${thing}.`).join(" ")}`,
  )
  .join("\n\n");

it("asks once, at the title, and lists what is left out", () => {
  const found = run(`# Sensors for Harwick\n\n${tender}`);
  expect(found).toMatchObject([
    { level: "info", question: true, pointer: "/sections/1", cites: [] },
  ]);
  expect(found[0]?.what).toContain("connected devices");
  expect(found[0]?.what).toContain("default passwords; ");
  expect(found[0]?.what).not.toMatch(/consumer|personal data|its sector|bills of materials/);
});

it("leaves out what is covered, and asks about personal data where the document speaks of them", () => {
  const more = "The Supplier shall encrypt all traffic and protect personal data.";
  const [found] = run(`# Sensors\n\n${tender}\n\n${more}`);
  expect(found?.what).not.toContain("encrypted");
  expect(found?.what).toContain("the retention of data");
});

it.each([
  [
    "the purchase is declared",
    `---\nbollard: procurement\npurchase: { devices: organisation }\n---\n\n# Sensors\n\n${tender}`,
  ],
  ["it is a part of a set", `# Pricing schedule\n\n${tender}`],
  ["it is short", "# Sensors\n\nThe Supplier shall supply sensors and gateways."],
  [
    "it buys something else",
    `# Cleaning\n\n${tender.replaceAll("sensors", "soap").replaceAll("gateways", "bins")}`,
  ],
  [
    "nobody reads its language",
    `# Sensoren\n\n${"Der Lieferant muss die sensors und gateways für das Amt liefern. ".repeat(20)}`,
  ],
  ["it is empty", ""],
])("is silent where %s", (_, text) => {
  expect(run(text)).toEqual([]);
});
