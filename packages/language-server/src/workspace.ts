import { basename, dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type LintedDocument, lintedDocument } from "@bollard/language-service";
import {
  configFileName,
  type FileResult,
  isMarkdownName,
  kindOf,
  readConfig,
} from "@bollard/linter";
import {
  ConfigFiles,
  FileError,
  type FileOptions,
  isInside,
  lintFile,
  lintText,
  type ReadFile,
  readFromDisk,
  readText,
} from "@bollard/linter/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { lintFolders } from "./lint-folders.js";
import { MarkdownFolders } from "./markdown-folders.js";
import { documentPath, filePath, wordPath } from "./paths.js";
import { type ProseWays, proseWays } from "./prose-ways.js";
import type { Settings } from "./settings.js";
import { Specifications, type WorkspaceSpecification } from "./specifications.js";

type TextInput = Parameters<typeof lintText>[1];

const mostKept = 50;
const unread = { kind: undefined, findings: [], tree: undefined } as const;

/** What the server knows of the workspace: its folders, configurations and linted documents. */
export class Workspace {
  private configs: ConfigFiles;
  /** Linted documents by address; a document is linted once a version. */
  private readonly linted = new Map<string, LintedDocument>();
  /** The trees of documents that have to be judged again because of another one. */
  private readonly stale = new Map<string, NonNullable<FileResult["tree"]>>();
  private readonly markdown: MarkdownFolders;
  private readonly shelf = new Specifications();

  /**
   * @param roots the folders of the workspace
   * @param openDocuments what is open in the editor, as it stands there
   */
  constructor(
    private roots: readonly string[],
    private settings: Settings,
    readonly openDocuments: () => readonly TextDocument[],
  ) {
    this.configs = this.newConfigs();
    this.markdown = new MarkdownFolders(openDocuments);
  }

  /** The folders of the workspace. */
  get folders(): readonly string[] {
    return this.roots;
  }

  /** Says whether the user wants figures over the parts of a specification. */
  get showsFigures(): boolean {
    return this.settings.codeLens;
  }

  /** Says whether the user wants hints in a document. */
  showsHints({ result }: LintedDocument): boolean {
    const { specifications, tenders } = this.settings.inlayHints;
    return result.kind === "procurement" ? tenders : specifications;
  }

  /** Takes over changed settings; everything is judged anew. */
  configure(settings: Settings): void {
    this.settings = settings;
    this.configs = this.newConfigs();
    this.linted.clear();
    this.stale.clear();
    this.markdown.forget();
    this.shelf.forget();
  }

  /** Takes over changed folders; everything is judged anew. */
  changeFolders(added: readonly string[], removed: readonly string[]): void {
    const kept = this.folders.filter((folder) => !removed.includes(folder));
    this.roots = [...new Set([...kept, ...added])];
    this.configure(this.settings);
  }

  /** Forgets what was read from files, because some of them changed. */
  forget(): void {
    this.configs.forget();
    this.linted.clear();
    this.stale.clear();
    this.markdown.forget();
    this.shelf.forget();
  }

  /** Forgets a document that was closed. */
  close(uri: string): void {
    this.linted.delete(uri);
    this.stale.delete(uri);
  }

  /** Lints a document, or gives what came of it before. */
  lint(document: TextDocument): LintedDocument {
    const { uri, version } = document;
    const known = this.linted.get(uri);
    this.linted.delete(uri);
    const fresh =
      this.lintPart(document, known) ?? (known?.version === version ? known : undefined);
    const linted = fresh ?? this.lintText(document, known?.result.tree ?? this.stale.get(uri));
    this.linted.set(uri, linted);
    this.stale.delete(uri);
    const oldest = this.linted.keys().next().value;
    if (this.linted.size > mostKept && oldest !== undefined) this.linted.delete(oldest);
    return linted;
  }

  /** The other open documents that are one specification with a document. */
  beside(document: TextDocument): readonly TextDocument[] {
    return [...this.markdown.beside(document), ...this.partsBeside(document)];
  }

