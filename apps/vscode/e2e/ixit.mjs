import { expect } from "./checks.mjs";
import { figures, gateway, judgement, reference } from "./expected.mjs";
import { positionOf } from "./findings.mjs";
import { choose } from "./lists.mjs";
import { until } from "./waiting.mjs";
import * as workbench from "./workbench.mjs";

/** An IXIT: figures over its tables, entries that name each other, and answers to open questions. */
export async function ixitChecks({ page, picture, texts }, check) {
  const text = texts[gateway];
  await workbench.openFile(page, gateway);
  await check("figures stand over the IXIT and its tables", async () => {
    await until("the figures", async () =>
      (await workbench.codeLenses(page)).some((title) => figures.says.test(title)),
    );
    await picture("ixit");
  });
  await check("a table's figures open its questions, which lead to their places", () =>
    openQuestions(page, text),
  );
  await check("a reference leads to its entry", async () => {
    await workbench.moveTo(page, text, reference.at);
    await page.keyboard.press("F12");
    await workbench.awaitCursor(page, positionOf(text, reference.leadsTo));
  });
  await check("ids of entries are suggested", async () => {
    await workbench.moveTo(page, text, reference.at);
    await workbench.suggestion(page, reference.suggests);
  });
  await check("an answer to an open question is recorded", () => recordJudgement(page, text));
}

async function openQuestions(page, text) {
  const { lists, first } = figures.table;
  await workbench.moveTo(page, text, "bollard");
  const lens = page.locator(".codelens-decoration a", { hasText: "open" }).nth(1);
  await lens.click();
  await choose(page, lists, first, first);
  await workbench.awaitCursor(page, positionOf(text, "securityGuarantees"));
}

async function recordJudgement(page, text) {
  await workbench.moveTo(page, text, judgement.at);
  const entries = await workbench.openQuickFixes(page);
  await entries.filter({ hasText: judgement.title }).first().click();
  const shown = () =>
    page.locator(".editor-group-container.active .view-lines").first().textContent();
  const isWritten = async () => {
    // The editor shows spaces as no-break spaces.
    const lines = (await shown()).replaceAll("\u00a0", " ");
    return judgement.writes.every((part) => lines.includes(part));
  };
  await until("the judgement", isWritten);
  await workbench.moveTo(page, text, judgement.at);
  await page.keyboard.press("Control+Z");
  await until("the judgement to go", async () => !(await isWritten()));
  expect((await workbench.codeLenses(page)).length > 0, "the figures are gone");
}
