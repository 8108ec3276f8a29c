import { expect } from "./checks.mjs";
import { awaitSquiggles, linesOf } from "./editing.mjs";
import { specification } from "./expected.mjs";
import * as workbench from "./workbench.mjs";

/** A folder that the user has not trusted: Bollard runs no code from it, so it may check it all the same. */
export async function restrictedChecks({ page, origin, workspace, answers }, check) {
  await check("a folder that is not trusted opens in restricted mode", async () => {
    await workbench.openFolder(page, origin, workspace);
    await workbench.openFile(page, specification);
    const status = await page.locator(".part.statusbar").innerText();
    expect(/Restricted Mode/.test(status), `the status bar says: ${status}`);
  });
  await check("the findings are the same there", () => awaitSquiggles(page, linesOf(answers.first)));
}
