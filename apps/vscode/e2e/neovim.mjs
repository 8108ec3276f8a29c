// A second editor, which nobody here wrote, attaches to the same server: Neovim as Debian has it. The one in Debian 12 does
// not pull diagnostics, so the server must push them; what arrives must be what a client that pulls is told.
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { createChecks, expect, expectSame, finish } from "./checks.mjs";
import { specification, unopened, unrelated } from "./expected.mjs";
import { pullDiagnostics } from "./language-client.mjs";
import { copyWorkspace, e2e, serverCommand, withTemporaryFolder } from "./places.mjs";
import { run } from "./processes.mjs";

const { check, tally } = createChecks();

await withTemporaryFolder(async (folder) => {
  const workspace = await copyWorkspace(folder);
  const server = await serverCommand();
  const names = [specification, unopened, unrelated];
  const pulled = await pullDiagnostics(
    server,
    workspace,
    names.map((name) => join(workspace, name)),
  );
  for (const [index, name] of names.entries()) {
    const expected = pulled[index].map(ofServer).sort(byPlace);
    await check(
      `${name}: Neovim shows the ${expected.length} findings that a pulling client gets`,
      async () => {
        const shown = await neovim(folder, workspace, server, name);
        expect(shown.answered, "the server sent nothing");
        expectSame(shown.diagnostics.map(ofNeovim).sort(byPlace), expected, "findings");
      },
    );
  }
  await check("there are findings to compare", () => expect(pulled.flat().length > 0, "none"));
});
finish([tally()]);

async function neovim(folder, workspace, server, name) {
  const output = join(folder, `${name}.neovim.json`);
  const env = {
    ...process.env,
    HOME: folder,
    XDG_CONFIG_HOME: folder,
    XDG_DATA_HOME: folder,
    XDG_STATE_HOME: folder,
    SERVER: JSON.stringify(server),
    FILE: join(workspace, name),
    ROOT: workspace,
    OUTPUT: output,
  };
  const luafile = `luafile ${join(e2e, "neovim.lua")}`;
  const { stderr } = await run(["nvim", "--headless", "--clean", "-c", luafile], {
    env,
    cwd: workspace,
  });
  if (stderr.trim() !== "") console.log(`        Neovim says: ${stderr.trim()}`);
  return JSON.parse(await readFile(output, "utf8"));
}

function ofServer({ range, severity, code, message }) {
  const { line, character: column } = range.start;
  return { line, column, severity, code: String(code), message: firstLine(message) };
}

function ofNeovim({ line, column, severity, code, message }) {
  return { line, column, severity, code: String(code), message: firstLine(message) };
}

function firstLine(message) {
  return message.split("\n")[0];
}

function byPlace(a, b) {
  return a.line - b.line || a.column - b.column || a.code.localeCompare(b.code);
}
