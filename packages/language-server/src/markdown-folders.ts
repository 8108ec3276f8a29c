import { readdirSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { type FileResult, isMarkdownName, kindOf } from "@bollard/linter";
import {
  FileError,
  type FileOptions,
  lintMarkdown,
  type ReadMarkdown,
  readText,
  shownPath,
} from "@bollard/linter/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { filePath } from "./paths.js";

/** A Markdown document that was recognised, with what tells whether it is still the same. */
interface Part extends ReadMarkdown {
  readonly mark: string;
}

interface Read {
  readonly mark: string;
  /** Absent where the file is nothing to Bollard. */
  readonly part: Part | undefined;
}

interface Linted {
  readonly marks: string;
  readonly results: ReadonlyMap<string, FileResult>;
}

/**
 * Markdown documents as the command line sees them: those of one folder that hold an IXIT, an ICS or test groups are
 * one specification. Files
 * are read again when they change, and a folder is linted again when one of its documents does.
 */
export class MarkdownFolders {
  private readonly read = new Map<string, Read>();
  private readonly linted = new Map<string, Linted>();
  private readonly numbers = new WeakMap<TextDocument, number>();
  private opened = 0;

  /** @param openDocuments what is open in the editor, as it stands there */
  constructor(private readonly openDocuments: () => readonly TextDocument[]) {}

  /** The path of a document that is one specification with others of its folder; else `undefined`. */
  pathOf(document: TextDocument): string | undefined {
    const path = filePath(document.uri);
    if (path === undefined || !isMarkdownName(path)) return undefined;
    return this.partOfDocument(path, document) && path;
  }

  /** The other open documents that are one specification with a document. */
  beside(document: TextDocument): readonly TextDocument[] {
    const path = filePath(document.uri);
    if (path === undefined || !isMarkdownName(path)) return [];
    return this.openDocuments().filter((other) => {
      const own = other.uri === document.uri ? undefined : this.pathOf(other);
      return own !== undefined && dirname(own) === dirname(path);
    });
  }

  /**
   * What the linter says of one document, with all others of its folder; those that are open as they
   * stand in the editor. The same object as long as nothing changes.
   */
  lint(path: string, options: FileOptions): FileResult | undefined {
    const folder = dirname(path);
    const parts = this.partsOf(folder);
    const marks = parts.map((part) => `${part.path}\n${part.mark}`).join("\n");
    const known = this.linted.get(folder);
    const linted = known?.marks === marks ? known : lintParts(parts, marks, options);
    this.linted.set(folder, linted);
    return linted.results.get(shownPath(options.base, path));
  }

  /** Forgets what came of linting, because something else than the documents changed. */
  forget(): void {
    this.linted.clear();
  }

  private partsOf(folder: string): readonly Part[] {
    const documents = this.openDocuments().flatMap((document) => {
      const path = filePath(document.uri);
      return path !== undefined && dirname(path) === folder ? [[path, document] as const] : [];
    });
    const open = new Map(documents);
    const paths = new Set([...namesIn(folder).map((name) => join(folder, name)), ...open.keys()]);
    return [...paths]
      .filter(isMarkdownName)
      .sort()
      .flatMap((path) => {
        const document = open.get(path);
        return (document ? this.partOfDocument(path, document) : this.partOfFile(path)) ?? [];
      });
  }

  private partOfDocument(path: string, document: TextDocument): Part | undefined {
    const load = () => ({ text: document.getText(), problems: [] });
    return this.keep(path, `open ${this.numberOf(document)}, ${document.version}`, load);
  }

  /** Versions begin anew when a document is opened again. */
  private numberOf(document: TextDocument): number {
    const number = this.numbers.get(document) ?? this.opened++;
    this.numbers.set(document, number);
    return number;
  }

  private partOfFile(path: string): Part | undefined {
    try {
      const { mtimeMs, size } = statSync(path);
      return this.keep(path, `${mtimeMs} ${size}`, () => readText(path));
    } catch (error) {
      if (error instanceof FileError || (error as { code?: unknown }).code !== undefined) {
        return undefined;
      }
      throw error;
    }
  }

  private keep(
    path: string,
    mark: string,
    load: () => Pick<ReadMarkdown, "text" | "problems">,
  ): Part | undefined {
    const known = this.read.get(path);
    if (known?.mark === mark) return known.part;
    const { text, problems } = load();
    const isPart = kindOf(path, text) === "device";
    const part = isPart ? { path, text, problems, mark } : undefined;
    this.read.set(path, { mark, part });
    return part;
  }
}

function lintParts(parts: readonly Part[], marks: string, options: FileOptions): Linted {
  const results = lintMarkdown(parts, options);
  return { marks, results: new Map(results.map((result) => [result.path, result])) };
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
