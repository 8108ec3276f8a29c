// The lists of VS Code that open at the top of the window: commands, files, choices.
import { patience, until } from "./waiting.mjs";

/** Types into the list that a key opens and takes the entry that contains the wanted text. */
export async function pick(page, key, typed, wanted) {
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
export async function openList(page, key) {
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
