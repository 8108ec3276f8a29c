import { basename, dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type LintedDocument, lintedDocument } from "@bollard/language-service";
import { configFileName, type FileResult, readConfig } from "@bollard/linter";
import { ConfigFiles, FileError, findFiles, lintFile, lintText } from "@bollard/linter/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { documentPath, filePath, isInside } from "./paths.js";
import type { Settings } from "./settings.js";

const mostKept = 50;

/** What the server knows of the workspace: its folders, configurations and linted documents. */
export class Workspace {
  private configs: ConfigFiles;
  /** Linted documents by address; a document is linted once a version. */
  private readonly linted = new Map<string, LintedDocument>();

  constructor(
    private folders: readonly string[],
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

  /** Takes over changed folders; everything is judged anew. */
  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const kept = this.folders.filter((folder) => !removed.includes(folder));
    this.folders = [...new Set([...kept, ...added])];
    this.configure(this.settings);
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
    this.linted.delete(uri);
    const fresh =
      known?.version === version ? known : this.lintText(uri, version, document.getText());
    this.linted.set(uri, fresh);
    const oldest = this.linted.keys().next().value;
    if (this.linted.size > mostKept && oldest !== undefined) this.linted.delete(oldest);
    return fresh;
  }

  /**
   * Lints every file under the workspace's folders that is a subject: an open one as it stands in
   * the editor. A configuration that cannot be read as it is comes with them.
   */
  async lintAll(
    open: readonly TextDocument[],
    isCancelled: () => boolean,
  ): Promise<readonly LintedDocument[]> {
    if (!this.settings.enable) return [];
    const documents = new Map<string, LintedDocument>();
    const edited = new Map(open.map((document) => [filePath(document.uri), document]));
    for (const folder of this.folders) {
      const { files } = await findFiles(folder, ["."]);
      for (const { path } of files) {
        if (isCancelled()) return [];
        const document = edited.get(path);
        const linted = document ? this.lint(document) : this.lintFile(path, folder);
        if (linted?.result.kind !== undefined) documents.set(path, linted);
        await new Promise<void>((done) => setImmediate(done));
      }
    }
    return [...documents.values(), ...this.brokenConfigs()];
  }

  private brokenConfigs(): readonly LintedDocument[] {
    return this.configs.all.flatMap(({ file, result }) =>
      file !== undefined && result && result.findings.length > 0 ? [documentOf(file, result)] : [],
    );
  }

  private lintText(uri: string, version: number, text: string): LintedDocument {
    const path = documentPath(uri, this.folders[0] ?? process.cwd());
    return lintedDocument(uri, version, text, this.judge(path, text));
  }

  private judge(path: string, text: string): FileResult {
    if (!this.settings.enable) return { path, kind: undefined, findings: [], tree: undefined };
    if (basename(path) === configFileName) return readConfig(path, text).result;
    const base = this.folders.find((folder) => isInside(path, folder)) ?? dirname(path);
    const options = { base, configs: this.configs, today: this.today };
    return lintText(path, { text, problems: [] }, options).result;
  }

  private lintFile(path: string, base: string): LintedDocument | undefined {
    try {
      const { result } = lintFile(path, {
        base,
        configs: this.configs,
        today: this.today,
        listed: true,
      });
      return documentOf(path, result);
    } catch (error) {
      if (error instanceof FileError) return undefined;
      throw error;
    }
  }

  private get today(): string {
    return this.settings.today ?? new Date().toISOString().slice(0, 10);
  }

  private newConfigs(): ConfigFiles {
    const base = this.folders[0] ?? process.cwd();
    const { config } = this.settings;
    return new ConfigFiles(base, config === null ? undefined : resolve(base, config));
  }
}

function documentOf(path: string, result: FileResult): LintedDocument {
  return lintedDocument(pathToFileURL(path).href, 0, result.tree?.text ?? "", result);
}
