import { spawnSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  CodeActionRequest,
  CodeLensRequest,
  CompletionRequest,
  type Diagnostic,
  DocumentLinkRequest,
  DocumentSymbolRequest,
  HoverRequest,
} from "vscode-languageserver/node";
import { docx, paragraph } from "../../document/test/word.js";
import { lintWorkspaceRequest, readWordRequest, traceRequest } from "../src/requests.js";
import { Client, folderWith, pulling, until, uriOf } from "./client.js";

const cli = fileURLToPath(new URL("../../cli/dist/bin.js", import.meta.url));
const today = "2026-11-23";
const superseded = "procurement/superseded-reference";

const head = "---\nbollard: procurement\n---\n\n";
const tender = `${head}# Tender\n\n## 1 Security\n\nThe hub shall meet ISO/IEC 27001:2013.\n`;
const languages = { md: "markdown", html: "html", yaml: "yaml" } as const;

function languageOf(name: string): string {
  const extension = /[^.]*$/.exec(name)?.[0] ?? "";
  return Object.hasOwn(languages, extension)
    ? languages[extension as keyof typeof languages]
    : "plaintext";
}

async function opened(files: Readonly<Record<string, string>>, capabilities = pulling) {
  const folder = folderWith(files);
  const client = new Client();
  await client.initialise(capabilities, {
    workspaceFolders: [{ uri: uriOf(folder), name: "test" }],
    initializationOptions: { today },
  });
  for (const [name, text] of Object.entries(files)) {
    await client.open(uriOf(folder, name), text, 1, languageOf(name));
  }
  const at = (name: string, line: number, character: number) => ({
    textDocument: { uri: uriOf(folder, name) },
    position: { line, character },
  });
  return { client, folder, connection: client.connection, at };
}

const said = ({ code, range, message }: Diagnostic) =>
  [code, range.start.line + 1, range.start.character + 1, String(message).split("\n")[0]].join(" ");

describe("a procurement document", () => {
  it.each(["a.md", "a.txt", "a.html"])("is recognised by its front matter: %s", async (name) => {
    const text = name.endsWith("html") ? tender.replace(/(The hub .+)\n/, "<p>$1</p>\n") : tender;
    const { client, folder } = await opened({ [name]: text });
    expect(await client.rules(uriOf(folder, name))).toContain(superseded);
    await until(() => client.statuses.length === 1);
    expect(client.statuses[0]).toMatchObject({ kind: "procurement" });
  });

  it.each(["cctv-renewal.tender.md", "parking-sensors.tender.md"])(
    "is judged as the command line judges it: %s",
    async (name) => {
      const example = new URL(`../../cli/examples/${name}`, import.meta.url);
      const { client, folder } = await opened({ [name]: readFileSync(example, "utf8") });
      const args = [cli, "lint", name, "-f", "json", "--today", today];
      const { stdout } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
      const [file] = JSON.parse(stdout).files;
      const found = (file?.findings ?? []).map(
        (finding: { rule: string; start: { line: number; column: number }; what: string }) =>
          `${finding.rule} ${finding.start.line} ${finding.start.column} ${finding.what}`,
      );
      expect((await client.pull(uriOf(folder, name))).map(said)).toEqual(found);
    },
  );

  it("is no part of the specification in its folder", async () => {
    const ixit = "# IXIT 1-AuthMech\n\n## **ID**: AuthMech-1\n\n### Description\n\nLog-in.\n";
    const { client, folder, connection } = await opened({ "a.md": tender, "ixit.md": ixit });
    const alone = await opened({ "ixit.md": ixit });
    expect(await client.rules(uriOf(folder, "ixit.md"))).toEqual(
      await alone.client.rules(uriOf(alone.folder, "ixit.md")),
    );
    const { files } = await connection.sendRequest(lintWorkspaceRequest);
    const found = files.find(({ uri }) => uri === uriOf(folder, "a.md"));
    expect(found?.diagnostics).toEqual(await client.pull(uriOf(folder, "a.md")));
  });

  it("can be one by the configuration alone, or in no file yet", async () => {
    const config = { overrides: [{ files: ["tenders/*"], as: "procurement" }] };
    const { client, folder } = await opened({ "tenders/a.md": tender.slice(head.length) });
    expect(await client.rules(uriOf(folder, "tenders/a.md"))).toEqual([]);
    writeFileSync(join(folder, "bollard.config.jsonc"), JSON.stringify(config));
    const again = new Client();
    await again.initialise(pulling, { rootUri: uriOf(folder) });
    await again.open(uriOf(folder, "tenders/a.md"), tender.slice(head.length), 1, "markdown");
    expect(await again.rules(uriOf(folder, "tenders/a.md"))).toContain(superseded);
    await again.open("untitled:Untitled-1", tender, 1, "markdown");
    expect(await again.rules("untitled:Untitled-1")).toContain(superseded);
  });

  it.each([
    ["README.md", "# Hub\n\nThe hub shall meet ISO/IEC 27001:2013.\n"],
    ["index.html", "<p>The hub shall meet ISO/IEC 27001:2013.</p>\n"],
    ["notes.txt", "The hub shall meet ISO/IEC 27001:2013.\n"],
    ["LICENSE", "The Supplier shall meet ISO/IEC 27001:2013.\n"],
    ["quoted.txt", "bollard: device/1\nproduct: { Name: Kerbline }\n"],
    ["quoted.html", "bollard: device/1\nproduct: { Name: Kerbline }\n"],
  ])("is nothing else: %s", async (name, text) => {
    const { client, folder, connection, at } = await opened({ [name]: text });
    expect(await client.rules(uriOf(folder, name))).toEqual([]);
    expect(await connection.sendRequest(HoverRequest.type, at(name, 0, 3))).toBeNull();
    await until(() => client.statuses.length === 1);
    expect(client.statuses[0]).toMatchObject({ kind: null });
  });
});

