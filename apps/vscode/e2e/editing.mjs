import { expect, expectSame } from "./checks.mjs";
import { findings, fix, hover, specification, unrelated } from "./expected.mjs";
import * as workbench from "./workbench.mjs";

/** One open specification: squiggles, problems, hover card, quick fix, and what the status item says. */
export async function editingChecks(window, check) {
  const { page, picture, workspace, text, origin, answers } = window;
  const lines = linesOf(answers.first);

  await check("the specification opens", async () => {
    await workbench.openFolder(page, origin, workspace);
    await workbench.openFile(page, specification);
  });
  await check(`squiggles are at lines ${lines.join(", ")}`, () => awaitSquiggles(page, lines));
  await check("the Problems panel lists what the language server finds", () =>
    problemsAgree(window),
  );
  await check("the status item counts the findings", async () => {
    const count = answers.first.filter(({ severity }) => severity === 1).length;
    await workbench.until(`${count} errors`, async () =>
      (await workbench.languageStatus(page)).startsWith(`Bollard: ${count} error`),
    );
  });
  await picture("findings");
  await check(`the card of ${hover.at} says what the item asks`, async () => {
    await workbench.hoverCard(page, hover.at, hover.says);
    await picture("hover");
  });
  await check("a quick fix is applied, and its finding goes away", () => applyFix(window));
  await check("a file that is no specification is left alone", async () => {
    await workbench.openFile(page, unrelated);
    await workbench.until("the status item", async () =>
      (await workbench.languageStatus(page)).includes("not a Bollard document"),
    );
    expectSame(await workbench.squiggleLines(page), [], "squiggles");
  });
  await page.keyboard.press("Control+1");
  await workbench.openFile(page, specification);
  await check("a restarted server finds the same again", async () => {
    await workbench.runCommand(page, "Bollard: Restart Language Server");
    await awaitSquiggles(page, lines);
  });
}

/** Lines, from 1, on which diagnostics show a squiggle. */
export function linesOf(diagnostics) {
  const lines = diagnostics.flatMap(({ range: { start, end } }) => {
    const last = end.line > start.line && end.character === 0 ? end.line - 1 : end.line;
    return Array.from({ length: last - start.line + 1 }, (_, index) => start.line + 1 + index);
  });
  return [...new Set(lines)].sort((a, b) => a - b);
}

/** Hints are marked in the text only. */
export function listed(file, diagnostics) {
  return diagnostics.filter(({ severity }) => severity !== 4).map(summary(file));
}

/** Waits until the active editor has squiggles at exactly these lines. */
export function awaitSquiggles(page, lines) {
  return workbench.until(`squiggles at ${lines.join(", ")}`, async () => {
    const seen = await workbench.squiggleLines(page);
    if (seen.join() !== lines.join()) throw new Error(`squiggles at ${seen.join(", ")}`);
    return true;
  });
}

async function problemsAgree({ page, text, answers }) {
  const expected = listed(specification, answers.first).sort(byPlace);
  await awaitProblems(page, expected);
  for (const { rule, at } of findings) {
    const { line } = workbench.positionOf(text, at);
    const found = expected.some((problem) => problem.code === rule && problem.line === line);
    expect(found, `${rule} is not found at line ${line}`);
  }
}

/** Waits until the Problems panel lists exactly these. */
export function awaitProblems(page, expected) {
  return workbench.withTallPanel(page, () =>
    workbench.until("the problems", async () => {
      expectSame((await workbench.readProblems(page)).sort(byPlace), expected, "problems");
      return true;
    }),
  );
}

/** What the Problems panel shows of a diagnostic of the file. */
function summary(file) {
  return ({ range, code, message }) => ({
    file,
    line: range.start.line + 1,
    column: range.start.character + 1,
    code: String(code),
    message: message.split("\n")[0],
  });
}

/** Order of problems by file, place and code. */
export function byPlace(a, b) {
  return (
    a.file.localeCompare(b.file) ||
    a.line - b.line ||
    a.column - b.column ||
    a.code.localeCompare(b.code)
  );
}

async function applyFix({ page, picture, text, answers }) {
  await workbench.moveTo(page, text, fix.at);
  const entries = await workbench.openQuickFixes(page);
  await picture("quick-fix");
  await entries.filter({ hasText: fix.title }).first().click();
  await workbench.until("the finding to go", async () => {
    const problems = await workbench.readProblems(page);
    return (
      problems.length < answers.first.length && problems.every(({ code }) => code !== fix.rule)
    );
  });
  await picture("fixed");
  await workbench.moveTo(page, text, fix.at);
  await page.keyboard.press("Control+Z");
  await awaitSquiggles(page, linesOf(answers.first));
}
