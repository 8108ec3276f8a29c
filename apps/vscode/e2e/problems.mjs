// The Problems panel.
import { expectSame } from "./checks.mjs";
import { byPlace } from "./findings.mjs";
import { patience, until } from "./waiting.mjs";
import { restMouse, runCommand } from "./workbench.mjs";

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
    await restMouse(page);
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

/** Waits until the Problems panel lists exactly these. */
export function awaitProblems(page, expected) {
  return withTallPanel(page, () =>
    until("the problems", async () => {
      expectSame((await readProblems(page)).sort(byPlace), expected, "problems");
      return true;
    }),
  );
}
