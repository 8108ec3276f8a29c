import { relative } from "node:path";
import { configFor, kindOfName } from "@bollard/linter";
import { type ConfigFiles, shownPath, slashed } from "@bollard/linter/node";
import { type Terminal, write } from "../terminal.js";

/** `bollard lint --print-config <file>`: writes what holds for one file as JSON. */
export async function printConfig(
  path: string,
  configs: ConfigFiles,
  { out, err, cwd }: Terminal,
): Promise<number> {
  const { config, file, folder, result } = configs.for(path);
  const { levels, ignored, as } = configFor(config, slashed(relative(folder, path)));
  const resolved = {
    file: shownPath(cwd, path),
    config: file === undefined ? null : shownPath(cwd, file),
    kind: as ?? kindOfName(path) ?? null,
    ignored,
    rules: Object.fromEntries(Object.entries(levels).sort(([a], [b]) => (a < b ? -1 : 1))),
  };
  await write(out, `${JSON.stringify(resolved, null, 2)}\n`);
  for (const { from, what, todo } of result?.findings ?? []) {
    await write(err, `bollard: ${result?.path}:${from.line}:${from.column}: ${what} ${todo}\n`);
  }
  return result?.findings.length ? 2 : 0;
}
