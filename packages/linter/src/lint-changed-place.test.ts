import { readFileSync } from "node:fs";
import { nodeAt, parse, spanOf } from "@bollard/document";
import { toPointer } from "@bollard/model";
import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { defaultConfig } from "./config/config.js";
import { type LintOptions, lint } from "./lint.js";

const options: LintOptions = { today: "2026-11-25", config: defaultConfig };
const file = new URL("../../cli/examples/saltmarsh/saltmarsh.place.yaml", import.meta.url);
const { root } = parse(readFileSync(file, "utf8"), "yaml");
const texts = {
  "a.place.json": JSON.stringify(root?.value, null, 1),
  "a.place.yaml": readFileSync(file, "utf8"),
};

type Path = keyof typeof texts;

/** The pointers of everything that is no list or group. */
function leavesOf(value: unknown, path: readonly string[] = []): readonly string[] {
  if (typeof value !== "object" || value === null) return [toPointer(path)];
  return Object.entries(value).flatMap(([name, inner]) => leavesOf(inner, [...path, name]));
}

const leaves = leavesOf(root?.value);

/** Lints a text as the one after another, and as if it were new. */
function checkNext(path: Path, text: string, last: ReturnType<typeof lint>) {
  const again = lint({ path, text, before: last.tree }, options);
  expect(again).toEqual(lint({ path, text }, options));
  return again;
}

describe("a register in which somebody types", () => {
  const typed = fc.array(fc.constantFrom("x", " ", "TLS 1.0", "none", "", "-", "9"), {
    minLength: 2,
    maxLength: 4,
  });

  it("in one value is judged as if it were new", { timeout: 120_000 }, () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), typed, (pointer, words) => {
        const path = "a.place.json";
        let last = lint({ path, text: texts[path] }, options);
        for (const word of words) {
          const { text = "" } = last.tree ?? {};
          const { end } = last.tree ? spanOf(last.tree, pointer) : { end: 0 };
          const at = text.charAt(end - 1) === '"' ? end - 1 : end;
          last = checkNext(path, text.slice(0, at) + word + text.slice(at), last);
        }
        checkNext(path, texts[path], last);
      }),
      { numRuns: 40 },
    );
  });

  it("in what others refer to is judged as if it were new", { timeout: 120_000 }, () => {
    const path = "a.place.json";
    const first = lint({ path, text: texts[path] }, options);
    const related = /^\/\w+\/[0-3]\/(?:id|system|zone|from|to|supplier|stage|services\/0)$/;
    const pointers = leaves.filter((pointer) => related.test(pointer));
    expect(pointers.length).toBeGreaterThan(40);
    for (const pointer of pointers) {
      const at = first.tree ? spanOf(first.tree, pointer).end - 1 : 0;
      const typed = (word: string) => texts[path].slice(0, at) + word + texts[path].slice(at);
      const last = lint({ path, text: typed("x"), before: first.tree }, options);
      checkNext(path, texts[path], lint({ path, text: typed("xy"), before: last.tree }, options));
    }
  });

  it("anywhere is judged as if it were new", { timeout: 120_000 }, () => {
    const edit = fc.record({
      at: fc.nat(60_000),
      remove: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(300)),
      insert: fc.constantFrom("", "x", "\n", '"', ",", "  - id: cctv\n", "# note\n", "zone: field"),
    });
    fc.assert(
      fc.property(
        fc.constantFrom<Path>("a.place.json", "a.place.yaml"),
        fc.array(edit, { minLength: 1, maxLength: 3 }),
        (path, edits) => {
          let last = lint({ path, text: texts[path] }, options);
          for (const { at, remove, insert } of edits) {
            const { text = "" } = last.tree ?? {};
            const start = at % (text.length + 1);
            last = checkNext(
              path,
              text.slice(0, start) + insert + text.slice(start + remove),
              last,
            );
          }
        },
      ),
      { numRuns: 25 },
    );
  });
});

describe("what is known of the text before", () => {
  const path = "a.place.json";
  const pointer = "/systems/0/name";
  const first = lint({ path, text: texts[path] }, options);
  const typing = (times: number, own = options) => {
    let last = first;
    for (let time = 0; time < times; time++) {
      const { text = "" } = last.tree ?? {};
      const at = last.tree ? spanOf(last.tree, pointer).end - 1 : 0;
      const next = `${text.slice(0, at)}x${text.slice(at)}`;
      last = lint({ path, text: next, before: last.tree }, time === times - 1 ? own : options);
    }
    return last;
  };

  it("holds no longer on another day", () => {
    const { text = "" } = typing(3).tree ?? {};
    const later = { ...options, today: "2036-01-01" };
    expect(typing(3, later).findings).toEqual(lint({ path, text }, later).findings);
    expect(typing(3, later).findings).not.toEqual(typing(3).findings);
  });

  it("holds no longer in another configuration", () => {
    const { rule = "" } = first.findings[0] ?? {};
    const off = { ...defaultConfig, written: { rules: { [rule]: "off" as const } } };
    const own = { ...options, config: off as never };
    expect(typing(3, own).findings.filter((one) => one.rule === rule)).toEqual([]);
  });

  it("does not stand for files that changed", () => {
    const linkedTo = (kind: string) => ({ ...options, linked: () => ({ kind, findings: [] }) });
    const rules = (kind: string) =>
      lint({ path, text: typing(2).tree?.text ?? "" }, linkedTo(kind)).findings;
    const before = typing(2, linkedTo("device"));
    const { text = "" } = before.tree ?? {};
    const again = lint({ path, text: `${text} `, before: before.tree }, linkedTo("procurement"));
    expect(again.findings).toEqual(rules("procurement"));
    expect(again.findings).not.toEqual(rules("device"));
  });

  it("keeps the values that are not changed", () => {
    const { tree } = typing(2);
    expect(tree && nodeAt(tree, "/systems/1")?.value).toBe(
      first.tree && nodeAt(first.tree, "/systems/1")?.value,
    );
  });
});
