import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { type Diagnostic, HoverRequest } from "vscode-languageserver/node";
import { lintWorkspaceRequest } from "../src/requests.js";
import { Client, folderWith, pulling, until, uriOf } from "./client.js";

const cli = fileURLToPath(new URL("../../cli/dist/bin.js", import.meta.url));
const example = fileURLToPath(new URL("../../cli/examples/baysense-p1-ixit", import.meta.url));
const today = "2026-11-23";

const mechanisms = `# IXIT 1-AuthMech: Authentication Mechanisms

## **ID**: AuthMech-1

### Description

Log-in of the owner, over SecComMech-7.
`;
const communication = `# IXIT 11-SecComMech

## **ID**: SecComMech-1

### Description

TLS to the cloud.
`;
const unknown = "ts-103-701/unknown-reference";

async function opened(files: Readonly<Record<string, string>>, capabilities = pulling) {
  const folder = folderWith(files);
  const client = new Client();
  await client.initialise(capabilities, {
    workspaceFolders: [{ uri: uriOf(folder), name: "test" }],
    initializationOptions: { today },
  });
  const open = (name: string, text = files[name] ?? "") =>
    client.open(uriOf(folder, name), text, 1, "markdown");
  const rules = (name: string) => client.rules(uriOf(folder, name));
  return { client, folder, open, rules };
}

const said = ({ code, range, message }: Diagnostic) =>
  [code, range.start.line + 1, range.start.character + 1, String(message).split("\n")[0]].join(" ");

describe("Markdown documents of one folder", () => {
  const names = readdirSync(example);
  const files = Object.fromEntries(
    names.map((name) => [name, readFileSync(join(example, name), "utf8")]),
  );

  it("are judged as the command line judges the folder", async () => {
    const { client, folder, open } = await opened(files);
    const args = [cli, "lint", ".", "-f", "json", "--today", today];
    const output = JSON.parse(
      spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" }).stdout,
    );
    let compared = 0;
    for (const name of names) {
      await open(name);
      const expected = output.files.find(({ path }: { path: string }) => path === name);
      const findings = (expected?.findings ?? []).map(
        ({
          rule,
          start,
          what,
        }: {
          rule: string;
          start: { line: number; column: number };
          what: string;
        }) => `${rule} ${start.line} ${start.column} ${what}`,
      );
      const pulled = (await client.pull(uriOf(folder, name))).map(said);
      expect([name, pulled]).toEqual([name, findings]);
      compared += pulled.length;
    }
    expect(compared).toBeGreaterThan(10);
  });

  it("are told as they stand in the editor, and change what is said of each other", async () => {
    const { client, folder, open, rules } = await opened({
      "ixit_1-AuthMech.md": mechanisms,
      "ixit_11-SecComMech.md": communication,
    });
    await open("ixit_1-AuthMech.md");
    expect(await rules("ixit_1-AuthMech.md")).toContain(unknown);
    await open("ixit_11-SecComMech.md");
    await until(() => client.refreshes === 1);
    const other = uriOf(folder, "ixit_11-SecComMech.md");
    await client.change(other, 2, [{ text: communication.replace("Mech-1\n", "Mech-7\n") }]);
    await until(() => client.refreshes === 2);
    expect(await rules("ixit_1-AuthMech.md")).not.toContain(unknown);
    await client.close(other);
    await until(() => client.refreshes === 3);
    expect(await rules("ixit_1-AuthMech.md")).toContain(unknown);
    writeFileSync(
      join(folder, "ixit_11-SecComMech.md"),
      communication.replace("Mech-1\n", "Mech-7 \n\n"),
    );
    expect(await rules("ixit_1-AuthMech.md")).not.toContain(unknown);
    rmSync(join(folder, "ixit_11-SecComMech.md"));
    await client.open(other, communication, 1, "markdown");
    expect(await rules("ixit_1-AuthMech.md")).toContain(unknown);
  });

  it("are pushed anew beside each other", async () => {
    const { client, folder, open } = await opened(
      { "ixit_1-AuthMech.md": mechanisms, "ixit_11-SecComMech.md": communication },
      {},
    );
    await open("ixit_1-AuthMech.md");
    await open("ixit_11-SecComMech.md");
    const first = uriOf(folder, "ixit_1-AuthMech.md");
    const last = () => client.pushed.findLast(({ uri }) => uri === first)?.diagnostics ?? [];
    await until(() => last().some(({ code }) => code === unknown));
    const text = communication.replace("Mech-1\n", "Mech-7\n");
    await client.change(uriOf(folder, "ixit_11-SecComMech.md"), 2, [{ text }]);
    await until(() => last().every(({ code }) => code !== unknown));
  });

  it("are linted with the workspace, open or not", async () => {
    const { client, folder, open } = await opened({
      ...files,
      "README.md": "# IXIT\n\nAuthMech-1\n",
    });
    await open("ixit_1-AuthMech.md", mechanisms);
    const result = await client.connection.sendRequest(lintWorkspaceRequest);
    const found = new Map(result.files.map(({ uri, diagnostics }) => [uri, diagnostics]));
    expect(found.get(uriOf(folder, "ixit_6-to-9.md"))?.length).toBeGreaterThan(0);
    expect(found.has(uriOf(folder, "README.md"))).toBe(false);
    const pulled = await client.pull(uriOf(folder, "ixit_1-AuthMech.md"));
    expect(found.get(uriOf(folder, "ixit_1-AuthMech.md"))).toEqual(pulled);
  });
});

describe("other Markdown", () => {
  const readme = `# Kerbline

Our IXIT is in \`AuthMech\`, see provision 5.1-1 and table 1-AuthMech.

\`\`\`yaml
bollard: device/1
product: { Name: Kerbline }
\`\`\`
`;

  it.each(["README.md", "docs/CHANGELOG.markdown", "NOTES"])("is left alone: %s", async (name) => {
    const { client, folder, open, rules } = await opened({ [name]: readme, "a.device.yaml": "" });
    await open(name);
    expect(await rules(name)).toEqual([]);
    await until(() => client.statuses.length === 1);
    expect(client.statuses[0]).toMatchObject({ kind: null, errors: 0 });
    const textDocument = { uri: uriOf(folder, name) };
    const position = { line: 0, character: 3 };
    expect(
      await client.connection.sendRequest(HoverRequest.type, { textDocument, position }),
    ).toBeNull();
  });
});
