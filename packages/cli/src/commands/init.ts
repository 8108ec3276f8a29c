import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { deviceTemplate, type TemplateFormat, templateFormats } from "@bollard/device-spec";
import { configFileName } from "@bollard/linter";
import { choose, parse } from "../options.js";
import { type Terminal, write } from "../terminal.js";

const config = `{
  // Which rules apply, and at which level: \`bollard list rules\` lists them.
  "extends": ["bollard:recommended"],
  "rules": {}
}
`;

/** `bollard init`: writes a configuration and a first specification; overwrites nothing. */
export async function initCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, { format: { type: "string" } });
  const format: TemplateFormat = choose("--format", values.format ?? "yaml", templateFormats);
  const name = (positionals[0] ?? "product").replace(/\.device\.(jsonc?|ya?ml)$/i, "");
  const files = [
    [configFileName, config],
    [`${name}.device.${format}`, deviceTemplate(format)],
  ] as const;
  for (const [file, text] of files) {
    const path = join(terminal.cwd, file);
    const there = existsSync(path);
    if (!there) writeFileSync(path, text);
    await write(
      terminal.out,
      there ? `kept     ${file} (it was there already)\n` : `created  ${file}\n`,
    );
  }
  await write(terminal.out, "\nFill in the specification, then run: bollard lint\n");
  return 0;
}
