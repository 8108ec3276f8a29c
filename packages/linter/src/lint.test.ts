import { describe, expect, test } from "vitest";
import { fc } from "../../model/test/properties.js";
import { lint, readConfig } from "./index.js";

const today = "2026-11-23";
const rulesOf = (text: string, path = "a.device.yaml") =>
  lint({ path, text }, { today }).findings.map(({ rule }) => rule);

describe("what is linted", () => {
  test.each(["a.device.yaml", "a.device.yml", "a.device.json", "a.device.jsonc", "A.DEVICE.YAML"])(
    "%s by its name",
    (path) => expect(lint({ path, text: "{}" }, { today }).kind).toBe("device"),
  );

  test.each([
    ["any.yaml", "bollard: device/1\n"],
    ["any.yml", "# first\nproduct: {}\nbollard: 'device/1'\n"],
    ["any.json", '{ "x": 1, "bollard": "device/1" }'],
    ["any.jsonc", '// c\n{"bollard":"device/1",}'],
  ])("%s by its marker", (path, text) =>
    expect(lint({ path, text }, { today }).kind).toBe("device"),
  );

  test.each([
    ["package.json", '{ "name": "bollard", "version": "1" }'],
    ["deep.yaml", "other:\n  bollard: device/1\n"],
    ["prose.yaml", "text: |\n  bollard: device/1\n"],
    ["compose.yaml", "services: {}\n"],
    ["notes.md", "bollard: device/1"],
  ])("not %s", (path, text) => {
    const { kind, findings } = lint({ path, text }, { today });
    expect(kind === undefined || path === "notes.md").toBe(true);
    if (kind === undefined) expect(findings).toEqual([]);
  });

  test("what the caller says it is", () => {
    expect(lint({ path: "stdin", text: "product: []", as: "device" }, { today }).kind).toBe(
      "device",
    );
  });
});

describe("findings", () => {
  test("stand in the order of their places and point at the text", () => {
    const text = "bollard: device/1\nproduct:\n  Name: x\n  audience: nobody\n";
    const { findings } = lint({ path: "a.device.yaml", text }, { today });
    const starts = findings.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    const audience = findings.find(({ pointer }) => pointer === "/product/audience");
    expect(text.slice(audience?.start, audience?.end)).toBe("nobody");
    expect(audience?.from).toEqual({ line: 4, column: 13 });
  });

  test("of a text that cannot be read are about the text alone", () => {
    expect(new Set(rulesOf("bollard: device/1\nproduct: {"))).toEqual(new Set(["document/syntax"]));
    expect(new Set(rulesOf('{"bollard": ', "a.device.json"))).toEqual(new Set(["document/syntax"]));
  });

  test.each(["", "\n", "# nothing yet\n", "{}", "---\n"])(
    "say of an empty file that it claims nothing: %j",
    (text) => {
      expect(rulesOf(text)).toEqual(["bollard/nothing-claimed"]);
    },
  );

  test("ask what a specification claims only where nothing else is found", () => {
    const { findings } = lint({ path: "a.device.yaml", text: "bollard: device/1\n" }, { today });
    expect(findings).toMatchObject([
      { rule: "bollard/nothing-claimed", level: "info", question: true, from: { line: 1 } },
    ]);
    expect(rulesOf("bollard: device/1\nclaims: {}\n")).toEqual(["bollard/nothing-claimed"]);
    expect(rulesOf('claims: { iso-iec-29147: "2018" }\n')).toEqual([]);
    expect(rulesOf("colour: grey\n")).toEqual(["shape/unknown-field"]);
    const { config } = readConfig("c", '{ "rules": { "bollard/nothing-claimed": "off" } }');
    expect(lint({ path: "a.device.yaml", text: "" }, { today, config }).findings).toEqual([]);
  });

  test("are not added to what is suppressed", () => {
    const text = "# bollard-ignore-file shape/unknown-field -- Made elsewhere.\ncolour: grey\n";
    expect(rulesOf(text)).toEqual(["shape/unknown-field"]);
  });

  test("do not report as missing what is there and does not fit", () => {
    const text =
      "claims: { uk-psti: 2023/1007 }\nproduct: { audience: consumer, connectable: internet }\npsti:\n  supportPeriod: { until: soon }\n";
    expect(rulesOf(text)).toContain("shape/wrong-form");
    expect(rulesOf(text)).not.toContain("uk-psti/support-period-end");
  });

  test("are the same for the same data in YAML and in JSON", () => {
    const yaml =
      "bollard: device/1\nproduct: { audience: both, connectable: internet }\nics: { 5.5-1: { support: N } }\nclaims: { etsi-en-303-645: 3.1.3 }\n";
    const json = JSON.stringify({
      bollard: "device/1",
      product: { audience: "both", connectable: "internet" },
      ics: { "5.5-1": { support: "N" } },
      claims: { "etsi-en-303-645": "3.1.3" },
    });
    const facts = (path: string, text: string) =>
      lint({ path, text }, { today })
        .findings.map(({ rule, pointer, what }) => `${rule} ${pointer} ${what}`)
        .sort();
    expect(facts("a.device.yaml", yaml)).toEqual(facts("a.device.json", json));
    expect(facts("a.device.yaml", yaml).length).toBeGreaterThan(3);
  });

  test("are judged on the day that is given", () => {
    const text =
      "product: { audience: consumer, connectable: internet, onSale: { from: 2025-01-01 } }\npsti: { supportPeriod: { until: 2027-01-01 } }\n";
    const on = (day: string) =>
      lint({ path: "a.device.yaml", text }, { today: day }).findings.map(({ rule }) => rule);
    expect(on("2026-11-23")).not.toContain("uk-psti/support-period-past");
    expect(on("2027-01-02")).toContain("uk-psti/support-period-past");
  });
});

