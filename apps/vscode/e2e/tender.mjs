// A tender in VS Code with the packaged extension in it: findings, cards, links, suggestions, fixes, and Word documents as
// text. Needs what run.mjs needs, and runs by itself: `node e2e/tender.mjs`.
import { copyFile, cp, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { startBrowser } from "./browser.mjs";
import { createChecks, expect, expectSame, finish } from "./checks.mjs";
import { startCodeServer } from "./code-server.mjs";
import { linesOf, positionOf } from "./findings.mjs";
import { pullDiagnostics } from "./language-client.mjs";
import { choose } from "./lists.mjs";
import { e2e, extension, serverCommand, store, withTemporaryFolder } from "./places.mjs";
import { patience, until } from "./waiting.mjs";
import * as workbench from "./workbench.mjs";

const vsix = join(extension, "dist", "bollard.vsix");
const tender = "parking.md";
const word = "lighting.docx";
const cited = "ISO/IEC 27001:2013";
const traced = {
  says: "2 requirements of devices: Baysense P1 ",
  answer: "Baysense P1: something declared stands against it",
};
const current = "ISO/IEC 27001:2022";

const { check, tally } = createChecks();
await withTemporaryFolder(async (folder) => {
  const window = await check("VS Code starts with the packaged extension", () => open(folder));
  if (window === undefined) return;
  try {
    await tenderChecks(window);
    await wordChecks(window);
    await check("nothing was asked of any other machine", () =>
      expect(!window.foreign.length, window.foreign.join("\n")),
    );
  } finally {
    await window.close();
  }
});
finish([tally()]);

async function open(folder) {
  const workspace = join(folder, "tenders");
  await cp(join(e2e, "tenders"), workspace, { recursive: true });
  const [answers] = await pullDiagnostics(await serverCommand(), workspace, [
    join(workspace, tender),
  ]);
  const own = join(folder, "bollard.vsix");
  await copyFile(vsix, own);
  await mkdir(join(store, "pictures"), { recursive: true });
  const server = await startCodeServer(folder, own, { trust: true });
  const browser = await startBrowser(folder);
  const close = async () => {
    await browser.close().catch(() => {});
    await server.close();
  };
  const text = await readFile(join(workspace, tender), "utf8");
  return { ...browser, ...server, close, workspace, text, answers };
}

async function tenderChecks({ page, origin, workspace, text, answers }) {
  await workbench.openFolder(page, origin, workspace);
  await check("a README that looks like a tender is left alone", async () => {
    await workbench.openFile(page, "README.md");
    await until("the status item", async () =>
      (await workbench.languageStatus(page)).includes("not a Bollard document"),
    );
    expectSame(await workbench.squiggleLines(page), [], "squiggles");
  });
  await workbench.openFile(page, tender);
  await check("squiggles of a tender are where the language server finds fault", () =>
    workbench.awaitSquiggles(page, linesOf(answers)),
  );
  await check("the card of a citation says what has replaced it", async () => {
    await workbench.moveTo(page, text, cited);
    await workbench.cardAtCursor(page, ["Out of date", current, "Checked"]);
    await page.screenshot({ path: join(store, "pictures", "tender.png") });
    await page.keyboard.press("Escape");
  });
  await check("citations are links", async () => {
    const links = page.locator(".editor-group-container.active .detected-link");
    await until("a link", async () => (await links.count()) > 0);
  });
  await check("fields of the purchase are suggested", async () => {
    await workbench.moveTo(page, text, "council");
    await workbench.suggestion(page, "police");
  });
  await check(
    "what products declare stands over a section, and leads to its requirements",
    async () => {
      await until("the figures", async () =>
        (await workbench.codeLenses(page)).some((title) => title.startsWith(traced.says)),
      );
      await page.locator(".codelens-decoration a", { hasText: traced.says }).first().click();
      await choose(page, "What products declare", traced.answer, traced.answer);
      await workbench.awaitCursor(page, positionOf(text, "The sensors shall meet"));
    },
  );
  await check("a clause is suggested and written", () => writeClause(page, text));
  await check("a reference is replaced by a quick fix", () => replaceReference(page, text));
}

async function writeClause(page, text) {
  await workbench.moveTo(page, text, "2.3 The");
  await page.keyboard.type("bollard: vuln");
  await workbench.suggestion(page, "bollard: vulnerability-disclosure");
  await page.keyboard.press("Control+Space");
  const rows = page.locator(".suggest-widget.visible .monaco-list-row");
  await rows.first().waitFor({ timeout: patience });
  await page.keyboard.press("Enter");
  await until("the clause", async () => (await shown(page)).includes("shall publish a vulnera"));
}

async function replaceReference(page, text) {
  await workbench.moveTo(page, text, cited);
  const entries = await workbench.openQuickFixes(page);
  await entries
    .filter({ hasText: `Cite ${current}` })
    .first()
    .click();
  await until("the new reference", async () => (await shown(page)).includes(current));
}

async function wordChecks({ page }) {
  await check("a Word document opens from the explorer as text with its findings", async () => {
    const file = page.locator(".explorer-folders-view .monaco-list-row", { hasText: word });
    await until("the text of the document", async () => {
      await page.keyboard.press("Escape");
      await file.click({ button: "right", timeout: 5000 });
      const entry = page.locator(".monaco-menu .action-item", {
        hasText: "Read Word Document with Findings",
      });
      // A click that comes at once counts as the end of the one that opened the menu.
      await entry.first().hover({ timeout: 5000 });
      await page.keyboard.press("Enter");
      await page.locator(".tab.active", { hasText: word }).waitFor({ timeout: 5000 });
      return (await shown(page)).includes("Street lighting for Harwick");
    });
    await until("a squiggle", async () => (await workbench.squiggleLines(page)).length > 0);
    await page.screenshot({ path: join(store, "pictures", "word.png") });
  });
  await check("that text cannot be changed, and no change is offered", async () => {
    await page.keyboard.press("Control+1");
    await page.keyboard.type("x");
    expect(!(await shown(page)).startsWith("x"), "the text was changed");
  });
}

/** The editor shows spaces as no-break spaces. */
async function shown(page) {
  const lines = page.locator(".editor-group-container.active .view-lines").first();
  return (await lines.textContent()).replaceAll("\u00a0", " ");
}
