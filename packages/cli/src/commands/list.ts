import { allRules, frameworks } from "@bollard/linter";
import { jsonText } from "@bollard/report";
import { choose, parse } from "../arguments.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";

/** `bollard list rules|standards`: lists what Bollard knows. */
export async function listCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, { json: { type: "boolean" } });
  if (positionals.length !== 1) throw new UsageError("Say what to list: rules or standards.");
  const what = choose("The list", positionals[0] ?? "", ["rules", "standards"]);
  const rows = what === "rules" ? rules() : standards();
  await write(terminal.out, values.json ? jsonText(rows) : table(rows));
  return 0;
}

function rules() {
  return allRules.map(({ id, level, resolution, title }) => ({ id, level, resolution, title }));
}

function standards() {
  return frameworks.map(({ id, edition, published, items, label, title }) => ({
    id: `${id}@${edition}`,
    published,
    items: String(items.length),
    label,
    title,
  }));
}

function table(rows: readonly Readonly<Record<string, string>>[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const widths = columns.map((column) =>
    Math.max(...rows.map((row) => (row[column] ?? "").length)),
  );
  const lines = rows.map((row) =>
    columns.map((column, index) => (row[column] ?? "").padEnd(widths[index] ?? 0)).join("  "),
  );
  return lines.map((line) => `${line.trimEnd()}\n`).join("");
}
