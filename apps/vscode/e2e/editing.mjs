import { expect, expectSame } from "./checks.mjs";
import { finding, findings, fix, hover, specification, unrelated } from "./expected.mjs";
import { byPlace, linesOf, listed, positionOf } from "./findings.mjs";
import { awaitProblems, readProblems, withTallPanel } from "./problems.mjs";
import { until } from "./waiting.mjs";
import * as workbench from "./workbench.mjs";

/** One open specification: squiggles, problems, hover card, quick fix, and what the status item says. */
export async function editingChecks(window, check) {
  const { page, picture, workspace, origin, answers } = window;
  const lines = linesOf(answers.first);

  await check("the specification opens", async () => {
    await workbench.openFolder(page, origin, workspace);
    await workbench.openFile(page, specification);
  });
  await check(`squiggles are at lines ${lines.join(", ")}`, () =>
    workbench.awaitSquiggles(page, lines),
  );
  await check("the Problems panel lists what the language server finds", () =>
    problemsAgree(window),
  );
  await check("the status item counts the findings", async () => {
    const count = answers.first.filter(({ severity }) => severity === 1).length;
    await until(`${count} errors`, async () =>
      (await workbench.languageStatus(page)).startsWith(`Bollard: ${count} error`),
    );
  });
  await check("the card of a finding says what, why and what to do", () => findingCard(window));
  await check(`the card of ${hover.at} says what the item asks`, async () => {
    await workbench.hoverCard(page, hover.at, hover.says);
    await picture("hover");
  });
  await check("a quick fix is applied, and its finding goes away", () => applyFix(window));
  await check("a file that is no specification is left alone", async () => {
    await workbench.openFile(page, unrelated);
    await until("the status item", async () =>
      (await workbench.languageStatus(page)).includes("not a Bollard document"),
    );
    expectSame(await workbench.squiggleLines(page), [], "squiggles");
  });
  await page.keyboard.press("Control+1");
  await workbench.openFile(page, specification);
  await check("a restarted server finds the same again", async () => {
    await workbench.runCommand(page, "Bollard: Restart Language Server");
    await workbench.awaitSquiggles(page, lines);
  });
}

async function findingCard({ page, picture, text }) {
  await workbench.moveTo(page, text, finding.at);
  await workbench.cardAtCursor(page, finding.says);
  await picture("findings");
  await page.keyboard.press("Escape");
}

async function problemsAgree({ page, text, answers }) {
  const expected = listed(specification, answers.first).sort(byPlace);
  await awaitProblems(page, expected);
  for (const { rule, at } of findings) {
    const { line } = positionOf(text, at);
    const found = expected.some((problem) => problem.code === rule && problem.line === line);
    expect(found, `${rule} is not found at line ${line}`);
  }
}

async function applyFix({ page, picture, text, answers }) {
  await workbench.moveTo(page, text, fix.at);
  const entries = await workbench.openQuickFixes(page);
  await picture("quick-fix");
  await entries.filter({ hasText: fix.title }).first().click();
  await withTallPanel(page, () =>
    until("the finding to go", async () => {
      const problems = await readProblems(page);
      return problems.length > 0 && problems.every(({ code }) => code !== fix.rule);
    }),
  );
  await workbench.moveTo(page, text, fix.at);
  await page.keyboard.press("Control+Z");
  await workbench.awaitSquiggles(page, linesOf(answers.first));
}
