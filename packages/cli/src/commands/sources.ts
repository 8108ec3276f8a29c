import { writeCsv } from "@bollard/document";
import { readingWords } from "@bollard/linter";
import { dayInWords } from "@bollard/model";
import { jsonText, printable } from "@bollard/report";
import { choose, parse } from "../arguments.js";
import { readDay } from "../day.js";
import { formatOfName } from "../out-format.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { type DatedFact, datedFacts } from "./dated-facts.js";
import { storeOrExplain } from "./store-or-explain.js";
import { textTable } from "./text-table.js";

const formats = ["text", "json", "csv"] as const;
const endings = { txt: "text", json: "json", csv: "csv" } as const;

/**
 * `bollard sources [--stale AGE] [--format text|json|csv] [--out FILE] [--force] [--today DATE]`: says what each fact was
 * read in, when and how; with `--stale`, only what was not checked for that long.
 * @returns 0 done, 1 something is due, 2 could not be done
 */
export async function sourcesCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, {
    stale: { type: "string" },
    format: { type: "string", short: "f" },
    out: { type: "string", short: "o" },
    force: { type: "boolean" },
    today: { type: "string" },
  });
  if (positionals.length > 0)
    throw new UsageError("sources takes no file: it is about Bollard's own data.");
  const { out, force = false, stale } = values;
  const format = choose("--format", values.format ?? formatOfName(out, endings) ?? "text", formats);
  const today = readDay(values.today);
  const last = stale === undefined ? undefined : dayBefore(today, readAge(stale));
  const all = datedFacts();
  const facts = last === undefined ? all : all.filter(({ source }) => source.checked <= last);
  const content = {
    text: () => toText(facts, all.length, last),
    json: () => jsonText(facts),
    csv: () => toCsv(facts),
  }[format]();
  if (out === undefined) await write(terminal.out, content);
  else if (!(await storeOrExplain(out, content, { sources: [], force }, terminal))) return 2;
  else await write(terminal.err, `Wrote ${printable(out)}.\n`);
  return last !== undefined && facts.length > 0 ? 1 : 0;
}

const units: Readonly<Record<string, number>> = { d: 1, w: 7, m: 30, y: 365 };

/**
 * An age in days: `180d`, `26w`, `6m` (of 30 days), `1y` (of 365).
 * @throws UsageError for anything else
 */
function readAge(written: string): number {
  const [, count = "", unit = ""] = /^(\d{1,5})([dwmy])$/.exec(written) ?? [];
  const days = units[unit];
  if (days === undefined) {
    throw new UsageError(`--stale is “${written}”; it must be an age such as 180d, 26w, 6m or 1y.`);
  }
  return Number(count) * days;
}

function dayBefore(day: string, days: number): string {
  const time = Date.parse(`${day}T00:00:00Z`) - days * 86_400_000;
  return new Date(Math.max(time, 0)).toISOString().slice(0, 10);
}

/** Facts that were read in the same way on the same day, a row each. */
function toText(facts: readonly DatedFact[], all: number, last: string | undefined): string {
  const rows = new Map<string, { readonly cells: readonly string[]; count: number }>();
  for (const { of, source } of facts) {
    const cells = [of, source.checked, readingWords(source.verified)];
    const row = rows.get(cells.join(" ")) ?? { cells, count: 0 };
    row.count += 1;
    rows.set(cells.join(" "), row);
  }
  const sorted = [...rows.values()].sort(
    (a, b) => order(a.cells) - order(b.cells) || compare(a.cells, b.cells),
  );
  const table = sorted.map(({ cells, count }) => [...cells, String(count)]);
  const due =
    last === undefined
      ? ""
      : ` ${facts.length} were last checked on ${dayInWords(last)} or before.`;
  const lines = [`${all} facts carry their source.${due}`];
  if (table.length > 0) {
    lines.push(
      "",
      ...textTable(["data", "checked", "how", "facts"], table, (column) => column === 3),
    );
    lines.push("", "Each fact with its document and place: --format csv.");
  }
  return `${lines.join("\n")}\n`;
}

/** What was not checked at any source comes first. */
function order([, , how = ""]: readonly string[]): number {
  return how === readingWords("unchecked") ? 0 : 1;
}

function compare(
  [of = "", day = ""]: readonly string[],
  [other = "", otherDay = ""]: readonly string[],
): number {
  return day.localeCompare(otherDay) || of.localeCompare(other);
}

function toCsv(facts: readonly DatedFact[]): string {
  const head = ["data", "id", "document", "place", "address", "checked", "how", "note"];
  const rows = facts.map(({ of, id, source }) => [
    of,
    id,
    source.document,
    source.clause,
    source.url,
    source.checked,
    source.verified,
    source.note,
  ]);
  return writeCsv([head, ...rows]);
}
