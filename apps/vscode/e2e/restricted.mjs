import { specification } from "./expected.mjs";
import { linesOf } from "./findings.mjs";
import * as workbench from "./workbench.mjs";

/** A folder that the user has not trusted: Bollard runs no code from it, so it may check it all the same. */
export async function restrictedChecks({ page, origin, workspace, answers }, check) {
  await check("a folder that is not trusted opens in restricted mode", async () => {
    await workbench.openFolder(page, origin, workspace);
    await workbench.openFile(page, specification);
    await page.locator(".part.statusbar", { hasText: "Restricted Mode" }).waitFor();
  });
  await check("the findings are the same there", () =>
    workbench.awaitSquiggles(page, linesOf(answers.first)),
  );
}
