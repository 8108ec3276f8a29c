import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "./checks.mjs";
import { completion, explained, gateway, specification, unopened } from "./expected.mjs";
import { byPlace, linesOf, listed } from "./findings.mjs";
import { choose } from "./lists.mjs";
import { awaitProblems } from "./problems.mjs";
import { until } from "./waiting.mjs";
import * as workbench from "./workbench.mjs";

/** The commands: check the whole workspace, explain an item, start a new specification. */
export async function workspaceChecks(window, check) {
  const { page, picture, workspace, answers } = window;
  const all = [
    ...listed(specification, answers.first),
    ...listed(unopened, answers.second),
    ...listed(gateway, answers.third),
  ].sort(byPlace);

  await check("Lint Workspace adds what is found in files that are not open", async () => {
    await workbench.runCommand(page, "Bollard: Lint Workspace");
    const message = await workbench.notification(page, /^Bollard: \d+ finding/);
    const count = answers.first.length + answers.second.length + answers.third.length;
    expect(message.includes(`${count} findings in 3 of 3 files`), message);
    await awaitProblems(page, all);
  });
  await check("opening such a file shows nothing twice", async () => {
    await workbench.openFile(page, unopened);
    await workbench.awaitSquiggles(page, linesOf(answers.second));
    await awaitProblems(page, all);
  });
  await check("JSON is completed from the schema", async () => {
    const json = await readFile(join(workspace, unopened), "utf8");
    await workbench.moveTo(page, json, completion.at);
    await workbench.suggestion(page, completion.suggests);
  });
  await check("Explain an Item opens a page about it", async () => {
    await workbench.openFile(page, specification);
    await workbench.runCommand(page, "Bollard: Explain an Item");
    await choose(page, "Explain an item", explained.typed, explained.typed);
    const shown = await workbench.previewText(page);
    expect(shown.includes(explained.says), `the page says: ${shown}`);
    await picture("explain");
    await workbench.runCommand(page, "View: Close Editor");
  });
  await check("New Device Specification writes a file and opens it", () =>
    newSpecification(window),
  );
}

/** The switch that ends it all. */
export async function switchChecks({ page, workspace, answers }, check) {
  await check("switched off, Bollard finds nothing any more", async () => {
    await setSettings(workspace, { "bollard.enable": false });
    await awaitProblems(page, []);
    await workbench.openFile(page, specification);
    await until("the status item", async () =>
      (await workbench.languageStatus(page)).includes("switched off"),
    );
  });
  await check("switched on again, it finds the same", async () => {
    await setSettings(workspace, { "bollard.enable": true });
    await workbench.awaitSquiggles(page, linesOf(answers.first));
  });
}

async function newSpecification({ page, workspace }) {
  await workbench.runCommand(page, "Bollard: New Device Specification");
  await choose(page, "New device specification", "YAML", "YAML");
  const file = join(workspace, "made-by-command.device.yaml");
  await page.locator(".quick-input-widget", { hasText: "New device specification" }).waitFor();
  const input = page.locator(".quick-input-widget input.input");
  await until("the question where to", async () =>
    (await input.inputValue()).endsWith(".device.yaml"),
  );
  await input.fill(file);
  await until("the new file", async () => {
    await page.keyboard.press("Enter");
    await page.locator(".tab.active", { hasText: "made-by-command" }).waitFor({ timeout: 3000 });
    return true;
  });
  expect(
    (await readFile(file, "utf8")).includes("bollard: device/1"),
    "the file is no specification",
  );
  await workbench.runCommand(page, "View: Close Editor");
}

async function setSettings(workspace, settings) {
  await mkdir(join(workspace, ".vscode"), { recursive: true });
  await writeFile(join(workspace, ".vscode", "settings.json"), JSON.stringify(settings));
}
