import { resolve } from "node:path";
import { type FileOptions, lintText } from "@bollard/linter/node";
import type { LintCommand } from "../options.js";
import { readStdin } from "../stdin.js";
import type { Terminal } from "../terminal.js";
import { describeFixes, withMark } from "./keep-fixes.js";
import { type Run, sayWhyNotLinted } from "./run.js";

/**
 * Lints what comes from standard input.
 * @returns with `--fix`, what belongs on standard output: the fixed text, or the very bytes that
 * came where nothing was fixed
 */
export async function lintStdin(
  command: LintCommand,
  options: FileOptions,
  run: Run,
  { cwd, stdin }: Terminal,
): Promise<string | Uint8Array | undefined> {
  const input = await readStdin(stdin);
  const name = command.stdinFilename ?? "stdin";
  const path = resolve(cwd, name);
  const as = options.as ?? (command.stdinFilename === undefined ? "device" : undefined);
  const { result, fixed } = lintText(path, input, { ...options, as });
  if (result.kind === undefined) sayWhyNotLinted(path, name, options, run);
  else run.results.push(result);
  if (command.fix === "yes") return fixed ? withMark(input.bytes, fixed.text) : input.bytes;
  if (fixed) run.fixes.push(describeFixes(result.path, input.text, fixed));
  return undefined;
}
