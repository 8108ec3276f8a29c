import { type ParseArgsConfig, parseArgs } from "node:util";
import { nearest } from "@bollard/shape";
import { UsageError } from "./usage-error.js";

type Options = NonNullable<ParseArgsConfig["options"]>;

/**
 * Reads arguments against a table of options.
 * @throws UsageError for an unknown option or a missing value
 */
export function parse<T extends Options>(args: readonly string[], options: T) {
  const parsed = read(args, options);
  const empty = Object.entries(parsed.values).find(([, value]) => [value].flat().includes(""));
  if (empty) throw new UsageError(`--${empty[0]} needs a value.`);
  return parsed;
}

function read<T extends Options>(args: readonly string[], options: T) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(messageOf(error as Error & { code?: string }, Object.keys(options)));
  }
}

function messageOf({ code, message }: Error & { code?: string }, known: readonly string[]): string {
  if (code === "ERR_PARSE_ARGS_UNKNOWN_OPTION") {
    const written = /'(-.*?)'(?:\.|$)/s.exec(message)?.[1] ?? "";
    const near = nearest(written, known);
    return `There is no option “${written}” here.${near ? ` Did you mean --${near.candidate}?` : ""}`;
  }
  const name = /--[\w-]+/.exec(message)?.[0];
  if (name === undefined) return `${message.split(". ")[0]}.`;
  return /does not take/.test(message) ? `${name} takes no value.` : `${name} needs a value.`;
}

/**
 * Checks a value against a closed list.
 * @param name what the value is, as the sentence of the message begins
 * @throws UsageError when it is not in the list
 */
export function choose<T extends string>(name: string, value: string, choices: readonly T[]): T {
  const chosen = choices.find((choice) => choice === value);
  if (chosen !== undefined) return chosen;
  const near = nearest(value, choices);
  const values = near ? `Did you mean ${near.candidate}?` : `It can be ${choices.join(", ")}.`;
  throw new UsageError(`${name} is “${value}”. ${values}`);
}
