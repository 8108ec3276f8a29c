import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { findFramework } from "@bollard/crosswalk";
import {
  type Migration,
  type MigrationStep,
  migratable,
  migrate,
  migrationTargets,
  type Refusal,
} from "@bollard/crosswalk/migrate";
import { applyTextEdits, isProse, toTextEdits } from "@bollard/document";
import type { FileResult } from "@bollard/linter";
import {
  ConfigFiles,
  FileError,
  type FileOptions,
  lintText,
  readText,
  shownPath,
} from "@bollard/linter/node";
import type { EditionRef } from "@bollard/model";
import { printable } from "@bollard/report";
import { parse } from "../arguments.js";
import { readDay } from "../day.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { whyNotWritten } from "../write-file.js";
import { withMark } from "./keep-fixes.js";
import { migrationReport } from "./migration-report.js";
import { bytesOf } from "./read-bytes.js";

/**
 * `bollard migrate <file> --to EDITION [--from EDITION] [--write] [--today DATE]`: moves a device specification
 * between editions of EN 303 645, and citations of the CAF in a register or tender. Says what it would do, line by
 * line; with --write does it. What a person has to decide is left to a person, and nothing is lost.
 * @returns 0 nothing is left to do, 1 something is to be read again or answered, 2 could not be done
 */
export async function migrateCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, {
    to: { type: "string" },
    from: { type: "string" },
    write: { type: "boolean" },
    today: { type: "string" },
  });
  const [file, ...others] = positionals;
  if (file === undefined || others.length > 0) {
    throw new UsageError(
      "Name one file, such as `bollard migrate product.device.yaml --to 3.1.3`.",
    );
  }
  const to = editionNamed("--to", values.to);
  const from = values.from === undefined ? undefined : editionNamed("--from", values.from);
  if (from !== undefined && from.framework !== to.framework) {
    throw new UsageError("--from and --to name editions of two different standards.");
  }
  const options = {
    base: terminal.cwd,
    configs: new ConfigFiles(terminal.cwd),
    today: readDay(values.today),
  };
  const done = attempt(resolve(terminal.cwd, file), to, from?.edition, options);
  if ("refused" in done) {
    await write(terminal.err, `bollard: ${printable(file)}: ${printable(done.refused)}\n`);
    return 2;
  }
  const written = values.write === true && done.text !== done.before;
  if (written) store(resolve(terminal.cwd, file), done.text);
  await write(terminal.out, migrationReport({ ...done, file, written }));
  return done.migration.steps.some(needsPerson) ? 1 : 0;
}

/** What came of moving a file. */
export interface MigratedFile {
  readonly migration: Migration;
  readonly before: string;
  readonly text: string;
  /** What the rules say before and after. */
  readonly findings: { readonly before: FileResult; readonly after: FileResult };
}

/** Whether a step leaves something to a person. */
function needsPerson({ done }: MigrationStep): boolean {
  return done !== "kept" && done !== "moved";
}

function attempt(
  path: string,
  to: EditionRef,
  from: string | undefined,
  options: FileOptions,
): MigratedFile | Refusal {
  try {
    const read = readText(path);
    if (read.problems.length > 0) {
      return {
        refused:
          "It holds bytes that are not UTF-8, which would be lost: save the file as UTF-8 first.",
      };
    }
    const { result } = lintText(path, read, options);
    const fault = result.findings.find(({ rule }) => rule === "document/syntax");
    if (fault !== undefined && result.tree !== undefined && !isProse(result.tree.format)) {
      return {
        refused: `It cannot be read as it is written: ${fault.what} So mend what \`bollard lint\` finds in it first.`,
      };
    }
    const migration = migrationOf(result, to, from);
    if ("refused" in migration) return migration;
    const { tree } = result;
    const edits = tree && toTextEdits(tree, migration.edits);
    if (tree === undefined || edits === undefined) {
      return {
        refused:
          "The file cannot be changed safely as it is written: mend what `bollard lint` finds in it first.",
      };
    }
    const text = applyTextEdits(tree.text, edits);
    const after = lintText(path, { text }, options).result;
    return { migration, before: tree.text, text, findings: { before: result, after } };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { refused: error.message.replace(`${shownPath(options.base, path)}: `, "") };
  }
}

function migrationOf(
  { kind, tree }: FileResult,
  to: EditionRef,
  from: string | undefined,
): Migration | Refusal {
  const subject = tree && migratable(kind, tree.root?.value, isProse(tree.format));
  if (subject !== undefined) return migrate(subject, to, from);
  return {
    refused:
      kind === "device" && tree !== undefined && isProse(tree.format)
        ? "Only specifications in YAML or JSON can be moved: import the document first, with `bollard import`."
        : "It is nothing that can be moved: name a device specification, a register or a tender in Markdown or text.",
  };
}

/** `3.1.3`, `en-303-645@3.1.3` or `CAF 4.0`: an edition that something can be moved to. */
function editionNamed(option: string, text: string | undefined): EditionRef {
  const shown = migrationTargets
    .map(({ framework, edition }) => `${framework}@${edition}`)
    .join(", ");
  if (text === undefined) throw new UsageError(`Say where to, with ${option}: ${shown}.`);
  const plain = text.replace(/^v(?=\d)/i, "");
  const bare = migrationTargets.find(({ edition }) => edition === plain);
  if (bare) return bare;
  const { framework } = findFramework(text.replaceAll("@", " "));
  const named = migrationTargets.find(
    (one) => one.framework === framework?.id && one.edition === framework.edition,
  );
  if (named) return named;
  throw new UsageError(`${option} is “${text}”. It can be ${shown}.`);
}

function store(path: string, text: string): void {
  try {
    writeFileSync(path, withMark(bytesOf(path), text));
  } catch (error) {
    throw new UsageError(`${path}: ${whyNotWritten(error)}`);
  }
}
