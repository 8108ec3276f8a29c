import { existsSync } from "node:fs";
import { basename, resolve } from "node:path";
import { deviceTemplate, templateFormats } from "@bollard/device-spec";
import { configFileName } from "@bollard/linter";
import { printable } from "@bollard/report";
import { choose, parse } from "../arguments.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { whyNotWritten, writeFile } from "../write-file.js";

const config = `{
  // Which rules apply, and at which level: \`bollard list rules\` lists them.
  "extends": ["bollard:recommended"],
  "rules": {}
}
`;

/** `bollard init`: writes a configuration and a first specification; overwrites nothing. */
export async function initCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, { format: { type: "string" } });
  if (positionals.length > 1) throw new UsageError("Give one name for the specification.");
  const named = readName(positionals[0] ?? "product");
  const format = choose("--format", values.format ?? named.format, templateFormats);
  const files = [
    [configFileName, config],
    [`${named.name}.device.${format}`, deviceTemplate(format)],
  ] as const;
  for (const [file, text] of files) {
    await write(terminal.out, create(file, text, terminal.cwd));
  }
  await write(terminal.out, "\nFill in the specification, then run: bollard lint\n");
  return 0;
}

/** A name may be written with its ending, which then says the format. */
function readName(written: string): { readonly name: string; readonly format: string } {
  const [ending = "", extension = "yaml"] = /\.device\.(jsonc?|ya?ml)$/i.exec(written) ?? [];
  const name = written.slice(0, written.length - ending.length);
  if (basename(name) === "" || /[/\\]$/.test(name)) {
    throw new UsageError(`“${written}” names no file.`);
  }
  return { name, format: extension.toLowerCase().replace("yml", "yaml") };
}

function create(file: string, text: string, cwd: string): string {
  const path = resolve(cwd, file);
  try {
    writeFile(path, text, "wx");
    return `created  ${printable(file)}\n`;
  } catch (error) {
    const there = (error as { code?: string }).code === "EEXIST" && existsSync(path);
    if (there) return `kept     ${printable(file)} (it was there already)\n`;
    throw new UsageError(`${file}: ${whyNotWritten(error)}`);
  }
}
