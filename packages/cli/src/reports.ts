import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import type { FileResult } from "@bollard/linter";
import { reasonOf } from "@bollard/linter/node";
import { github, json, stylish } from "@bollard/report";
import type { LintCommand, Output } from "./options.js";
import { painter, type Terminal, write } from "./terminal.js";
import { version } from "./version.js";

/**
 * Writes the results in every format that was asked for.
 * @param aside writes to standard error, because standard output is taken
 * @returns what could not be written, in plain words
 */
export async function writeReports(
  results: readonly FileResult[],
  command: LintCommand,
  terminal: Terminal,
  aside: boolean,
): Promise<readonly string[]> {
  const errors: string[] = [];
  const shown = command.quiet ? results.map(errorsOnly) : results;
  for (const output of command.outputs) {
    const text = await format(shown, output, terminal);
    if (output.file === undefined) await write(aside ? terminal.err : terminal.out, text);
    else errors.push(...writeFile(resolve(terminal.cwd, output.file), text));
  }
  return errors;
}

async function format(
  results: readonly FileResult[],
  output: Output,
  terminal: Terminal,
): Promise<string> {
  switch (output.format) {
    case "json":
      return json(results);
    case "github":
      return github(results);
    case "sarif": {
      const { sarif } = await import("@bollard/report/sarif");
      return sarif(results, { toolVersion: version() });
    }
    default: {
      const width = Math.min(Math.max(terminal.out.columns ?? 100, 60), 120);
      return stylish(results, output.file ? {} : { width, paint: painter(terminal) });
    }
  }
}

function errorsOnly(result: FileResult): FileResult {
  return { ...result, findings: result.findings.filter(({ level }) => level === "error") };
}

function writeFile(path: string, text: string): readonly string[] {
  try {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    return [];
  } catch (error) {
    return [`${path}: ${reasonOf(error).replace("read", "write")}`];
  }
}
