import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { store } from "./places.mjs";
import { run, start, stop } from "./processes.mjs";

const executable = join(store, "vscode", "bin", "code-server");

/** What a quiet, light window for pictures needs; everything that could use the network is off. */
const settings = {
  "chat.disableAIFeatures": true,
  "editor.fontFamily": "'DejaVu Sans Mono', monospace",
  "editor.hover.above": false,
  "editor.minimap.enabled": false,
  "editor.wordWrap": "off",
  "extensions.autoCheckUpdates": false,
  "extensions.ignoreRecommendations": true,
  "security.workspace.trust.startupPrompt": "never",
  "telemetry.telemetryLevel": "off",
  "update.mode": "none",
  "window.commandCenter": false,
  "window.menuBarVisibility": "compact",
  "workbench.colorTheme": "Default Light Modern",
  "workbench.layoutControl.enabled": false,
  "workbench.secondarySideBar.defaultVisibility": "hidden",
  "workbench.startupEditor": "none",
  "workbench.tips.enabled": false,
};

/**
 * Starts VS Code for a browser with a fresh profile that holds one extension.
 *
 * @param folder A temporary folder for the profile.
 * @param vsix The packaged extension to install.
 * @returns `origin` to open in a browser, and `close()`.
 */
export async function startCodeServer(folder, vsix, { trust }) {
  if (!existsSync(executable))
    throw new Error(`${executable} is missing: run install-vscode.sh first`);
  const profile = join(folder, "profile");
  await mkdir(join(profile, "User"), { recursive: true });
  const trusting = { "security.workspace.trust.enabled": !trust };
  await writeFile(
    join(profile, "User", "settings.json"),
    JSON.stringify({ ...settings, ...trusting }, null, 2),
  );
  const options = { env: environment(folder), cwd: folder };
  const directories = ["--user-data-dir", profile, "--extensions-dir", join(folder, "extensions")];
  await run([executable, ...directories, "--install-extension", vsix], options);

  const quiet = [
    "--auth",
    "none",
    "--disable-telemetry",
    "--disable-update-check",
    "--disable-getting-started-override",
  ];
  const child = start(
    [executable, ...directories, ...quiet, "--bind-addr", "127.0.0.1:0"],
    options,
  );
  const origin = await listeningAddress(child);
  return { origin, close: () => stop(child) };
}

function listeningAddress(child) {
  let log = "";
  return new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`code-server ${why}\n${log}`));
    const timer = setTimeout(() => fail("did not start"), 60_000);
    const read = (text) => {
      log += text;
      const address = /listening on (http:\/\/127\.0\.0\.1:\d+)/.exec(log)?.[1];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    child.stdout.setEncoding("utf8").on("data", read);
    child.stderr.setEncoding("utf8").on("data", read);
    child.once("exit", (code) => fail(`ended with ${code}`));
  });
}

/** A home of its own, so that no setting of the user or of the machine plays a part, and no extension gallery. */
function environment(folder) {
  const { PATH, LANG = "C.UTF-8", TMPDIR } = process.env;
  const base = { PATH, LANG, HOME: folder, CODE_SERVER_CONFIG: join(folder, "code-server.yaml") };
  return { ...base, ...(TMPDIR && { TMPDIR }), EXTENSIONS_GALLERY: "{}" };
}
