import { resolve } from "node:path";
import { kindOf, type SubjectKind } from "@bollard/linter";
import { FileError, readText } from "@bollard/linter/node";
import type { Terminal } from "../terminal.js";
import { UsageError } from "../usage-error.js";

const nouns: Readonly<Record<SubjectKind, string>> = {
  device: "a device specification",
  procurement: "a procurement document",
  place: "a place register",
};

/** The commands that read each kind, for who gave it to another one. */
const readers: Readonly<Record<SubjectKind, string>> = {
  device: "lint, coverage, trace, export and migrate",
  procurement: "lint, coverage, trace and migrate",
  place: "lint, threats, survey, export register and migrate",
};

/**
 * Refuses a file that says by its name or marker that it is something else than a command reads. What cannot be read is
 * left to the command.
 * @throws UsageError with what it is, and the commands that read that
 */
export function expectKind(name: string, wanted: SubjectKind, { cwd }: Terminal): void {
  const kind = kindOfFile(resolve(cwd, name));
  if (kind === undefined || kind === wanted) return;
  throw new UsageError(
    `${name} is ${nouns[kind]}, and this wants ${nouns[wanted]}. ${nouns[kind].replace(/^a /, "For a ")} there are ${readers[kind]}.`,
  );
}

function kindOfFile(path: string): SubjectKind | undefined {
  try {
    return kindOf(path, readText(path).text);
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}
