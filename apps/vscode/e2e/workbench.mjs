// What a person does in the window of VS Code, and what they read there.
import { setTimeout as sleep } from "node:timers/promises";
import { positionOf } from "./findings.mjs";
import { openList, pick } from "./lists.mjs";
import { patience, until } from "./waiting.mjs";

/** Opens a folder and waits until the window can be used. */
export async function openFolder(page, origin, folder) {
  await page.goto(`${origin}/?folder=${encodeURIComponent(folder)}`);
  await page.locator(".monaco-workbench .part.statusbar").waitFor({ timeout: patience });
  await page
    .locator(".explorer-folders-view .monaco-list-row")
    .first()
    .waitFor({ timeout: patience });
}

/** Opens a file of the folder by its name. */
export async function openFile(page, name) {
  await pick(page, "Control+P", name, name);
  await page.locator(".tab.active", { hasText: name }).waitFor({ timeout: patience });
  await page
    .locator(".editor-group-container.active .view-line")
    .first()
    .waitFor({ timeout: patience });
}

/** Runs a command by the title that the command palette shows. */
export async function runCommand(page, title) {
  await pick(page, "F1", `>${title}`, title);
}

/** Moves the cursor to the start of a text in the active editor, given the text of the whole file. */
export async function moveTo(page, text, at) {
  const { line, column } = positionOf(text, at);
  const selection = page.locator("[id='status.editor.selection']");
  await until(`the cursor at line ${line}`, async () => {
    await page.keyboard.press("Control+1");
    const input = await openList(page, "Control+P");
    await input.fill(`:${line}:${column}`, { timeout: 2000 });
    await page
      .locator(".quick-input-widget .monaco-list-row", { hasText: String(line) })
      .first()
      .waitFor({ timeout: 2000 });
    await page.keyboard.press("Enter");
    await page.locator(".quick-input-widget").waitFor({ state: "hidden", timeout: 2000 });
    return (await selection.textContent()).includes(`Ln ${line}, Col ${column}`);
  });
}

/** Lines of the active editor that carry a squiggle, ascending. */
export function squiggleLines(page) {
  return page
    .locator(".editor-group-container.active .monaco-editor")
    .first()
    .evaluate((editor) => {
      const numbers = new Map();
      for (const row of editor.querySelectorAll(".margin-view-overlays > div")) {
        const number = row.querySelector(".line-numbers")?.textContent;
        if (number) numbers.set(row.style.top, Number(number));
      }
      const rows = [...editor.querySelectorAll(".view-overlays:not(.margin-view-overlays) > div")];
      const marked = rows.filter((row) => row.querySelector("[class*='squiggly-']"));
      return marked.map((row) => numbers.get(row.style.top)).sort((a, b) => a - b);
    });
}

/** Puts the mouse where nothing answers to it: on the empty middle of the status bar. */
export function restMouse(page) {
  const { width, height } = page.viewportSize();
  return page.mouse.move(width / 2, height - 5);
}

/** Rests the mouse on a text of the active editor until a card says all of these words. */
export async function hoverCard(page, at, words) {
  const target = page
    .locator(".editor-group-container.active .view-line span span", { hasText: at })
    .first();
  const card = page.locator(".monaco-hover:not(.hidden) .hover-contents");
  await until(`a hover card with ${words.join(" and ")}`, async () => {
    await restMouse(page);
    await target.hover({ timeout: 2000 });
    await card.first().waitFor({ timeout: 5000 });
    await sleep(500);
    const said = (await card.allInnerTexts()).join("\n");
    if (words.every((word) => said.includes(word))) return true;
    throw new Error(`the card says: ${said}`);
  });
}

/** Asks for the card at the cursor, by key, until it says all of these words. */
export async function cardAtCursor(page, words) {
  const card = page.locator(".monaco-hover:not(.hidden) .hover-contents");
  await until(`a card with ${words.join(" and ")}`, async () => {
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+K");
    await page.keyboard.press("Control+I");
    await card.first().waitFor({ timeout: 5000 });
    await sleep(500);
    const said = (await card.allInnerTexts()).join("\n");
    if (words.every((word) => said.includes(word))) return true;
    throw new Error(`the card says: ${said}`);
  });
}

/** Opens the quick-fix menu at the cursor and returns its entries. */
export async function openQuickFixes(page) {
  const rows = page.locator(".action-widget .monaco-list-row.action");
  await until("the quick-fix menu", async () => {
    await page.keyboard.press("Control+.");
    await rows.first().waitFor({ timeout: 5000 });
    return true;
  });
  return rows;
}

/** Waits until this is suggested at the cursor, then puts the list away. */
export async function suggestion(page, wanted) {
  const rows = page.locator(".suggest-widget.visible .monaco-list-row");
  await until(`the suggestion ${wanted}`, async () => {
    await page.keyboard.press("Control+Space");
    await rows.first().waitFor({ timeout: 5000 });
    const labels = await rows.allInnerTexts();
    await page.keyboard.press("Escape");
    if (labels.some((label) => label.includes(wanted))) return true;
    throw new Error(`suggested: ${labels.join(", ")}`);
  });
}

/** Titles of the figures over lines of the active editor, from the top. */
export async function codeLenses(page) {
  const lenses = page.locator(".editor-group-container.active .codelens-decoration a");
  const titles = await lenses.allInnerTexts();
  return titles.map((title) => title.replaceAll("\u00a0", " ").trim());
}

/** Waits until the cursor, or the beginning of what is selected, is at a place; a selection may end elsewhere on its line. */
export async function awaitCursor(page, { line }) {
  const selection = page.locator("[id='status.editor.selection']");
  await until(`the cursor at line ${line}`, async () =>
    (await selection.textContent()).includes(`Ln ${line}, `),
  );
}

/** What the language status item says, without the icon. */
export async function languageStatus(page) {
  const label = await page
    .locator("[id='status.languageStatus'] [aria-label]")
    .first()
    .getAttribute("aria-label");
  return label?.replace(/^Editor Language Status: /, "") ?? "";
}

/** Waits for a notification and returns its text. */
export async function notification(page, pattern) {
  const message = page.locator(".notification-list-item-message", { hasText: pattern }).first();
  await message.waitFor({ timeout: patience });
  const text = await message.textContent();
  await runCommand(page, "Notifications: Clear All Notifications");
  return text;
}

/** Text of the Markdown preview that is shown, from inside its nested frames. */
export async function previewText(page) {
  return until("the text of a preview", async () => {
    const texts = await Promise.all(
      page.frames().map((frame) => frame.locator(".markdown-body").allInnerTexts()),
    );
    return texts.flat().join("\n").trim();
  });
}

/** Waits until the active editor has squiggles at exactly these lines. */
export function awaitSquiggles(page, lines) {
  return until(`squiggles at ${lines.join(", ")}`, async () => {
    const seen = await squiggleLines(page);
    if (seen.join() !== lines.join()) throw new Error(`squiggles at ${seen.join(", ")}`);
    return true;
  });
}
