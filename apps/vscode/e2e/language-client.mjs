import { readFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import { start, stop } from "./processes.mjs";

/**
 * A language client of a few lines that pulls diagnostics: the second opinion that the editors' findings are compared with.
 *
 * @param command The server's command, speaking over standard input and output.
 * @returns Diagnostics of each file, in the order of the files.
 */
export async function pullDiagnostics(command, workspace, files) {
  const child = start(command, { cwd: workspace, stdio: ["pipe", "pipe", "inherit"] });
  const connection = connect(child);
  try {
    const rootUri = pathToFileURL(workspace).href;
    await connection.request("initialize", {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: "workspace" }],
      capabilities: {
        general: { positionEncodings: ["utf-16"] },
        textDocument: { diagnostic: {} },
      },
    });
    connection.notify("initialized", {});
    const answers = [];
    for (const file of files) answers.push(await pull(connection, file));
    await connection.request("shutdown", null);
    connection.notify("exit", null);
    return answers;
  } finally {
    await stop(child);
  }
}

async function pull(connection, file) {
  const uri = pathToFileURL(file).href;
  const languageId = /\.(\w+)$/.exec(file)[1].replace(/^yml$/, "yaml");
  const textDocument = { uri, languageId, version: 1, text: await readFile(file, "utf8") };
  connection.notify("textDocument/didOpen", { textDocument });
  const { items } = await connection.request("textDocument/diagnostic", { textDocument: { uri } });
  return items;
}

/** JSON-RPC with the framing of the language server protocol. Requests of the server are answered with nulls. */
function connect(child) {
  const waiting = new Map();
  let last = 0;
  const send = (message) => {
    const body = JSON.stringify({ jsonrpc: "2.0", ...message });
    child.stdin.write(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`);
  };
  const receive = ({ id, method, params, result, error }) => {
    if (method !== undefined) {
      if (id !== undefined) send({ id, result: params?.items?.map(() => null) ?? null });
      return;
    }
    const { resolve, reject } = waiting.get(id);
    waiting.delete(id);
    if (error) reject(new Error(error.message));
    else resolve(result);
  };
  readMessages(child.stdout, receive);
  child.once("exit", (code) => {
    for (const { reject } of waiting.values())
      reject(new Error(`the language server ended with ${code}`));
  });
  return {
    notify: (method, params) => send({ method, params }),
    request: (method, params) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve, reject });
        send({ id: last, method, params });
      }),
  };
}

function readMessages(stream, receive) {
  let buffer = Buffer.alloc(0);
  stream.on("data", (chunk) => {
    buffer = Buffer.concat([buffer, chunk]);
    for (;;) {
      const head = buffer.indexOf("\r\n\r\n");
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString("latin1", 0, head))[1]);
      if (buffer.length < head + 4 + length) return;
      const body = buffer.toString("utf8", head + 4, head + 4 + length);
      buffer = buffer.subarray(head + 4 + length);
      receive(JSON.parse(body));
    }
  });
}
