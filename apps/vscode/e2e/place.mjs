// The register of a place in VS Code with the packaged extension in it: the example Saltmarsh, which is split over files. Needs
// what run.mjs needs, and runs by itself: `node e2e/place.mjs`.
import { copyFile, cp, mkdir, readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { startBrowser } from "./browser.mjs";
import { createChecks, expect, expectSame, finish } from "./checks.mjs";
import { startCodeServer } from "./code-server.mjs";
import { linesOf, positionOf } from "./findings.mjs";
import { pullDiagnostics } from "./language-client.mjs";
import { extension, serverCommand, store, withTemporaryFolder } from "./places.mjs";
import { patience, until } from "./waiting.mjs";
import * as workbench from "./workbench.mjs";

const vsix = join(extension, "dist", "bollard.vsix");
const example = resolve(extension, "../../packages/cli/examples/saltmarsh");
const main = "saltmarsh.place.yaml";
const part = "highways.place.yaml";

const { check, tally } = createChecks();
for (const [trust, work] of [
  [true, [textChecks, viewChecks, diagramChecks]],
  [false, [restrictedChecks]],
]) {
  await withTemporaryFolder(async (folder) => {
    const window = await check(`VS Code starts (${trust ? "trusted" : "restricted"})`, () =>
      open(folder, trust),
    );
    if (window === undefined) return;
    try {
      for (const one of work) await one(window);
      await check("nothing was asked of any other machine", () =>
        expect(!window.foreign.length, window.foreign.join("\n")),
      );
    } finally {
      await window.close();
    }
  });
}
finish([tally()]);

async function open(folder, trust) {
  const workspace = join(folder, "saltmarsh");
  await cp(example, workspace, { recursive: true });
  const [answers] = await pullDiagnostics(await serverCommand(), workspace, [
    join(workspace, main),
  ]);
  const own = join(folder, "bollard.vsix");
  await copyFile(vsix, own);
  await mkdir(join(store, "pictures"), { recursive: true });
  const server = await startCodeServer(folder, own, { trust });
  const browser = await startBrowser(folder);
  const close = async () => {
    await browser.close().catch(() => {});
    await server.close();
  };
  const text = await readFile(join(workspace, main), "utf8");
  const partText = await readFile(join(workspace, part), "utf8");
  return { ...browser, ...server, close, workspace, text, partText, answers };
}

async function textChecks({ page, origin, workspace, text, partText, answers }) {
  await workbench.openFolder(page, origin, workspace);
  await workbench.openFile(page, main);
  await check("squiggles of a register are where the language server finds fault", () =>
    awaitVisibleSquiggles(page, text, answers),
  );
  await check("the card of an id says what it is", async () => {
    await workbench.moveTo(page, text, "lorawan-core, data-platform");
    await workbench.cardAtCursor(page, ["lorawan-core", "system"]);
    await page.keyboard.press("Escape");
  });
  await check("ids of systems of another file are suggested", async () => {
    await workbench.moveTo(page, text, "data-platform]");
    await page.keyboard.type("signals-");
    await workbench.suggestion(page, "signals-centre");
    for (const _ of "signals-") await page.keyboard.press("Backspace");
  });
  const zone = /^ +zone: ([\w-]+)/m.exec(partText)[1];
  const declared = positionOf(text, `id: ${zone}`);
  await workbench.openFile(page, part);
  await check("an id leads into the other file", async () => {
    await workbench.moveTo(page, partText, `zone: ${zone}`);
    for (const _ of "zone: ") await page.keyboard.press("ArrowRight");
    await page.keyboard.press("F12");
    await page.locator(".tab.active", { hasText: main }).waitFor({ timeout: patience });
    await workbench.awaitCursor(page, declared);
  });
  await check("an id is renamed in both files", () => renameBoth(page, text, partText, zone));
}

async function renameBoth(page, text, partText, zone) {
  const renamed = `${zone}-2`;
  await workbench.openFile(page, part);
  await workbench.moveTo(page, partText, `zone: ${zone}`);
  for (const _ of "zone: ") await page.keyboard.press("ArrowRight");
  await page.keyboard.press("F2");
  const input = page.locator(".rename-box input");
  await input.waitFor({ timeout: patience });
  await input.fill(renamed);
  await page.keyboard.press("Enter");
  await until("the new id", async () => (await shown(page)).includes(`zone: ${renamed}`));
  await workbench.openFile(page, main);
  await workbench.moveTo(page, text, `id: ${zone}`);
  await until("the new id in the other file", async () =>
    (await shown(page)).includes(`id: ${renamed}`),
  );
}

async function viewChecks({ page, text }) {
  await check("the view lists the principles with what is open", async () => {
    await workbench.moveTo(page, text, "name: Saltmarsh Borough");
    const header = page.locator(".pane-header", { hasText: "Place" });
    await header.waitFor({ timeout: patience });
    if ((await header.getAttribute("aria-expanded")) !== "true") await header.click();
    const rows = page.locator(".pane", { has: header }).locator(".monaco-list-row");
    const principles = rows.filter({ hasText: "NCSC principles" });
    await principles.locator(".monaco-tl-twistie").click({ timeout: patience });
    await until("a principle with something open", async () =>
      (await rows.allInnerTexts()).some((row) => /^\s*\d+\. .*to (answer|correct)/s.test(row)),
    );
    await page.screenshot({ path: join(store, "pictures", "place.png") });
  });
}

async function diagramChecks({ page, text, partText }) {
  await workbench.runCommand(page, "Bollard: Show Data-Flow Diagram");
  const frame = await check("the diagram opens beside the register, as a drawing", () =>
    until("the drawing", () => frameWith(page, "svg.flows rect.box")),
  );
  if (frame === undefined) return;
  await check("a place that is too large for one drawing says so", async () => {
    const note = await frame.locator(".note").textContent();
    expect(note.includes("boundaries alone"), note);
    await page.screenshot({ path: join(store, "pictures", "data-flows-whole.png") });
  });
  await check("one boundary can be looked into", async () => {
    await frame.locator("#boundary").selectOption({ index: 1 });
    await until("elements", async () => (await frame.locator(".leads [data-part]").count()) > 0);
    await page.screenshot({ path: join(store, "pictures", "data-flows.png") });
  });
  await check("a click on an element leads to its line", async () => {
    const button = frame.locator("button[data-for^='n']").first();
    const key = await button.getAttribute("data-for");
    const name = await button.textContent();
    await frame.locator(`svg g[data-part="${key}"] text.name`).first().click();
    const selection = page.locator("[id='status.editor.selection']");
    const file = text.includes(`name: ${name}`) ? main : part;
    const { line } = positionOf(file === main ? text : partText, `name: ${name}`);
    await page.locator(".tab.active", { hasText: file }).waitFor({ timeout: patience });
    await until(`the cursor near line ${line}`, async () => {
      const [, at] = /Ln (\d+)/.exec(await selection.textContent()) ?? [];
      return Math.abs(Number(at) - line) <= 1;
    });
    expect(await frameWith(page, "svg.flows"), "the diagram was covered");
  });
  await check("the diagram follows what is typed", async () => {
    await page.locator(`.tab[data-resource-name="${main}"]`).first().click();
    await workbench.moveTo(page, text, "Borough\n  organisation");
    await page.keyboard.type("New ");
    await until("the new name", async () =>
      (await frame.locator("h1").textContent()).includes("Saltmarsh New Borough"),
    );
  });
  await check("themes reach the drawing", () => themeChecks(page, frame));
}

async function themeChecks(page, frame) {
  const seen = [];
  for (const theme of ["Dark Modern", "Dark High Contrast"]) {
    await page.keyboard.press("Control+1");
    await workbench.runCommand(page, "Preferences: Color Theme");
    const input = page.locator(".quick-input-widget input.input");
    await input.fill(theme);
    await page.locator(".quick-input-widget .monaco-list-row", { hasText: theme }).first().click();
    const colours = await until(`${theme} in the drawing`, async () => {
      const now = await frame
        .locator("svg.flows")
        .evaluate((svg) =>
          [".sheet", "text"].map((part) => getComputedStyle(svg.querySelector(part)).fill),
        );
      return now.join() !== seen.at(-1)?.join() && /^rgb\((\d|[1-4]\d), /.test(now[0]) && now;
    });
    seen.push(colours);
    await page.screenshot({
      path: join(store, "pictures", `data-flows-${theme.replaceAll(" ", "-")}.png`),
    });
  }
  for (const [sheet, words] of seen) expect(sheet !== words, `${words} on ${sheet}`);
}

async function restrictedChecks({ page, origin, workspace, text, answers }) {
  await check("a register is checked and drawn in restricted mode", async () => {
    await workbench.openFolder(page, origin, workspace);
    await workbench.openFile(page, main);
    await page.locator(".part.statusbar", { hasText: "Restricted Mode" }).waitFor();
    await awaitVisibleSquiggles(page, text, answers);
    await workbench.runCommand(page, "Bollard: Show Data-Flow Diagram");
    await until("the drawing", () => frameWith(page, "svg.flows rect.box"));
  });
}

/** A page shows only some lines of a long file: the findings there are compared. */
async function awaitVisibleSquiggles(page, text, answers) {
  const [first] = linesOf(answers).filter((line) => line > 1);
  await workbench.moveTo(page, text, text.split("\n")[first - 1].trim());
  await until("the squiggles", async () => {
    const editor = page.locator(".editor-group-container.active .monaco-editor").first();
    const numbers = (await editor.locator(".line-numbers").allInnerTexts()).map(Number);
    const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
    const expected = linesOf(answers).filter((line) => line >= low && line <= high);
    expect(expected.length > 0, "no finding is visible");
    expectSame(await workbench.squiggleLines(page), expected, "squiggles");
    return true;
  });
}

async function frameWith(page, selector) {
  for (const frame of page.frames()) {
    if (
      (await frame
        .locator(selector)
        .count()
        .catch(() => 0)) > 0
    )
      return frame;
  }
  return undefined;
}

/** The editor shows spaces as no-break spaces. */
async function shown(page) {
  const lines = page.locator(".editor-group-container.active .view-lines").first();
  return (await lines.textContent()).replaceAll("\u00a0", " ");
}