describe("the configuration", () => {
  const levelOf = (config: string, path = "a.device.yaml") =>
    lint(
      { path, text: "product: { colour: grey }" },
      { today, config: readConfig("bollard.config.jsonc", config).config },
    ).findings.find(({ rule }) => rule === "shape/unknown-field")?.level;

  test("sets the level of a rule, and turns it off", () => {
    expect(levelOf("{}")).toBe("error");
    expect(levelOf('{ "rules": { "shape/unknown-field": "hint" } }')).toBe("hint");
    expect(levelOf('{ "rules": { "shape/unknown-field": "off" } }')).toBeUndefined();
  });

  test("lowers what a rule reports below its own level, and never raises it", () => {
    const text = "product: { audience: organisation, connectable: internet }\n";
    const scope = (level: string) =>
      lint(
        { path: "a.device.yaml", text },
        { today, config: readConfig("c", `{ "rules": { "uk-psti/scope": "${level}" } }`).config },
      ).findings.flatMap(({ rule, level: found }) => (rule === "uk-psti/scope" ? [found] : []));
    const [usual] = lint({ path: "a.device.yaml", text }, { today }).findings;
    expect(usual?.rule).toBe("uk-psti/scope");
    expect(scope("hint")).toEqual(["hint"]);
    expect(scope("off")).toEqual([]);
    expect(scope("warning")).toEqual([usual?.level === "info" ? "warning" : usual?.level]);
  });

  test("sets the options of a rule, alone or with its level", () => {
    const text =
      "claims: { uk-psti: 2023/1007 }\nproduct: { audience: consumer, connectable: internet }\nlabels: [{ scheme: jc-star, level: STAR-1, expires: 2027-01-31 }]\n";
    const notes = (setting: string) => {
      const { config, result } = readConfig(
        "c",
        `{ "rules": { "uk-psti/label-expired": ${setting} } }`,
      );
      expect(result.findings).toEqual([]);
      const { findings } = lint({ path: "a.device.yaml", text }, { today, config });
      return findings.flatMap(({ rule, what }) => (rule === "uk-psti/label-expired" ? [what] : []));
    };
    expect(notes('"warning"')[0]).toContain("within 90 days");
    expect(notes('{ "noticeDays": 30 }')).toEqual([]);
    expect(notes('{ "level": "error", "noticeDays": 365 }')[0]).toContain("within 365 days");
    expect(notes('{ "level": "off", "noticeDays": 365 }')).toEqual([]);
  });

  test.each([
    ['{ "noticeDays": "many" }', "noticeDays"],
    ['{ "noticeDays": -1 }', "-1"],
    ['{ "notice": 30 }', "notice"],
  ])("says which option does not fit: %s", (setting, said) => {
    const { result } = readConfig("c", `{ "rules": { "uk-psti/label-expired": ${setting} } }`);
    expect(result.findings.map(({ what }) => what).join()).toContain(said);
  });

  test("cannot turn off what says that a file cannot be read", () => {
    const { config, result } = readConfig("c", '{ "rules": { "document/syntax": "off" } }');
    expect(result.findings).toHaveLength(1);
    const { findings } = lint({ path: "a.device.yaml", text: "product: {" }, { today, config });
    expect(findings.map(({ rule }) => rule)).toContain("document/syntax");
  });

  test("can differ for some files", () => {
    const config =
      '{ "overrides": [{ "files": ["old/**"], "rules": { "shape/unknown-field": "info" } }] }';
    expect(levelOf(config, "old/a.device.yaml")).toBe("info");
    expect(levelOf(config, "new/a.device.yaml")).toBe("error");
  });

  test("can say what a file is", () => {
    const { config } = readConfig(
      "c",
      '{ "overrides": [{ "files": ["specs/*.json"], "as": "device" }] }',
    );
    expect(lint({ path: "specs/a.json", text: "{}" }, { today, config }).kind).toBe("device");
    expect(lint({ path: "other/a.json", text: "{}" }, { today, config }).kind).toBeUndefined();
  });

  test("chooses rules by preset", () => {
    const text =
      "claims: { etsi-en-303-645: 3.1.3, uk-psti: 2023/1007 }\nics: { 5.5-1: { support: N } }\n";
    const areas = (preset: string) => {
      const { config } = readConfig("c", `{ "extends": ["${preset}"] }`);
      const { findings } = lint({ path: "a.device.yaml", text }, { today, config });
      return new Set(findings.map(({ rule }) => rule.split("/")[0]));
    };
    expect(areas("bollard:recommended")).toEqual(new Set(["en-303-645", "uk-psti"]));
    expect(areas("bollard:psti")).toEqual(new Set(["uk-psti"]));
    expect(areas("bollard:en-303-645")).toEqual(new Set(["en-303-645"]));
  });

  test.each([
    ["{", "closing brace"],
    ["[]", "not a Bollard configuration"],
    ['{ "rules": { "uk-psti/no-such-rule": "error" } }', "no-such-rule"],
    ['{ "rules": { "shape/unknown-field": "loud" } }', "loud"],
    ['{ "extends": ["eslint:recommended"] }', "eslint"],
    ['{ "plugins": ["./run-me.js"] }', "plugins"],
  ])("%s is a finding on its own file", (text, said) => {
    const { result, config } = readConfig("bollard.config.jsonc", text);
    expect(result.kind).toBe("config");
    expect(result.findings[0]?.rule).toBe("bollard/config");
    expect(result.findings.map(({ what }) => what).join()).toContain(said);
    expect(lint({ path: "a.device.yaml", text: "{}" }, { today, config }).kind).toBe("device");
  });

  test("offers the rule that was meant", () => {
    const { result } = readConfig("c", '{ "rules": { "uk-psti/pasword-shared": "error" } }');
    expect(result.findings[0]?.todo).toContain("uk-psti/password-shared");
    expect(result.findings[0]?.suggestions).toHaveLength(1);
  });
});

