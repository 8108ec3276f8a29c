// Drives VS Code with the packaged extension in it, as a person would. Needs: install-debian.sh, install-vscode.sh, and
// `npm run package` before. With --update-pictures the screenshots become those of the README.
import { existsSync } from "node:fs";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startBrowser } from "./browser.mjs";
import { createChecks, expect, finish } from "./checks.mjs";
import { startCodeServer } from "./code-server.mjs";
import { editingChecks } from "./editing.mjs";
import { gateway, specification, unopened } from "./expected.mjs";
import { ixitChecks } from "./ixit.mjs";
import { pullDiagnostics } from "./language-client.mjs";
import { copyWorkspace, extension, serverCommand, store, withTemporaryFolder } from "./places.mjs";
import { restrictedChecks } from "./restricted.mjs";
import { switchChecks, workspaceChecks } from "./workspace.mjs";

const vsix = join(extension, "dist", "bollard.vsix");
const pictures = process.argv.includes("--update-pictures")
  ? join(extension, "images")
  : join(store, "pictures");

if (!existsSync(vsix)) throw new Error(`${vsix} is missing: run "npm run package" first`);
await mkdir(pictures, { recursive: true });

finish([
  await session(true, [editingChecks, workspaceChecks, ixitChecks, switchChecks]),
  await session(false, [restrictedChecks]),
]);

/** Runs the work in a fresh window. A window in which something failed is given up, and all is tried in another one, once. */
async function session(trust, work) {
  const first = createChecks({ giveUp: true });
  await inWindow(first, trust, work).catch(() => {});
  if (first.tally().failed === 0) return first.tally();
  console.log("        once more, with everything fresh");
  const second = createChecks();
  await inWindow(second, trust, work);
  return second.tally();
}

/** Opens a fresh VS Code on a fresh copy of the workspace, lets the work look at it, and closes everything. */
function inWindow({ check }, trust, work) {
  return withTemporaryFolder(async (folder) => {
    const workspace = await copyWorkspace(folder);
    const window = await check(
      `VS Code starts with the packaged extension (${trust ? "trusted" : "restricted"})`,
      () => openWindow(folder, workspace, trust),
    );
    if (window === undefined) return;
    try {
      for (const part of work) await part(window, check);
      await check("nothing was asked of any other machine", () =>
        expect(!window.foreign.length, window.foreign.join("\n")),
      );
    } finally {
      await window.close();
    }
  });
}

async function openWindow(folder, workspace, trust) {
  const names = [specification, unopened, gateway];
  const files = names.map((name) => join(workspace, name));
  const [first, second, third] = await pullDiagnostics(await serverCommand(), workspace, files);
  // A build that runs beside the tests may write the package anew.
  const own = join(folder, "bollard.vsix");
  await copyFile(vsix, own);
  const server = await startCodeServer(folder, own, { trust });
  try {
    const browser = await startBrowser(folder);
    const close = async () => {
      await browser.close().catch(() => {});
      await server.close();
    };
    const picture = (name) => browser.page.screenshot({ path: join(pictures, `${name}.png`) });
    const read = async (name) => [name, await readFile(join(workspace, name), "utf8")];
    const texts = Object.fromEntries(await Promise.all(names.map(read)));
    const answers = { first, second, third };
    const text = texts[specification];
    return { ...browser, picture, workspace, text, texts, ...server, close, answers };
  } catch (error) {
    await server.close();
    throw error;
  }
}
