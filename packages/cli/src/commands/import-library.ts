import { resolve } from "node:path";
import type { LibraryTable } from "@bollard/ciso-assistant";
import { formatOf, indexLines, parse, spanOf, type Tree, writeCsv } from "@bollard/document";
import { FileError, readText, shownPath } from "@bollard/linter/node";
import { jsonText, printable } from "@bollard/report";
import { formatOfName } from "../out-format.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { storeOrExplain } from "./store-or-explain.js";

const endings = { csv: "csv", xlsx: "xlsx", json: "json" } as const;

/** A file that holds a library. */
export interface LibraryFile {
  /** Its absolute path. */
  readonly path: string;
  readonly tree: Tree;
}

/** The library of CISO Assistant that a file holds; `undefined` where it is none or cannot be read. */
export async function libraryIn(from: string, { cwd }: Terminal): Promise<LibraryFile | undefined> {
  const path = resolve(cwd, from);
  const format = formatOf(path);
  if (format === undefined) return undefined;
  try {
    const { text } = readText(path);
    if (!/^\s*"?urn"?\s*:/m.test(text)) return undefined;
    const tree = parse(text, format);
    const { isLibrary } = await import("@bollard/ciso-assistant");
    return isLibrary(tree.root?.value) ? { path, tree } : undefined;
  } catch (error) {
    if (error instanceof FileError) return undefined;
    throw error;
  }
}

/**
 * Writes what a library holds as a table: the requirements of a framework, or links. JSON holds the library whole.
 * @returns 0 done, 1 done with something to look at, 2 could not be done
 */
export async function importLibrary(
  { path, tree }: LibraryFile,
  { out, force }: { readonly out: string | undefined; readonly force: boolean },
  terminal: Terminal,
): Promise<number> {
  const format = formatOfName(out, endings) ?? "csv";
  const { readLibrary } = await import("@bollard/ciso-assistant");
  const { tables, faults, untold } = readLibrary(tree.root?.value);
  const lines = indexLines(tree.text);
  const shown = shownPath(terminal.cwd, path);
  const told = [
    ...tree.problems.map(({ start, what }) => ({ start, said: what })),
    ...faults.map(({ pointer, what, todo }) => ({
      start: spanOf(tree, pointer).start,
      said: `${what} ${todo}`,
    })),
  ];
  for (const { start, said } of told) {
    const at = `${shown}:${lines.positionAt(start).line}`;
    await write(terminal.err, `bollard: ${printable(`${at}: ${said}`)}\n`);
  }
  if (tables.length === 0) {
    await write(terminal.err, "bollard: There is no framework and no link in it.\n");
    return 2;
  }
  const content = await contentOf(tables, format, tree.root?.value);
  if (out === undefined) await write(terminal.out, content);
  else if (!(await storeOrExplain(out, content, { sources: [path], force }, terminal))) return 2;
  const counts = tables.map(({ name, rows }) => `${name}: ${rows.length - 1}.`);
  const rest = untold.length === 0 || format === "json" ? [] : [restOf(untold)];
  const done = out === undefined ? [] : [`Wrote ${out}.`];
  await write(terminal.err, `${[...counts, ...rest, ...done].map(printable).join("\n")}\n`);
  return told.length > 0 ? 1 : 0;
}

function restOf(names: readonly string[]): string {
  return `Not in a table: ${names.join(", ")}. JSON holds the library whole: --out library.json.`;
}

async function contentOf(
  tables: readonly LibraryTable[],
  format: "csv" | "xlsx" | "json",
  library: unknown,
): Promise<string | Uint8Array> {
  if (format === "json") return jsonText(library);
  const [only, ...others] = tables;
  if (format === "csv") {
    if (only === undefined || others.length > 0) {
      throw new UsageError(
        `The library holds ${tables.length} tables; write a workbook, with a sheet for each: --out library.xlsx.`,
      );
    }
    return writeCsv(only.rows);
  }
  const { writeWorkbook } = await import("@bollard/document/workbook");
  return writeWorkbook({
    sheets: tables.map(({ name, rows }) => ({ name, header: 0, merges: [], rows })),
  });
}