describe("no text makes the linter throw", () => {
  const words = [
    "bollard",
    ": ",
    "device/1",
    "\n",
    "  ",
    "- ",
    "ics",
    "5.1-1",
    "{",
    "}",
    "[",
    "]",
    '"',
    "support",
    "N/A",
    "psti",
    "passwords",
    "# bollard-ignore shape/unknown-field -- r",
    "&a",
    "*a",
    "until",
    "2031-02-30",
    ",",
    "null",
    "suppressions",
    "at",
    "/ics",
  ];
  const text = fc
    .array(fc.oneof(fc.constantFrom(...words), fc.string()), { maxLength: 60 })
    .map((parts) => parts.join(""));

  test.each(["a.device.yaml", "a.device.json", "a.device.jsonc"])("%s", (path) => {
    fc.assert(
      fc.property(text, (content) => {
        const { findings } = lint({ path, text: content }, { today });
        return findings.every(
          ({ rule, start, end }) =>
            rule !== "bollard/internal" && start >= 0 && end <= content.length && start <= end,
        );
      }),
      { numRuns: 400 },
    );
  });

  test("whatever plain data a specification holds", () => {
    fc.assert(
      fc.property(
        fc.jsonValue(),
        fc.constantFrom(
          "ics",
          "psti",
          "features",
          "product",
          "parties",
          "labels",
          "claims",
          "ixit",
        ),
        (value, field) => {
          const content = JSON.stringify({ bollard: "device/1", [field]: value });
          const { findings } = lint({ path: "a.device.json", text: content }, { today });
          return findings.every(({ rule }) => rule !== "bollard/internal");
        },
      ),
      { numRuns: 400 },
    );
  });
});