  /** The other open files of a register that is split: what came of them rests on the one that changed. */
  private partsBeside({ uri }: TextDocument): readonly TextDocument[] {
    const stale = [...this.linted.values()].filter(
      ({ uri: own, result }) => own !== uri && result.parts?.some((part) => part.uri === uri),
    );
    for (const { uri: own, result } of stale) {
      this.linted.delete(own);
      if (result.tree) this.stale.set(own, result.tree);
    }
    const uris = new Set(stale.map((one) => one.uri));
    return this.openDocuments().filter((document) => uris.has(document.uri));
  }

  /** A file as it stands in the editor, or else on disk. */
  private readonly read: ReadFile = (path) => {
    const open = this.openDocuments().find(({ uri }) => filePath(uri) === path);
    return open ? { text: open.getText(), problems: [] } : readFromDisk(path);
  };

  /** The device specifications in the workspace's folders. */
  async specifications(): Promise<readonly WorkspaceSpecification[]> {
    return this.settings.enable ? this.shelf.in(this) : [];
  }

  /** Lints every file under the workspace's folders that is a subject. */
  async lintAll(isCancelled: () => boolean): Promise<readonly LintedDocument[]> {
    if (!this.settings.enable) return [];
    const documents = await lintFolders(this, isCancelled);
    return isCancelled() ? [] : [...documents, ...this.brokenConfigs()];
  }

  private brokenConfigs(): readonly LintedDocument[] {
    return this.configs.all.flatMap(({ file, result }) =>
      file !== undefined && result && result.findings.length > 0
        ? [this.documentOf(file, result.tree?.text ?? "", result)]
        : [],
    );
  }

  private lintText(document: TextDocument, before: FileResult["tree"]): LintedDocument {
    const { uri, version, languageId } = document;
    const text = document.getText();
    const word = wordPath(uri);
    const path = word ?? documentPath(uri, this.folders[0] ?? process.cwd());
    const ways = proseWays(path, text, languageId, word !== undefined);
    const result = this.judge(path, { text, problems: [], before }, ways);
    return this.documentAt(uri, version, text, result, path);
  }

  /** A Markdown document in a file is one specification with the others of its folder. */
  private lintPart(
    document: TextDocument,
    known: LintedDocument | undefined,
  ): LintedDocument | undefined {
    const { uri, version } = document;
    const path = this.settings.enable ? this.markdown.pathOf(document) : undefined;
    if (path === undefined) return undefined;
    const result = this.markdown.lint(path, this.optionsFor(path)) ?? { path, ...unread };
    if (known?.version === version && known.result === result) return known;
    return this.documentAt(uri, version, document.getText(), result, path);
  }

  private judge(path: string, input: TextInput, ways: ProseWays | undefined): FileResult {
    if (!this.settings.enable) return { path, ...unread };
    if (basename(path) === configFileName) return readConfig(path, input.text).result;
    const { result } = lintText(path, input, { ...this.optionsFor(path), ...ways });
    return ways && !ways.only.includes(result.kind) ? { path, ...unread } : result;
  }

  private optionsFor(path: string): FileOptions {
    const base = this.folders.find((folder) => isInside(folder, path)) ?? dirname(path);
    return { base, configs: this.configs, today: this.today, read: this.read };
  }

  /** Lints a file as it is on disk; `undefined` where it is nothing to Bollard or cannot be read. */
  lintFile(path: string, base: string): LintedDocument | undefined {
    try {
      const part = isMarkdownName(path) ? this.lintPartOnDisk(path) : undefined;
      if (part) return part;
      const { result } = lintFile(path, { ...this.optionsFor(path), base, listed: true });
      return this.documentOf(path, result.tree?.text ?? "", result);
    } catch (error) {
      if (error instanceof FileError) return undefined;
      throw error;
    }
  }

  private lintPartOnDisk(path: string): LintedDocument | undefined {
    const { text } = readText(path);
    if (kindOf(path, text) !== "device") return undefined;
    const result = this.markdown.lint(path, this.optionsFor(path));
    return result && this.documentOf(path, text, result);
  }

  private documentOf(path: string, text: string, result: FileResult): LintedDocument {
    return this.documentAt(pathToFileURL(path).href, 0, text, result, path);
  }

  /** Puts a document together with the day and with what its configuration chooses. */
  private documentAt(
    uri: string,
    version: number,
    text: string,
    result: FileResult,
    path: string,
  ): LintedDocument {
    const { frameworks } = this.configs.for(path).config.written;
    return lintedDocument(uri, version, text, result, this.today, frameworks);
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
