import { type Coverage, coverage, type VerdictCounts } from "@bollard/etsi-ts-103-701/assess";
import { jsonText } from "@bollard/report";
import { coverageDocument, renderHtml, renderMarkdown } from "@bollard/statement";
import { choose, parse } from "../arguments.js";
import { readDay } from "../day.js";
import { formatOfName } from "../out-format.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { loadOrExplain } from "./load-or-explain.js";
import { storeOrExplain } from "./store-or-explain.js";

const formats = ["text", "markdown", "html", "json"] as const;

const endings: Readonly<Record<string, (typeof formats)[number]>> = {
  txt: "text",
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  json: "json",
};

/**
 * `bollard coverage <specification> [--format text|markdown|html|json] [--out FILE] [--force]
 * [--today DATE]`: says what is answered, decided and open. Overwrites nothing unless told to.
 * @returns 0 done, 1 done but something in the specification could not be read, 2 could not be done
 */
export async function coverageCommand(
  args: readonly string[],
  terminal: Terminal,
): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: "string", short: "f" },
    out: { type: "string", short: "o" },
    force: { type: "boolean" },
    today: { type: "string" },
  });
  const [from, ...others] = positionals;
  if (from === undefined || others.length > 0) {
    throw new UsageError("Name one specification, such as `bollard coverage product.device.yaml`.");
  }
  const { out, force = false } = values;
  const named = values.format ?? formatOfName(out, endings) ?? "text";
  const format = choose("--format", named, formats);
  const today = readDay(values.today);
  const loaded = await loadOrExplain(from, terminal);
  if (loaded === undefined) return 2;
  const { spec, problems, sources } = loaded;
  const texts = {
    text: () => coverageText(coverage(spec, today)),
    markdown: () => renderMarkdown(coverageDocument(spec, today)),
    html: () => renderHtml(coverageDocument(spec, today)),
    json: () => jsonText(coverage(spec, today)),
  };
  const text = texts[format]();
  if (out === undefined) await write(terminal.out, text);
  else if (!(await storeOrExplain(out, text, { sources, force }, terminal))) return 2;
  return problems.length > 0 ? 1 : 0;
}

function coverageText(figures: Coverage): string {
  const { label, mandatory, recommended, units, clauses, tables } = figures;
  const answered = ({ all, unanswered }: Coverage["mandatory"]) => `${all - unanswered} of ${all}`;
  const open = clauses.filter((clause) => clause.open.length > 0);
  const lines = [
    `${label}, on paper`,
    "",
    `Provisions answered: ${answered(mandatory)} mandatory, ${answered(recommended)} recommended.`,
    `Conceptual test units: ${inWords(units)}.`,
    "",
    ...columns(
      ["clause", "answered", "pass", "fail", "open", "not in plan"],
      clauses.map((clause) => [
        `${clause.id} ${clause.title}`,
        `${clause.mandatory.all + clause.recommended.all - clause.mandatory.unanswered - clause.recommended.unanswered} of ${clause.mandatory.all + clause.recommended.all}`,
        ...cells(clause.units),
      ]),
    ),
    "",
    ...columns(
      ["IXIT table", "entries", "pass", "fail", "open", "not in plan"],
      tables.map(({ name, there, entries, units: own }) => [
        name,
        there ? String(entries) : "not there",
        ...cells(own),
      ]),
    ),
    "",
    ...(open.length === 0 ? ["Nothing is open."] : ["Open:"]),
    ...open.map(({ id, open: ids }) => `  ${id}: ${ids.join(", ")}`),
  ];
  return `${lines.join("\n")}\n`;
}

function inWords(counts: VerdictCounts): string {
  return `${counts.PASS} pass, ${counts.FAIL} fail, ${counts.INCONCLUSIVE} are open, ${counts["N/A"]} are not in the test plan`;
}

function cells(counts: VerdictCounts): readonly string[] {
  return [counts.PASS, counts.FAIL, counts.INCONCLUSIVE, counts["N/A"]].map(String);
}

/** Rows under their headings; the first column to the left, figures to the right. */
function columns(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const all = [head, ...rows];
  const widths = head.map((_, index) => Math.max(...all.map((row) => row[index]?.length ?? 0)));
  return all.map((row) =>
    row
      .map((cell, index) =>
        index === 0 ? cell.padEnd(widths[index] ?? 0) : cell.padStart(widths[index] ?? 0),
      )
      .join("  ")
      .trimEnd(),
  );
}
