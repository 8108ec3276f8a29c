import { relative } from "node:path";
import { configFor, kindOfName, type SubjectKind } from "@bollard/linter";
import { type ConfigFiles, shownPath, slashed } from "@bollard/linter/node";
import { jsonText, printable } from "@bollard/report";
import { type Terminal, write } from "../terminal.js";

/** `bollard lint --print-config <file>`: writes what holds for one file as JSON. */
export async function printConfig(
  path: string,
  kind: SubjectKind | undefined,
  configs: ConfigFiles,
  { out, err, cwd }: Terminal,
): Promise<number> {
  const { config, file, folder, result } = configs.for(path);
  const { levels, ignored, as } = configFor(config, slashed(relative(folder, path)));
  const resolved = {
    file: shownPath(cwd, path),
    config: file === undefined ? null : shownPath(cwd, file),
    kind: kind ?? as ?? kindOfName(path) ?? null,
    ignored,
    frameworks: config.written.frameworks ?? [],
    rules: Object.fromEntries(Object.entries(levels).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  await write(out, jsonText(resolved));
  for (const { from, what, todo } of result?.findings ?? []) {
    const place = `${result?.path}:${from.line}:${from.column}`;
    await write(err, `bollard: ${printable(`${place}: ${what} ${todo}`)}\n`);
  }
  return result?.findings.length ? 2 : 0;
}
