import { pathToFileURL } from "node:url";
import { frameworks } from "@bollard/linter";
import { describe, expect, it } from "vitest";
import { CancellationTokenSource, LSPErrorCodes } from "vscode-languageserver/node";
import {
  explainRequest,
  itemsRequest,
  lintWorkspaceRequest,
  templateRequest,
} from "../src/requests.js";
import { Client, folderWith, pulling, uriOf } from "./client.js";
import { clean, misnamed, ownRulesOnly } from "./samples.js";

async function connected(files: Readonly<Record<string, string>> = {}) {
  const folder = folderWith({ "bollard.config.jsonc": ownRulesOnly(), ...files });
  const client = new Client();
  const rootUri = pathToFileURL(folder).href;
  await client.initialise(pulling, { rootUri });
  return { client, folder, connection: client.connection };
}

describe("bollard/lintWorkspace", () => {
  it("lints every file, and an open one as it stands in the editor", async () => {
    const files = {
      "a.device.yaml": misnamed,
      "b c/marked.yaml": misnamed,
      "other.yaml": "a: 1\n",
    };
    const { client, connection, folder } = await connected(files);
    await client.open(uriOf(folder, "a.device.yaml"), clean);
    const result = await connection.sendRequest(lintWorkspaceRequest);
    const found = result.files.map(({ uri, diagnostics }) => [uri, diagnostics.map((d) => d.code)]);
    expect(found).toEqual([
      [uriOf(folder, "a.device.yaml"), []],
      [uriOf(folder, "b c/marked.yaml"), ["shape/unknown-field"]],
    ]);
  });

  it("tells of a configuration that cannot be read as it is", async () => {
    const { connection, folder } = await connected({
      "a.device.yaml": clean,
      "sub/bollard.config.jsonc": "{ rules",
      "sub/b.device.yaml": clean,
    });
    const { files } = await connection.sendRequest(lintWorkspaceRequest);
    const config = files.find(({ uri }) => uri === uriOf(folder, "sub/bollard.config.jsonc"));
    expect(config?.diagnostics[0]?.code).toBe("bollard/config");
    expect(files).toHaveLength(3);
  });

  it("has nothing to say without a folder", async () => {
    const client = new Client();
    await client.initialise();
    expect(await client.connection.sendRequest(lintWorkspaceRequest)).toEqual({ files: [] });
  });

  it("stops when it is cancelled", async () => {
    const many = Array.from({ length: 200 }, (_, index) => [`n${index}.device.yaml`, misnamed]);
    const { connection } = await connected(Object.fromEntries(many));
    const source = new CancellationTokenSource();
    const asked = connection.sendRequest(lintWorkspaceRequest, source.token);
    source.cancel();
    const outcome = await asked.then(
      ({ files }) => files.length,
      ({ code }: { code: number }) => code,
    );
    expect([0, LSPErrorCodes.RequestCancelled]).toContain(outcome);
    expect(await connection.sendRequest(itemsRequest)).toBeDefined();
  });
});

describe("bollard/items and bollard/explain", () => {
  it("list every item, and explain each by its own query", async () => {
    const { connection } = await connected();
    const { items } = await connection.sendRequest(itemsRequest);
    expect(items).toHaveLength(frameworks.reduce((sum, one) => sum + one.items.length, 0));
    for (const item of items) {
      const explained = await connection.sendRequest(explainRequest, { query: item.query });
      expect([item.query, explained?.title]).toEqual([item.query, item.label]);
    }
  });

  it("explain rules and any spelling, and nothing for nonsense", async () => {
    const { connection } = await connected();
    const explain = (query: string) => connection.sendRequest(explainRequest, { query });
    expect(await explain(" shape/unknown-field ")).toMatchObject({
      title: "shape/unknown-field",
      markdown: expect.stringContaining("## Why"),
    });
    const pages = (await explain("5.1-1"))?.markdown.split("\n\n---\n\n") ?? [];
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(page).toContain("**Elsewhere**, it\n- ");
      expect(page).toContain("It never says that a product meets one of them");
    }
    expect((await explain("psti sch1 p2(2)(a)"))?.title).toContain("Schedule 1 paragraph 2(2)(a)");
    expect(await explain("nonsense")).toBeNull();
    expect(await explain("")).toBeNull();
  });
});

describe("bollard/template", () => {
  it.each(["yaml", "json", "jsonc"])(
    "gives a specification in %s that can be read",
    async (format) => {
      const { client, connection, folder } = await connected();
      const template = await connection.sendRequest(templateRequest, { format });
      expect(template.fileName).toBe(`product.device.${format}`);
      const uri = uriOf(folder, template.fileName);
      await client.open(uri, template.text);
      expect(await client.rules(uri)).toEqual([]);
    },
  );

  it("gives YAML for a format that it does not know", async () => {
    const { connection } = await connected();
    const { fileName } = await connection.sendRequest(templateRequest, { format: "toml" });
    expect(fileName).toBe("product.device.yaml");
  });
});
