// The linter in a web worker of a real browser: bundled as a site would bundle it, and given a small specification.

import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { build } from "esbuild";
import { startBrowser } from "./browser.mjs";
import { createChecks, expect, finish } from "./checks.mjs";
import { findings, specification } from "./expected.mjs";
import { e2e, extension, withTemporaryFolder } from "./places.mjs";

const page = `<!doctype html><meta charset="utf-8"><title>Bollard in a worker</title>`;

const { check, tally } = createChecks();
await withTemporaryFolder(async (folder) => {
  const code = await check("the linter is bundled for browsers", bundleWorker);
  if (code === undefined) return;
  const server = await serve({ "/": ["text/html", page], "/worker.js": ["text/javascript", code] });
  try {
    const browser = await startBrowser(folder);
    const text = await readFile(join(e2e, "workspace", specification), "utf8");
    const rules = await check("a worker lints a specification", () =>
      lintInWorker(browser.page, server.origin, text),
    );
    await check("it finds what the editors find", () => {
      for (const { rule } of findings)
        expect(rules?.includes(rule), `${rule} is not among ${rules}`);
    });
    await check("nothing was asked of any other machine", () =>
      expect(!browser.foreign.length, browser.foreign.join("\n")),
    );
    await browser.close();
  } finally {
    server.close();
  }
});
finish([tally()]);

/** The only place that knows the linter's interface: source of a worker that is sent a text and answers with rule ids. */
function workerSource() {
  return `
    import { lint } from "@bollard/linter";
    self.onmessage = ({ data: { path, text } }) => {
      const { findings } = lint({ path, text }, { today: "2026-06-01" });
      self.postMessage(findings.map(({ rule }) => rule));
    };
  `;
}

async function bundleWorker() {
  const { outputFiles } = await build({
    stdin: { contents: workerSource(), resolveDir: extension, sourcefile: "worker.js" },
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    logLevel: "silent",
  });
  return outputFiles[0].text;
}

async function serve(files) {
  const server = createServer((request, response) => {
    const file = files[new URL(request.url, "http://localhost").pathname];
    response
      .writeHead(file ? 200 : 404, { "content-type": file?.[0] ?? "text/plain" })
      .end(file?.[1] ?? "");
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const close = () => {
    server.closeAllConnections();
    server.close();
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

async function lintInWorker(page, origin, text) {
  await page.goto(origin);
  return page.evaluate(
    ([path, content]) =>
      new Promise((resolve, reject) => {
        const worker = new Worker("/worker.js", { type: "module" });
        setTimeout(() => reject(new Error("the worker does not answer")), 30_000);
        worker.onerror = (event) => reject(new Error(event.message || "the worker failed to load"));
        worker.onmessage = ({ data }) => resolve(data);
        worker.postMessage({ path, text: content });
      }),
    [specification, text],
  );
}
