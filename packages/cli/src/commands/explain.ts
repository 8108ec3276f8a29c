import { citeLabel, type FoundItem, findItems, ruleOf } from "@bollard/linter";
import { parse } from "../options.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { itemText } from "./item-text.js";

const many = 8;

/** `bollard explain <item or rule>`: says what a rule or an item of a standard is. */
export async function explainCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { positionals } = parse(args, {});
  const query = positionals.join(" ").trim();
  if (query === "") throw new UsageError("Say what to explain, such as `bollard explain 5.1-1`.");
  const rule = ruleOf(query);
  if (rule) {
    const { pageOf } = await import("@bollard/linter/pages");
    await write(terminal.out, pageOf(rule.id) ?? `${rule.title}.\n`);
    return 0;
  }
  const { found, near } = findItems(query);
  if (found.length > 0) {
    await write(terminal.out, `${describe(found)}\n`);
    return 0;
  }
  const guess = near.map((item) => `${citeLabel(item.framework, item.item)}`).join("; ");
  const hint = guess
    ? ` Did you mean ${guess}?`
    : " See `bollard list rules` and `bollard list standards`.";
  await write(terminal.err, `bollard: nothing is called “${query}”.${hint}\n`);
  return 2;
}

function describe(found: readonly FoundItem[]): string {
  if (found.length <= many) return found.map(itemText).join("\n\n");
  const lines = found.map(
    ({ framework, item }) => `${citeLabel(framework, item)}: ${item.summary}`,
  );
  return lines.join("\n");
}
