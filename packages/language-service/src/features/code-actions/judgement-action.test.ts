import { defaultConfig, lint } from "@bollard/linter";
import { describe, expect, it } from "vitest";
import { acted, open, positionOf, today } from "../../../test/documents.js";
import { provideCodeActions, resolveCodeAction } from "./provide-code-actions.js";

const spec = {
  bollard: "device/1",
  claims: { "etsi-en-303-645": "3.1.3" },
  ixit: {
    SecComMech: [
      {
        id: "SecComMech-1",
        description: "TLS to the cloud.",
        securityGuarantees: "Confidentiality and integrity.",
        cryptographicDetails: "TLS 1.3 with AES-128-GCM.",
      },
    ],
  },
};
const judgement = {
  unit: "5.5-1-1 b",
  verdict: "PASS",
  by: "assessor",
  date: "2026-11-20",
  reason: "Fits.",
};

const yaml = `# Our sensor.
bollard: device/1
claims: { etsi-en-303-645: "3.1.3" }
ixit:
  SecComMech: # all of them
    - id: SecComMech-1
      description: TLS to the cloud.
      securityGuarantees: Confidentiality and integrity.
      cryptographicDetails: TLS 1.3 with AES-128-GCM.
`;
const block = `${yaml}judgements:
  - unit: 5.5-1-1 b
    verdict: PASS
    by: assessor
    date: 2026-11-20
    reason: Fits.
notes: Last.
`;
const flow = `${yaml}judgements: [{ unit: 5.5-1-1 b, verdict: PASS, by: a, date: 2026-11-20, reason: b }]\n`;

/** The judgements after the first action that records that 5.5-1-1 a passes. */
function recorded(name: string, text: string) {
  const document = open(name, text, defaultConfig);
  const position = positionOf(text, name.endsWith("yaml") ? "SecComMech:" : 'SecComMech"');
  const actions = provideCodeActions(document, { range: { start: position, end: position } });
  const action = actions.find(({ title }) => title === "Record that 5.5-1-1 a passes");
  const after = acted(document, action);
  const { tree, findings } = lint({ path: name, text: after }, { today });
  const { judgements = [] } = (tree?.root?.value ?? {}) as { readonly judgements?: object[] };
  return { after, judgements, rules: findings.map(({ rule }) => rule) };
}

describe("an answer to an open question is recorded", () => {
  it.each<[string, string, string, number]>([
    ["in YAML, where nothing was", "a.device.yaml", yaml, 1],
    ["in YAML, behind others", "a.device.yaml", block, 2],
    ["in YAML, behind others in brackets", "a.device.yaml", flow, 2],
    ["in YAML, in an empty list", "a.device.yaml", `${yaml}judgements: []\n`, 1],
    ["in JSON, where nothing was", "a.device.json", JSON.stringify(spec, null, 2), 1],
    [
      "in JSON, behind others",
      "a.device.json",
      JSON.stringify({ ...spec, judgements: [judgement] }, null, 2),
      2,
    ],
    ["in JSON, in an empty list", "a.device.json", JSON.stringify({ ...spec, judgements: [] }), 1],
    ["in YAML with CRLF", "a.device.yaml", block.replaceAll("\n", "\r\n"), 2],
  ])("%s", (_, name, text, count) => {
    const { after, judgements, rules } = recorded(name, text);
    expect(judgements).toHaveLength(count);
    expect(judgements.at(-1)).toMatchObject({
      unit: "5.5-1-1 a",
      verdict: "PASS",
      date: today,
      of: expect.stringMatching(/^[\da-f]{16}$/),
    });
    expect(rules.filter((rule) => /^(document|shape)\//.test(rule))).toEqual([]);
    if (name.endsWith("yaml")) {
      expect(after).toContain("# Our sensor.");
      expect(after).toContain("SecComMech: # all of them");
    }
  });
});

it("many answers are worked out only when one is chosen, and come to the same", () => {
  const document = open("a.device.yaml", yaml, defaultConfig);
  const position = positionOf(yaml, "SecComMech:");
  const range = { start: position, end: position };
  const isAnswer = ({ title }: { title: string }) => title.startsWith("Record that");
  const offered = provideCodeActions(document, { range, resolves: true }).filter(isAnswer);
  const atOnce = provideCodeActions(document, { range }).filter(isAnswer);
  expect(offered.length).toBeGreaterThan(4);
  expect(offered.every(({ edit }) => edit === undefined)).toBe(true);
  for (const [index, action] of offered.entries()) {
    expect(resolveCodeAction(document, action).edit).toEqual(atOnce[index]?.edit);
  }
});
