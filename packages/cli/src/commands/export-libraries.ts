import { join } from "node:path";
import { writeData } from "@bollard/document";
import { printable } from "@bollard/report";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { frameworkNamed } from "./named-framework.js";
import { storeOrExplain } from "./store-or-explain.js";

/** How libraries are exported, as it was written. */
interface Asked {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
}

/**
 * `bollard export ciso-assistant [<framework>] --out FOLDER [--force]`: writes a framework, or every framework and the links
 * between them, as libraries that CISO Assistant loads.
 * @returns 0 done, 2 could not be done
 */
export async function exportLibrariesCommand(
  names: readonly string[],
  { format, out, force = false }: Asked,
  terminal: Terminal,
): Promise<number> {
  const [name, ...others] = names;
  if (out === undefined || others.length > 0) {
    throw new UsageError(
      "Say into which folder to write the libraries, and of which framework, if of one: `bollard export ciso-assistant --out libraries`.",
    );
  }
  if (format !== undefined) {
    throw new UsageError("Libraries of CISO Assistant are written as YAML; leave --format out.");
  }
  const only = name === undefined ? undefined : frameworkNamed("The framework", name);
  const { frameworkLibrary, libraries } = await import("@bollard/ciso-assistant");
  const written = only === undefined ? libraries() : [frameworkLibrary(only)];
  for (const library of written) {
    const text = writeData(library, "yaml");
    const file = join(out, `${library.ref_id}.yaml`);
    if (!(await storeOrExplain(file, text, { sources: [], force }, terminal))) return 2;
  }
  const count = written.length === 1 ? "1 library" : `${written.length} libraries`;
  await write(terminal.err, `Wrote ${count} into ${printable(out)}.\n`);
  return 0;
}
