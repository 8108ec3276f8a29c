// What a person does in the window of VS Code, and what they read there.
import { setTimeout as sleep } from "node:timers/promises";

const patience = 30_000;

/** Asks again and again until the answer is truthy, and returns it; throws with the last answer or error after a long time. */
export async function until(what, ask, timeout = patience) {
  const end = Date.now() + timeout;
  let last;
  do {
    try {
      last = await ask();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    await sleep(100);
  } while (Date.now() < end);
  throw new Error(
    `waited in vain for ${what}; last: ${last instanceof Error ? last.message : JSON.stringify(last)}`,
  );
}

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
    return (await selection.innerText()).includes(`Ln ${line}, Col ${column}`);
  });
}

/** Line and column, both from 1, at which a text starts. */
export function positionOf(text, at) {
  const index = text.indexOf(at);
  if (index < 0) throw new Error(`the file does not contain ${at}`);
  const before = text.slice(0, index).split("\n");
  return { line: before.length, column: before.at(-1).length + 1 };
}

/** Types into the list that a key opens and takes the entry that contains the wanted text. */
async function pick(page, key, typed, wanted) {
  await until(`“${wanted}” in the list that ${key} opens`, async () => {
    await openList(page, key);
    return take(page, typed, wanted);
  });
}

/** Types into the list that is open, or about to open, and takes the entry that contains the wanted text. */
export async function choose(page, title, typed, wanted) {
  const widget = page.locator(".quick-input-widget", {
    has: page.locator(".quick-input-title", { hasText: title }),
  });
  await widget.waitFor({ timeout: patience });
  await until(`“${wanted}” in the list`, () => take(page, typed, wanted));
}

/** A list that is still open, or just closing, belongs to something else: it is sent away first. */
async function openList(page, key) {
  const widget = page.locator(".quick-input-widget");
  if (await widget.isVisible()) await page.keyboard.press("Escape");
  await widget.waitFor({ state: "hidden", timeout: 2000 });
  await page.keyboard.press(key);
  const input = widget.locator("input.input");
  await input.waitFor({ timeout: 2000 });
  return input;
}

async function take(page, typed, wanted) {
  const widget = page.locator(".quick-input-widget");
  await widget.locator("input.input").fill(typed, { timeout: 2000 });
  await widget.locator(".monaco-list-row", { hasText: wanted }).first().click({ timeout: 4000 });
  return true;
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

/**
 * Problems as the Problems panel lists them: file, line, column, code and first line of the message. The panel writes only
 * the rows that are in sight: see {@link withTallPanel}.
 */
export async function readProblems(page) {
  const rows = await page.locator(".markers-panel").evaluate(rowsInSight);
  let file = "";
  return rows.flatMap(({ label, position, code, message }) => {
    if (!position) file = label;
    return position ? [{ file, line: position[0], column: position[1], code, message }] : [];
  });
}

/** Shows the Problems panel, tall enough for all its rows, while the work reads it. */
export async function withTallPanel(page, work) {
  const size = page.viewportSize();
  const panel = page.locator(".markers-panel");
  if (!(await panel.isVisible())) await runCommand(page, "Problems: Focus on Problems View");
  await panel.waitFor({ timeout: patience });
  await page.setViewportSize({ ...size, height: 5000 });
  await page.locator(".part.panel [aria-label^='Maximize Panel']").click({ timeout: patience });
  try {
    return await work();
  } finally {
    await page.locator(".part.panel [aria-label^='Restore Panel']").click({ timeout: patience });
    await page.setViewportSize(size);
  }
}

/** Runs inside the page. */
function rowsInSight(panel) {
  const rows = [...panel.querySelectorAll(".monaco-list-row")];
  rows.sort((a, b) => Number(a.dataset.index) - Number(b.dataset.index));
  return rows.map((row) => {
    const text = (selector) => row.querySelector(selector)?.textContent ?? "";
    const position = /\[Ln (\d+), Col (\d+)\]/.exec(text(".marker-line"));
    return {
      label: text(".monaco-icon-label .label-name"),
      position: position && [Number(position[1]), Number(position[2])],
      code: text(".marker-code"),
      message: text(".marker-message"),
    };
  });
}

/** Rests the mouse on a text of the active editor until a card says all of these words. */
export async function hoverCard(page, at, words) {
  const target = page
    .locator(".editor-group-container.active .view-line span span", { hasText: at })
    .first();
  const card = page.locator(".monaco-hover:not(.hidden) .hover-contents");
  await until(`a hover card with ${words.join(" and ")}`, async () => {
    await page.mouse.move(5, 5);
    await target.hover({ timeout: 2000 });
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
  const text = await message.innerText();
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
