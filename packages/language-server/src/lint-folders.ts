import type { LintedDocument } from "@bollard/language-service";
import { findFiles } from "@bollard/linter/node";
import { filePath } from "./paths.js";
import type { Shelf } from "./specifications.js";

/**
 * Lints every file under some folders that is a subject: an open one as it stands in the editor. Lets others in between
 * files; ends early when it is cancelled.
 */
export async function lintFolders(
  shelf: Shelf,
  isCancelled: () => boolean,
): Promise<readonly LintedDocument[]> {
  const documents = new Map<string, LintedDocument>();
  const edited = new Map(shelf.openDocuments().map((one) => [filePath(one.uri), one]));
  for (const folder of shelf.folders) {
    const { files } = await findFiles(folder, ["."]);
    for (const { path } of files) {
      if (isCancelled()) return [];
      const document = edited.get(path);
      const linted = document ? shelf.lint(document) : shelf.lintFile(path, folder);
      if (linted?.result.kind !== undefined) documents.set(path, linted);
      await new Promise<void>((done) => setImmediate(done));
    }
  }
  return [...documents.values()];
}
