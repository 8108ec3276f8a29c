import { join } from "node:path";
import { chromium as browser } from "playwright-core";
import { chromium, chromiumArguments } from "./places.mjs";

// Files of a preview have addresses of the second form; a service worker of the page answers them from code-server.
const localHosts =
  /^(127\.0\.0\.1|localhost|vscode-remote\+127-[\w-]+\.vscode-resource\.vscode-cdn\.net)$/;

/**
 * Starts Chromium with a fresh profile.
 *
 * @param folder A temporary folder for the profile.
 * @returns The page, the addresses off this machine that it asked for, and `close()`.
 */
export async function startBrowser(folder) {
  const context = await browser.launchPersistentContext(join(folder, "chromium"), {
    executablePath: chromium,
    headless: true,
    args: chromiumArguments,
    chromiumSandbox: false,
    viewport: { width: 1280, height: 900 },
    deviceScaleFactor: 1,
    locale: "en-GB",
  });
  const foreign = [];
  context.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^(https?|wss?):$/.test(protocol) && !localHosts.test(hostname))
      foreign.push(request.url());
  });
  const page = context.pages()[0] ?? (await context.newPage());
  return { page, foreign, close: () => context.close() };
}
