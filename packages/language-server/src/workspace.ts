import { dirname } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { type LintedDocument, lintedDocument } from "@bollard/language-service";
import { configFileName, readConfig } from "@bollard/linter";
import { ConfigFiles, FileError, findFiles, lintFile, lintText } from "@bollard/linter/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import type { Settings } from "./settings.js";

const mostKept = 50;

/** What the server knows of the workspace: its folders, configurations and linted documents. */
export class Workspace {
  private configs: ConfigFiles;
  /** Linted documents by address; a document is linted once a version. */
  private readonly linted = new Map<string, LintedDocument>();

  constructor(
    private readonly folders: readonly string[],
    private settings: Settings,
  ) {
    this.configs = this.newConfigs();
  }

  /** Takes over changed settings; everything is judged anew. */
  configure(settings: Settings): void {
    this.settings = settings;
    this.configs = this.newConfigs();
    this.linted.clear();
  }

  /** Forgets what was read from files, because some of them changed. */
  forget(): void {
    this.configs.forget();
    this.linted.clear();
  }

  /** Forgets a document that was closed. */
  close(uri: string): void {
    this.linted.delete(uri);
  }

  /** Lints a document, or gives what came of it before. */
  lint(document: TextDocument): LintedDocument {
    const { uri, version } = document;
    const known = this.linted.get(uri);
    if (known?.version === version) return known;
    const fresh = this.lintText(uri, version, document.getText());
    this.linted.delete(uri);
    this.linted.set(uri, fresh);
    const oldest = this.linted.keys().next().value;
    if (this.linted.size > mostKept && oldest !== undefined) this.linted.delete(oldest);
    return fresh;
  }

  /** Lints every file under the workspace's folders that is a subject. */
  async lintAll(): Promise<readonly LintedDocument[]> {
    const documents: LintedDocument[] = [];
    for (const folder of this.folders) {
      const { files } = await findFiles(folder, ["."]);
      for (const { path } of files) {
        const linted = this.lintFile(path, folder);
        if (linted) documents.push(linted);
        await new Promise<void>((resolve) => setImmediate(resolve));
      }
    }
    return documents;
  }

  private lintText(uri: string, version: number, text: string): LintedDocument {
    const path = pathOf(uri);
    const base = this.folderOf(path);
    if (path.endsWith(configFileName)) {
      return lintedDocument(uri, version, text, readConfig(path, text).result);
    }
    const options = { base, configs: this.configs, today: this.today };
    const { result } = this.settings.enable
      ? lintText(path, { text, problems: [] }, options)
      : { result: { path, kind: undefined, findings: [], tree: undefined } };
    return lintedDocument(uri, version, text, result);
  }

  private lintFile(path: string, base: string): LintedDocument | undefined {
    try {
      const { result } = lintFile(path, { base, configs: this.configs, today: this.today });
      if (result.kind === undefined) return undefined;
      return lintedDocument(pathToFileURL(path).href, 0, result.tree?.text ?? "", result);
    } catch (error) {
      if (error instanceof FileError) return undefined;
      throw error;
    }
  }

  private get today(): string {
    return this.settings.today ?? new Date().toISOString().slice(0, 10);
  }

  private folderOf(path: string): string {
    return this.folders.find((folder) => path.startsWith(folder)) ?? dirname(path);
  }

  private newConfigs(): ConfigFiles {
    const base = this.folders[0] ?? process.cwd();
    return new ConfigFiles(base, this.settings.config ?? undefined);
  }
}

/** The path of a document; documents that are in no file get a name of their own. */
function pathOf(uri: string): string {
  try {
    return fileURLToPath(uri);
  } catch {
    const name = decodeURIComponent(uri.replace(/^[a-z-]+:\/*/i, ""));
    return `/${name}`;
  }
}
