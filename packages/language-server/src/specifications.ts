import { statSync } from "node:fs";
import { basename } from "node:path";
import type { DeviceSpec } from "@bollard/device-spec";
import type { LintedDocument } from "@bollard/language-service";
import { findFiles } from "@bollard/linter/node";
import type { TextDocument } from "vscode-languageserver-textdocument";
import { filePath } from "./paths.js";

/** A specification of the workspace. */
export interface WorkspaceSpecification {
  readonly name: string;
  readonly uri: string;
  readonly spec: DeviceSpec;
}

/** What is needed to read the files of a workspace. */
export interface Shelf {
  readonly folders: readonly string[];
  readonly openDocuments: () => readonly TextDocument[];
  lint(document: TextDocument): LintedDocument;
  lintFile(path: string, base: string): LintedDocument | undefined;
}

const pattern = "**/*.device.{yaml,yml,json,jsonc}";
/** More products than this are not compared in an editor. */
const most = 12;
/** For how long the list of files is taken to be the same, in milliseconds. */
const fresh = 10_000;

interface Kept {
  readonly mark: string;
  readonly document: LintedDocument | undefined;
}

interface Listed {
  readonly at: number;
  readonly files: readonly { readonly path: string; readonly folder: string }[];
}

/** The device specifications in the folders of a workspace, by their names: the open ones as they stand in the editor. */
export class Specifications {
  private readonly kept = new Map<string, Kept>();
  private listed: Listed | undefined;

  /** Forgets what was read. */
  forget(): void {
    this.kept.clear();
    this.listed = undefined;
  }

  /** Those that can be read, in the order of their paths, at most a dozen. */
  async in(shelf: Shelf): Promise<readonly WorkspaceSpecification[]> {
    const documents = shelf.openDocuments();
    const open = new Map(documents.map((document) => [filePath(document.uri), document]));
    return (await this.filesIn(shelf.folders)).flatMap(({ path, folder }) => {
      const document = open.get(path);
      const linted = document ? shelf.lint(document) : this.read(path, folder, shelf);
      const spec = linted?.result.subject;
      return linted && spec ? [{ name: nameOf(path, spec), uri: linted.uri, spec }] : [];
    });
  }

  private async filesIn(folders: readonly string[]): Promise<Listed["files"]> {
    if (this.listed && Date.now() - this.listed.at < fresh) return this.listed.files;
    const found = await Promise.all(
      folders.map(async (folder) => {
        const { files } = await findFiles(folder, [pattern]);
        return files.map(({ path }) => ({ path, folder }));
      }),
    );
    this.listed = { at: Date.now(), files: found.flat().slice(0, most) };
    return this.listed.files;
  }

  private read(path: string, folder: string, shelf: Shelf): LintedDocument | undefined {
    const stats = statSync(path, { throwIfNoEntry: false });
    if (stats === undefined) return undefined;
    const mark = `${stats.mtimeMs} ${stats.size}`;
    const known = this.kept.get(path);
    if (known?.mark === mark) return known.document;
    const document = shelf.lintFile(path, folder);
    this.kept.set(path, { mark, document });
    return document;
  }
}

function nameOf(path: string, { product }: DeviceSpec): string {
  return product?.name ?? basename(path);
}
