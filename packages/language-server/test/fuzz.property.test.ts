import { describe, expect, it } from "vitest";
import { fc } from "../../model/test/properties.js";
import { Client, pulling } from "./client.js";
import { misnamed } from "./samples.js";

const uri = "untitled:a.yaml";

const requests = [
  ...["hover", "completion", "documentSymbol", "codeAction", "diagnostic", "definition"].map(
    (name) => `textDocument/${name}`,
  ),
  ...["references", "documentHighlight", "prepareRename", "rename", "codeLens"].map(
    (name) => `textDocument/${name}`,
  ),
  ...["explain", "template", "items", "lintWorkspace", "openQuestions"].map(
    (name) => `bollard/${name}`,
  ),
  "no/such",
  "__proto__",
];
const notifications = [
  ...["didOpen", "didChange", "didClose", "didSave"].map((name) => `textDocument/${name}`),
  ...["didChangeConfiguration", "didChangeWatchedFiles", "didChangeWorkspaceFolders"].map(
    (name) => `workspace/${name}`,
  ),
  "$/cancelRequest",
  "$/setTrace",
  "no/such",
];

const junk = fc.oneof(
  { depthSize: "small" },
  fc.jsonValue({ maxDepth: 2 }),
  fc.constant({ textDocument: { uri } }),
);
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true }),
  fc.constantFrom(null, "1", -1, 0),
);
const position = fc.oneof(junk, fc.record({ line: number, character: number }));
const range = fc.oneof(junk, fc.record({ start: position, end: position }));
const textDocument = fc.oneof(
  fc.constant({ uri }),
  fc.record({ uri: fc.oneof(fc.constant(uri), fc.string()), version: number, text: junk }),
  junk,
);
const change = fc.oneof(
  junk,
  fc.record({ text: fc.string() }),
  fc.record({ range, text: fc.string() }),
);

/** Something like the parameters of some request, with some of it wrong. */
const params = fc.oneof(
  junk,
  fc.record(
    {
      textDocument,
      position,
      range,
      context: fc.oneof(junk, fc.record({ only: fc.oneof(junk, fc.array(fc.string())) })),
      contentChanges: fc.oneof(junk, fc.array(change, { maxLength: 3 })),
      changes: junk,
      settings: fc.oneof(junk, fc.record({ bollard: junk })),
      event: junk,
      query: junk,
      newName: junk,
      uri: fc.oneof(junk, fc.constant(uri)),
      area: junk,
      format: junk,
    },
    { requiredKeys: [] },
  ),
);
const message = fc.oneof(
  fc.record({ request: fc.constant(true), method: fc.constantFrom(...requests), params }),
  fc.record({ request: fc.constant(false), method: fc.constantFrom(...notifications), params }),
);

interface Message {
  readonly request: boolean;
  readonly method: string;
  readonly params: unknown;
}

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;

describe("a server outlives", () => {
  it("requests and notifications with any parameters", { timeout: 120_000 }, async () => {
    const client = new Client();
    await client.initialise(pulling);
    await client.open(uri, misnamed);
    const send = ({ request, method, params: sent }: Message) => {
      const value = isObject(sent) ? sent : [sent];
      if (!request) return client.connection.sendNotification(method, value);
      return client.connection.sendRequest(method, value).catch(() => undefined);
    };
    await fc.assert(
      fc.asyncProperty(fc.array(message, { minLength: 1, maxLength: 8 }), async (messages) => {
        await Promise.all(messages.map(send));
      }),
      { numRuns: 150 },
    );
    await client.open("untitled:good", misnamed);
    expect(await client.rules("untitled:good")).toContain("shape/unknown-field");
    expect(client.child.exitCode).toBeNull();
    expect(client.errors).toBe("");
  });

  it.each([
    ["a message that is no JSON", "Content-Length: 5\r\n\r\n{{{{{"],
    ["a message that is no object", "Content-Length: 4\r\n\r\nnull"],
    ["a list of messages", "Content-Length: 2\r\n\r\n[]"],
    ["a message with nothing in it", "Content-Length: 2\r\n\r\n{}"],
    ["an answer to nothing", 'Content-Length: 36\r\n\r\n{"jsonrpc":"2.0","id":7,"result":{}}'],
    ["a strange id", 'Content-Length: 45\r\n\r\n{"jsonrpc":"2.0","id":{},"method":"shutdown"}'],
    ["a header without a length", "X-Other: 1\r\n\r\n"],
    ["a length that is no number", "Content-Length: many\r\n\r\n"],
    ["lines that are no header", "hello\r\n\r\n"],
    ["another character set", "Content-Length: 2\r\nContent-Type: x; charset=klingon\r\n\r\n{}"],
  ])("%s", async (_, bytes) => {
    const client = new Client();
    await client.initialise(pulling);
    client.child.stdin.write(bytes);
    // After a header that says nothing the reader goes on with the next bytes that arrive.
    await new Promise((done) => setTimeout(done, 100));
    await client.open(uri, misnamed);
    expect(await client.rules(uri)).toContain("shape/unknown-field");
    expect(client.child.exitCode).toBeNull();
  });

  it("a document of any text", { timeout: 120_000 }, async () => {
    const client = new Client();
    await client.initialise(pulling);
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.string({ unit: "binary" }).map((tail) => `bollard: device/1\n${tail}`),
      fc.json().map((json) => `{ "bollard": "device/1", "product": ${json} }`),
    );
    let version = 1;
    await client.open(uri, "", version);
    await fc.assert(
      fc.asyncProperty(text, async (now) => {
        version += 1;
        await client.change(uri, version, [{ text: now }]);
        expect(Array.isArray(await client.pull(uri))).toBe(true);
      }),
      { numRuns: 300 },
    );
    expect(client.errors).toBe("");
  });
});
