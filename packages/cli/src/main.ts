import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { printable } from "@bollard/report";
import { nearest } from "@bollard/shape";
import { help } from "./help.js";
import { type Terminal, write } from "./terminal.js";
import { UsageError } from "./usage-error.js";
import { version } from "./version.js";

type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import("./commands/lint.js")).lintCommand,
  explain: async () => (await import("./commands/explain.js")).explainCommand,
  import: async () => (await import("./commands/import.js")).importCommand,
  export: async () => (await import("./commands/export.js")).exportCommand,
  map: async () => (await import("./commands/map.js")).mapCommand,
  gaps: async () => (await import("./commands/gaps.js")).gapsCommand,
  coverage: async () => (await import("./commands/coverage.js")).coverageCommand,
  survey: async () => (await import("./commands/survey.js")).surveyCommand,
  trace: async () => (await import("./commands/trace.js")).traceCommand,
  threats: async () => (await import("./commands/threats.js")).threatsCommand,
  init: async () => (await import("./commands/init.js")).initCommand,
  sources: async () => (await import("./commands/sources.js")).sourcesCommand,
  list: async () => (await import("./commands/list.js")).listCommand,
  migrate: async () => (await import("./commands/migrate.js")).migrateCommand,
};

/**
 * Runs one command line.
 * @param args the arguments after the program's name
 * @returns the exit code: 0 clean, 1 findings, 2 could not run as asked
 */
export async function main(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args;
  if (name === undefined || name === "help" || asksForHelp(args)) {
    await write(name === undefined ? terminal.err : terminal.out, help);
    return name === undefined ? 2 : 0;
  }
  if (name === "--version" || name === "-v") {
    await write(terminal.out, `${version()}\n`);
    return 0;
  }
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  try {
    if (command === undefined) throw new UsageError(unknownCommand(name, terminal.cwd));
    return await (await command())(rest, terminal);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    await write(terminal.err, `bollard: ${printable(error.message)} See \`bollard --help\`.\n`);
    return 2;
  }
}

/** What follows `--` names files, even where it looks like an option. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  const options = end === -1 ? args : args.slice(0, end);
  return options.includes("--help") || options.includes("-h");
}

function unknownCommand(name: string, cwd: string): string {
  const what = `There is no command “${name}”.`;
  const near = nearest(name, Object.keys(commands));
  if (near) return `${what} Did you mean \`bollard ${near.candidate}\`?`;
  const isFile = /[./*]/.test(name) || existsSync(resolve(cwd, name));
  return isFile ? `${what} To lint a file: \`bollard lint ${name}\`.` : what;
}
