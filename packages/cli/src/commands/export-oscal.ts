import { join } from "node:path";
import { formatOf, writeData } from "@bollard/document";
import { lint } from "@bollard/linter";
import { readText } from "@bollard/linter/node";
import { printable } from "@bollard/report";
import { readDay } from "../day.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { loadOrExplain } from "./load-or-explain.js";
import type { LoadedSpecification } from "./load-specification.js";
import { storeOrExplain } from "./store-or-explain.js";

/** How OSCAL is exported, as it was written. */
interface Asked {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
  readonly today?: string | undefined;
}

/**
 * `bollard export oscal [<specification>] --out FOLDER [--force] [--today DATE]`: writes every framework, the links
 * between them and, of a specification, its component definition, results and profile as OSCAL.
 * @returns 0 done, 1 done but something in the specification could not be read, 2 could not be done
 */
export async function exportOscalCommand(
  positionals: readonly string[],
  { format, out, force = false, today: written }: Asked,
  terminal: Terminal,
): Promise<number> {
  const [from, ...others] = positionals;
  if (out === undefined || others.length > 0) {
    throw new UsageError(
      "Say into which folder to write OSCAL, and of which specification, if any: `bollard export oscal product.device.yaml --out oscal`.",
    );
  }
  if (format !== undefined && format !== "json") {
    throw new UsageError("OSCAL is written as JSON; leave --format out.");
  }
  const today = readDay(written);
  const loaded = from === undefined ? undefined : await loadOrExplain(from, terminal);
  if (from !== undefined && loaded === undefined) return 2;
  const { frameworkFiles, specificationFiles } = await import("@bollard/oscal");
  const own = loaded && specificationFiles(loaded.spec, findingsOf(loaded, today), today);
  const files = [...frameworkFiles(), ...(own ?? [])];
  const storing = { sources: loaded?.sources ?? [], force };
  for (const { name, text } of files) {
    if (!(await storeOrExplain(join(out, name), text, storing, terminal))) return 2;
  }
  await write(terminal.err, `Wrote ${files.length} documents into ${printable(out)}.\n`);
  return loaded !== undefined && loaded.problems.length > 0 ? 1 : 0;
}

/** What the rules say, less what somebody accepted. Comments count where the specification is one file of data. */
function findingsOf({ data, sources }: LoadedSpecification, today: string) {
  const [path, ...more] = sources;
  const format = path === undefined || more.length > 0 ? undefined : formatOf(path);
  const isData = format === "yaml" || format === "json" || format === "jsonc";
  const text = isData && path !== undefined ? readText(path).text : writeData(data, "json");
  const result = lint(
    { path: "specification.device", text, as: "device", format: isData ? format : "json" },
    { today },
  );
  return result.findings.filter(({ suppressed }) => suppressed === undefined);
}
