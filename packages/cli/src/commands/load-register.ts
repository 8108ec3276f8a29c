import { resolve } from "node:path";
import { formatOf, indexLines, parse } from "@bollard/document";
import { FileError, readText, shownPath } from "@bollard/linter/node";
import { readPlaceRegister } from "@bollard/place-register";
import { printable } from "@bollard/report";
import { type Terminal, write } from "../terminal.js";

/** A place register as a command reads it. */
export interface LoadedRegister {
  /** Plain data in the shape of a register, as far as it was written. */
  readonly data: Readonly<Record<string, unknown>>;
  /** True where something in it does not fit. */
  readonly faulty: boolean;
  /** The absolute path. */
  readonly source: string;
}

/**
 * Reads a place register in YAML or JSON, and says on standard error what is wrong; `undefined` when nothing can
 * be read.
 */
export async function loadRegisterOrExplain(
  name: string,
  { cwd, err }: Terminal,
): Promise<LoadedRegister | undefined> {
  const path = resolve(cwd, name);
  const shown = shownPath(cwd, path);
  try {
    const { text, problems } = readText(path);
    const tree = parse(text, formatOf(path) === "json" ? "jsonc" : (formatOf(path) ?? "yaml"));
    const lines = indexLines(tree.text);
    const faults = [...problems, ...tree.problems];
    const told = faults.map((one) => `${shown}:${lines.positionAt(one.start).line}: ${one.what}`);
    const readable = faults.every(({ code }) => code === "document/duplicate-key");
    const value = readable ? (tree.root?.value ?? {}) : {};
    const { misfits } = readPlaceRegister(value);
    told.push(...misfits.map(({ pointer, what, todo }) => `${shown}: ${pointer}: ${what} ${todo}`));
    for (const line of told) await write(err, `bollard: ${printable(line)}\n`);
    if (!readable || misfits.some(({ pointer }) => pointer === "")) return undefined;
    const data = value as Readonly<Record<string, unknown>>;
    return { data, faulty: told.length > 0, source: path };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    await write(
      err,
      `bollard: ${printable(name)}${printable(error.message.slice(error.path.length))}\n`,
    );
    return undefined;
  }
}
