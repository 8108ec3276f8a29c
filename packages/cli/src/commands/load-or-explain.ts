import { FileError } from "@bollard/linter/node";
import { printable } from "@bollard/report";
import { type Terminal, write } from "../terminal.js";
import { expectKind } from "./expect-kind.js";
import { type LoadedSpecification, loadSpecification } from "./load-specification.js";

/**
 * Reads a specification and says on standard error what is wrong; `undefined` when nothing can be read.
 * @throws UsageError where it says that it is something else
 */
export async function loadOrExplain(
  name: string,
  terminal: Terminal,
): Promise<LoadedSpecification | undefined> {
  expectKind(name, "device", terminal);
  try {
    const loaded = await loadSpecification(name, terminal.cwd);
    for (const problem of loaded.problems) {
      await write(terminal.err, `bollard: ${printable(problem)}\n`);
    }
    return loaded.unreadable ? undefined : loaded;
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    const reason = error.message.slice(error.path.length);
    await write(terminal.err, `bollard: ${printable(name)}${printable(reason)}\n`);
    return undefined;
  }
}