describe("features in a procurement document", () => {
  it("are answered", async () => {
    const { connection, at } = await opened({ "a.md": tender });
    const place = at("a.md", 8, 22);
    const hover = await connection.sendRequest(HoverRequest.type, place);
    expect(JSON.stringify(hover)).toContain("ISO/IEC 27001:2022");
    const range = { start: place.position, end: place.position };
    const asked = { ...place, range, context: { diagnostics: [] } };
    const actions = await connection.sendRequest(CodeActionRequest.type, asked);
    expect(JSON.stringify(actions)).toContain("Cite ISO/IEC 27001:2022");
    const symbols = await connection.sendRequest(DocumentSymbolRequest.type, place);
    expect(symbols).toMatchObject([{ children: [{ name: "1 Security" }] }]);
  });

  it("know why the editor asks for completion, and what it can do", async () => {
    const text = `${tender}\nAs in PPN \n\nbollard: \n`;
    const { connection, at } = await opened(
      { "a.md": text },
      {
        ...pulling,
        textDocument: {
          ...pulling.textDocument,
          completion: { completionItem: { snippetSupport: true } },
        },
      },
    );
    const complete = (line: number, character: number) =>
      connection.sendRequest(CompletionRequest.type, {
        ...at("a.md", line, character),
        context: { triggerKind: 2, triggerCharacter: " " },
      });
    expect(JSON.stringify(await complete(10, 10))).toContain("PPN 014");
    expect(JSON.stringify(await complete(12, 9))).toMatch(/"insertTextFormat":2/);
    expect(await complete(8, 4)).toEqual([]);
    const links = await connection.sendRequest(DocumentLinkRequest.type, at("a.md", 0, 0));
    expect(links).toEqual([]);
  });
});

describe("a Word document", () => {
  const word = docx(
    [
      paragraph("Security", '<w:outlineLvl w:val="0"/>'),
      paragraph("The hub shall meet ISO/IEC 27001:2013."),
    ].join(""),
  );

  async function withWord(name: string, bytes: Uint8Array) {
    const connected = await opened({});
    writeFileSync(join(connected.folder, name), bytes);
    const uri = uriOf(connected.folder, name);
    const read = await connected.connection.sendRequest(readWordRequest, { uri });
    return { ...connected, uri, shown: `${uri.replace("file://", "bollard-word:")}.md`, ...read };
  }

  it("is shown as text with its findings, and never changed", async () => {
    const { client, connection, shown, text, notes } = await withWord("ä tender.docx", word);
    expect(text).toContain("# Security");
    expect(notes).toEqual([]);
    await client.open(shown, text, 1, "markdown");
    expect(await client.rules(shown)).toContain(superseded);
    const range = { start: { line: 2, character: 25 }, end: { line: 2, character: 25 } };
    const asked = { textDocument: { uri: shown }, range, context: { diagnostics: [] } };
    expect(await connection.sendRequest(CodeActionRequest.type, asked)).toEqual([]);
  });

  it("is judged by the configuration of its folder", async () => {
    const { client, folder, shown, text } = await withWord("a.docx", word);
    const config = { rules: { [superseded]: "off" } };
    writeFileSync(join(folder, "bollard.config.jsonc"), JSON.stringify(config));
    await client.open(shown, text, 1, "markdown");
    expect(await client.rules(shown)).not.toContain(superseded);
  });

  it.each([
    ["is none", new TextEncoder().encode("just text")],
    ["is empty", new Uint8Array()],
    ["is cut off", word.subarray(0, word.length >> 1)],
  ])("that %s says so", async (_, bytes) => {
    const { text } = await withWord("bad.docx", bytes);
    expect(text).toMatch(/^bad\.docx cannot be read: \p{Lu}.+\n$/u);
  });

  it("that is not there, or in no file, says so", async () => {
    const { connection, folder } = await opened({});
    const read = (uri: string) => connection.sendRequest(readWordRequest, { uri });
    expect((await read(uriOf(folder, "none.docx"))).text).toMatch(/^none\.docx cannot be read: /);
    expect((await read("vscode-vfs://github/a.docx")).text).toContain("in no file");
  });
});

