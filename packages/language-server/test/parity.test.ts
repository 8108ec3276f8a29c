import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import type { Diagnostic } from "vscode-languageserver";
import { Client, folderWith, pulling, uriOf } from "./client.js";
import { misnamed } from "./samples.js";

const cli = fileURLToPath(new URL("../../cli/dist/bin.js", import.meta.url));
const examples = fileURLToPath(new URL("../../cli/examples", import.meta.url));
const today = "2026-11-23";
const severities = ["", "error", "warning", "info", "hint"];

const files: Readonly<Record<string, string>> = {
  "bollard.config.jsonc":
    '{ "rules": { "shape/unknown-field": "warning" }, "ignores": ["old/**"], "overrides": [{ "files": ["as/*"], "as": "device" }] }',
  "misnamed.device.yaml": misnamed,
  "crlf.device.yaml": misnamed.replaceAll("\n", "\r\n"),
  "marked.yaml": misnamed,
  "as/plain.yaml": "Product: {}\n",
  "old/ignored.device.yaml": misnamed,
  "not-a-subject.yaml": "a: 1\n",
  "suppressed.device.yaml": misnamed.replace(
    "  Name",
    "  # bollard-ignore shape/unknown-field until 2026-01-31 -- Old.\n  Name",
  ),
  "broken.device.json": '{ "bollard": "device/1", "product": {',
  "duplicate.device.json": '{ "bollard": "device/1", "product": {}, "product": {} }',
  "empty.device.json": "",
  "deep.device.json": "[".repeat(5000),
  "astral.device.yaml": 'bollard: device/1\nproduct: { name: "𝄞𝄞", Audience: both }\n',
  "evidence.device.yaml": `bollard: device/1
claims: { etsi-en-303-645: "3.1.3" }
ics:
  5.1-1:
    support: Y
    detail: Each unit has a password of its own on its label.
    evidence:
      - { ref: report.txt, sha256: ${"0".repeat(64)} }
`,
  "report.txt": "changed",
};

/** A diagnostic or a finding, in the words of the JSON output. */
interface Said {
  readonly rule: unknown;
  readonly level: string | undefined;
  readonly from: string;
  readonly to: string;
  readonly text: string;
}

/** The part of the JSON output that is compared. */
interface Output {
  readonly files: readonly {
    readonly path: string;
    readonly findings: readonly (Readonly<Record<"what" | "why" | "todo" | "rule", string>> & {
      readonly level: string;
      readonly start: { readonly line: number; readonly column: number };
      readonly end: { readonly line: number; readonly column: number };
      readonly suppressed?: object;
    })[];
  }[];
}

function ofDiagnostic({ code, severity, range, message }: Diagnostic): Said {
  const at = ({ line, character }: typeof range.start) => `${line + 1}:${character + 1}`;
  const [from, to] = [at(range.start), at(range.end)];
  return { rule: code, level: severities[severity ?? 0], from, to, text: String(message) };
}

function ofCli(folder: string): ReadonlyMap<string, readonly Said[]> {
  const args = [cli, "lint", ".", "-f", "json", "--today", today];
  const run = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
  const output: Output = JSON.parse(run.stdout);
  const said = output.files.map(({ path, findings }): [string, readonly Said[]] => [
    path,
    findings
      .filter(({ suppressed }) => suppressed === undefined)
      .map(({ rule, level, start, end, what, why, todo }) => ({
        rule,
        level,
        from: `${start.line}:${start.column}`,
        to: `${end.line}:${end.column}`,
        text: `${what}\nWhy: ${why}\nDo: ${todo}`,
      })),
  ]);
  return new Map(said);
}

async function compare(folder: string, names: readonly string[]): Promise<number> {
  const expected = ofCli(folder);
  const client = new Client();
  await client.initialise(pulling, {
    workspaceFolders: [{ uri: uriOf(folder), name: "test" }],
    initializationOptions: { today },
  });
  let compared = 0;
  for (const name of names) {
    const uri = uriOf(folder, name);
    await client.open(uri, readFileSync(join(folder, name), "utf8"));
    const said = (await client.pull(uri)).map(ofDiagnostic);
    expect([name, said]).toEqual([name, expected.get(name) ?? []]);
    compared += said.length;
  }
  return compared;
}

describe("the server says what the command line says", () => {
  it("of every fixture", async () => {
    const folder = folderWith(files);
    const names = Object.keys(files).filter((name) => /(?<!config)\.(json|yaml)$/.test(name));
    expect(await compare(folder, names)).toBeGreaterThan(names.length / 2);
  });

  it("of every example, with all rules", async () => {
    const texts = readdirSync(examples, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(examples.length + 1));
    const folder = folderWith(
      Object.fromEntries(texts.map((name) => [name, readFileSync(join(examples, name), "utf8")])),
    );
    const names = texts.filter((name) => /\.device\./.test(name));
    expect(names.length).toBeGreaterThan(1);
    expect(await compare(folder, names)).toBeGreaterThan(0);
  });
});
