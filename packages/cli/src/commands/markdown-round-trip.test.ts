import { readFileSync } from "node:fs";
import { parse } from "@bollard/document";
import { describe, expect, it } from "vitest";
import { folderWith, run, textOf } from "../../test/run.js";

type Data = Readonly<Record<string, unknown>>;
type Answer = Readonly<Record<"support" | "detail" | "evidence", unknown>>;

const example = readFileSync(
  new URL("../../examples/kerbline-aq200.device.yaml", import.meta.url),
  "utf8",
);

/** What of a field stands in a document as prose: its text, its value or what it lists. */
function proseOf(content: unknown): string {
  if (typeof content === "boolean") return content ? "yes" : "no";
  if (Array.isArray(content)) return content.join(", ");
  if (typeof content !== "object") return String(content).trim();
  const { text, value } = content as { readonly text?: string; readonly value?: unknown };
  return text === undefined && value === undefined ? "" : proseOf(text ?? value);
}

function entriesOf(table: unknown): readonly Data[] {
  return (Array.isArray(table) ? table : [table]) as readonly Data[];
}

/** Ids, fields and prose of every table. */
function outlineOf(ixit: Data, prose: (key: string, content: unknown) => string) {
  return Object.entries(ixit).map(([key, table]) => [
    key,
    entriesOf(table).map((entry) =>
      Object.fromEntries(
        Object.entries(entry)
          .sort(([a], [b]) => (a < b ? -1 : 1))
          .map(([name, content]) => [name, prose(name, content)]),
      ),
    ),
  ]);
}

async function imported(names: readonly string[], text: string) {
  const cwd = folderWith({ "aq.device.yaml": text });
  for (const name of names) {
    const { code } = await run(["export", name, "aq.device.yaml", "--out", `md/${name}.md`], {
      cwd,
    });
    expect(code).toBe(0);
  }
  const { code, err } = await run(["import", "md", "--out", "back.device.json"], { cwd });
  const back = JSON.parse(textOf(cwd, "back.device.json")) as Data;
  return { code, err, back };
}

describe("a specification written as Markdown and imported again", () => {
  const before = parse(example, "yaml").root?.value as Data;

  it("has every entry and field of the IXIT, with clean prose", async () => {
    const { code, err, back } = await imported(["ixit"], example);
    expect({ code, whole: err.includes("Placed 100 %") }).toEqual({ code: 0, whole: true });
    const want = outlineOf(before["ixit"] as Data, (_, content) => proseOf(content));
    const got = outlineOf(back["ixit"] as Data, (_, content) => String(content));
    expect(got.map(([key]) => key).sort()).toEqual(want.map(([key]) => key).sort());
    for (const [key, entries] of want) {
      const same = got.find(([name]) => name === key)?.[1] as readonly Record<string, string>[];
      for (const [at, entry] of (entries as readonly Record<string, string>[]).entries()) {
        expect(Object.keys(same[at] ?? {})).toEqual(Object.keys(entry));
        for (const [name, prose] of Object.entries(entry)) {
          // What is declared beside the prose follows it, a line each.
          const [own = ""] = (same[at]?.[name] ?? "").split(/(?:^|\n\n)(?=[a-z]\w+: )/);
          expect(own.trim(), `${String(key)} ${at} ${name}`).toBe(prose);
        }
      }
    }
    expect(JSON.stringify(back["ixit"])).not.toMatch(/<\/?\w+>|\\\\[@_*|]/);
  });

  it("has every answer of the ICS with its evidence", async () => {
    const { code, back } = await imported(["ics"], example);
    expect(code).toBe(0);
    const answers = (ics: unknown) =>
      Object.entries(ics as Record<string, Answer>)
        .map(([id, { support, detail, evidence }]) => ({ id, support, detail, evidence }))
        .sort((a, b) => (a.id < b.id ? -1 : 1));
    expect(answers(back["ics"])).toEqual(answers(before["ics"]));
    expect(back["claims"]).toEqual({ "etsi-en-303-645": "3.1.3" });
  });

  it("keeps what looks like markup, lines and entries without an id", async () => {
    const odd = {
      bollard: "device/1",
      claims: { "etsi-en-303-645": "3.1.3" },
      ics: { "5.1-1": { support: "N/A", detail: "Write to a_b@c.example | *see* `x`\n\n<none>" } },
      ixit: {
        UpdMech: [
          { id: "Over_the_air", description: "# 1. It asks\n- each day\n\n**then** [a](b) & c\\d" },
          { description: "By cable, see https://c.example.", configuration: "None." },
        ],
        SecDev: [{ id: "SecDev-1", description: "8-UpdProc" }],
      },
    };
    const { code, back } = await imported(["ics", "ixit"], JSON.stringify(odd));
    expect(code).toBe(0);
    expect(back["ixit"]).toEqual(odd.ixit);
    expect(back["ics"]).toMatchObject(odd.ics);
  });
});