describe("a tender beside specifications", () => {
  const named = (name: string) => `bollard: device/1\nproduct: { name: ${name} }\n`;
  const kerbline = `${named("Kerbline AQ-200")}psti:\n  supportPeriod: { until: 2028-01-31 }\n`;
  const asking = `${head}# Tender

## 1 Introduction

We buy sensors.

## 2 Support

2.1 The Supplier shall provide security updates for each sensor until 31 March 2034.

2.2 Sensors shall have no default passwords.
`;
  const lensesOf = (files: Readonly<Record<string, string>>) =>
    opened(files).then(({ connection, at }) =>
      connection.sendRequest(CodeLensRequest.type, at("a.md", 0, 0)),
    );

  it("has over each section what the products declare to it", async () => {
    const lenses = await lensesOf({ "a.md": asking, "sub/kerbline.device.yaml": kerbline });
    expect(lenses).toMatchObject([
      {
        range: { start: { line: 10 } },
        command: { command: "bollard.showTrace", arguments: [expect.any(String), "3"] },
      },
    ]);
    expect(lenses?.[0]?.command?.title).toMatch(
      /^2 requirements of devices: Kerbline AQ-200 1 against, 1 (?:not declared|to judge)$/,
    );
  });

  it("sums many products up", async () => {
    const names = ["a", "b", "c", "d"];
    const others = names.map((name) => [`${name}.device.yaml`, named(name)] as const);
    const files = { "a.md": asking, ...Object.fromEntries(others), "k.device.yaml": kerbline };
    const [lens] = (await lensesOf(files)) ?? [];
    expect(lens?.command?.title).toBe(
      "2 requirements of devices: 1 of 5 products declare something against",
    );
  });

  it("has none without specifications, or where the user wants none", async () => {
    expect(await lensesOf({ "a.md": asking })).toEqual([]);
    const client = new Client();
    const folder = folderWith({ "k.device.yaml": kerbline });
    await client.initialise(pulling, {
      rootUri: uriOf(folder),
      initializationOptions: { codeLens: false },
    });
    await client.open(uriOf(folder, "a.md"), asking, 1, "markdown");
    const textDocument = { uri: uriOf(folder, "a.md") };
    expect(await client.connection.sendRequest(CodeLensRequest.type, { textDocument })).toEqual([]);
  });

  it("lists the answers, with open specifications as they stand in the editor", async () => {
    const files = { "a.md": asking, "k.device.yaml": kerbline };
    const { client, connection, folder } = await opened(files);
    const uri = uriOf(folder, "a.md");
    const ask = async (section?: number) =>
      (await connection.sendRequest(traceRequest, { uri, ...(section && { section }) })).answers;
    expect(await ask()).toMatchObject([
      {
        requirement: expect.stringMatching(/^2\.1: The Supplier shall provide security updates/),
        product: "Kerbline AQ-200",
        verdict: "contradicted",
        range: { start: { line: 12 } },
      },
      { requirement: expect.stringMatching(/^2\.2: /) },
    ]);
    expect(await ask(2)).toEqual([]);
    const longer = kerbline.replace("2028", "2038");
    await client.change(uriOf(folder, "k.device.yaml"), 2, [{ text: longer }]);
    expect((await ask(3))[0]?.verdict).not.toBe("contradicted");
    expect(
      (await connection.sendRequest(traceRequest, { uri: "file:///none.md" })).answers,
    ).toEqual([]);
  });
});
