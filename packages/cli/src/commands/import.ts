import { writeData } from "@bollard/document";
import { isPlaceRegisterName } from "@bollard/place-register";
import { printable } from "@bollard/report";
import { choose, parse } from "../arguments.js";
import { formatOfName } from "../out-format.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { importLibrary, libraryIn } from "./import-library.js";
import { holdsCsv, importRegisterOrExplain } from "./import-register.js";
import { loadOrExplain } from "./load-or-explain.js";
import { storeOrExplain } from "./store-or-explain.js";

const endings = { yaml: "yaml", yml: "yaml", json: "json", jsonc: "json" } as const;

/** What an import can make. */
const kinds = ["device", "place", "library"] as const;

/**
 * `bollard import <file or folder> [--as device|place|library] [--out FILE] [--force]`: turns Markdown documents or a
 * workbook into a device specification, a workbook or comma-separated values into a place register, or a library of
 * CISO Assistant into a table.
 * Overwrites nothing unless told to.
 * @returns 0 done, 1 done with something to look at, 2 could not be done
 */
export async function importCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, {
    out: { type: "string", short: "o" },
    force: { type: "boolean" },
    as: { type: "string" },
  });
  const [from, ...others] = positionals;
  if (from === undefined || others.length > 0) {
    throw new UsageError(
      "Name one file or folder to import, such as `bollard import ixit --out product.device.yaml`.",
    );
  }
  const { out, force = false } = values;
  const as = values.as === undefined ? undefined : choose("--as", values.as, kinds);
  const library =
    as === undefined || as === "library" ? await libraryIn(from, terminal) : undefined;
  if (library !== undefined) return importLibrary(library, { out, force }, terminal);
  if (as === "library") {
    throw new UsageError(
      `${from} is no library of CISO Assistant that can be read: a YAML or JSON file with urn and objects.`,
    );
  }
  const format = formatOfName(out, endings) ?? "yaml";
  const isPlace = as === undefined ? looksLikePlace(from, out, terminal) : as === "place";
  const loaded = isPlace
    ? await importRegisterOrExplain(from, terminal)
    : await loadOrExplain(from, terminal);
  if (loaded === undefined) return 2;
  const text = writeData(isPlace ? loaded.data : withMarker(loaded.data), format);
  const storing = { sources: loaded.sources, force };
  if (out === undefined) await write(terminal.out, text);
  else if (!(await storeOrExplain(out, text, storing, terminal))) return 2;
  const done = out === undefined ? [] : [`Wrote ${out}. Lint it with \`bollard lint ${out}\`.`];
  await write(terminal.err, `${[...loaded.report, ...done].map(printable).join("\n")}\n`);
  return loaded.problems.length > 0 ? 1 : 0;
}

/** Comma-separated values are never a device, and the name of what is to be written may say more. */
function looksLikePlace(from: string, out: string | undefined, { cwd }: Terminal): boolean {
  return (out !== undefined && isPlaceRegisterName(out)) || holdsCsv(from, cwd);
}

/** The marker says what the file is, whatever its name. */
function withMarker(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { bollard: "device/1", ...data };
}
