import { type Coverage, coverage, type VerdictCounts } from "@bollard/etsi-ts-103-701/assess";
import { subjectKinds } from "@bollard/linter";
import type { Framework } from "@bollard/model";
import { jsonText } from "@bollard/report";
import { coverageDocument, renderHtml, renderMarkdown } from "@bollard/statement";
import {
  tenderCoverage,
  tenderCoverageDocument,
  tenderCoverageWorkbook,
} from "@bollard/statement/tender";
import { choose, parse } from "../arguments.js";
import { readDay } from "../day.js";
import { formatOfName, type ReportFormat, reportEndings, reportFormats } from "../out-format.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { loadOrExplain } from "./load-or-explain.js";
import { isTender, loadTender } from "./load-tender.js";
import { frameworkNamed } from "./named-framework.js";
import { storeOrExplain } from "./store-or-explain.js";
import { tenderCoverageText } from "./tender-text.js";
import { textTable } from "./text-table.js";

/** A specification has no workbook of figures. */
const ofSpecifications = reportFormats.filter((format) => format !== "xlsx");

/**
 * `bollard coverage <specification or tender> [--format text|markdown|html|json|xlsx] [--out FILE] [--force]
 * [--today DATE] [--as device|procurement] [--framework NAME]`: says what of a specification is answered, decided and
 * open, or seen under another framework; or which security topics a tender covers. Overwrites nothing unless told to.
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
    as: { type: "string" },
    framework: { type: "string" },
  });
  const [from, ...others] = positionals;
  if (from === undefined || others.length > 0) {
    throw new UsageError(
      "Name one specification, such as `bollard coverage product.device.yaml`, or one tender.",
    );
  }
  const { out, force = false } = values;
  const named = values.format ?? formatOfName(out, reportEndings) ?? "text";
  const as = values.as === undefined ? undefined : choose("--as", values.as, subjectKinds);
  const isOfTender = as === undefined ? isTender(from, terminal) : as === "procurement";
  const under = values.framework === undefined ? undefined : underOf(values.framework, isOfTender);
  const format = choose<ReportFormat>(
    "--format",
    named,
    isOfTender || under ? reportFormats : ofSpecifications,
  );
  if (format === "xlsx" && out === undefined) {
    throw new UsageError("Say where to write the workbook: --out coverage.xlsx.");
  }
  const today = readDay(values.today);
  const made = isOfTender
    ? await ofTender(from, format, today, terminal)
    : await ofSpecification(from, format, { today, under }, terminal);
  if (made === undefined) return 2;
  const { content, sources, faulty } = made;
  if (out === undefined) await write(terminal.out, content);
  else if (!(await storeOrExplain(out, content, { sources, force }, terminal))) return 2;
  return faulty ? 1 : 0;
}

/** What a command made of what it read. */
interface Made {
  readonly content: string | Uint8Array;
  /** The absolute paths of what was read. */
  readonly sources: readonly string[];
  /** True where something of it could not be read. */
  readonly faulty: boolean;
}

/** @throws UsageError where the framework is not known, or a tender is to be seen under it */
function underOf(name: string, isOfTender: boolean): Framework {
  const under = frameworkNamed("--framework", name);
  if (isOfTender) throw new UsageError("--framework is for specifications, and this is a tender.");
  return under;
}

async function ofSpecification(
  from: string,
  format: ReportFormat,
  { today, under }: { readonly today: string; readonly under: Framework | undefined },
  terminal: Terminal,
): Promise<Made | undefined> {
  const loaded = await loadOrExplain(from, terminal);
  if (loaded === undefined) return undefined;
  const { spec, problems, sources } = loaded;
  const faulty = problems.length > 0;
  const made = (content: string | Uint8Array) => ({ content, sources, faulty });
  if (under) {
    const { seenContent } = await import("./seen-content.js");
    return made(await seenContent(spec, under, format, { name: from, today }));
  }
  if (format === "json") return made(jsonText(coverage(spec, today)));
  if (format === "markdown") return made(renderMarkdown(coverageDocument(spec, today)));
  if (format === "html") return made(renderHtml(coverageDocument(spec, today)));
  return made(coverageText(coverage(spec, today)));
}

async function ofTender(
  from: string,
  format: ReportFormat,
  today: string,
  terminal: Terminal,
): Promise<Made | undefined> {
  const loaded = await loadTender(from, today, terminal);
  if (loaded === undefined) return undefined;
  const { document, findings, lineOf, source } = loaded;
  const figures = tenderCoverage(document, findings, lineOf);
  const made = (content: string | Uint8Array) => ({ content, sources: [source], faulty: false });
  if (format === "text") return made(tenderCoverageText(figures));
  if (format === "json") return made(jsonText({ tender: from, ...figures }));
  if (format === "xlsx") {
    const { writeWorkbook } = await import("@bollard/document/workbook");
    return made(await writeWorkbook(tenderCoverageWorkbook(figures)));
  }
  const handover = tenderCoverageDocument(figures, { tender: from, today });
  return made(format === "html" ? renderHtml(handover) : renderMarkdown(handover));
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
    ...textTable(
      ["clause", "answered", "pass", "fail", "open", "not in plan"],
      clauses.map((clause) => [
        `${clause.id} ${clause.title}`,
        `${clause.mandatory.all + clause.recommended.all - clause.mandatory.unanswered - clause.recommended.unanswered} of ${clause.mandatory.all + clause.recommended.all}`,
        ...cells(clause.units),
      ]),
      isFigure,
    ),
    "",
    ...textTable(
      ["IXIT table", "entries", "pass", "fail", "open", "not in plan"],
      tables.map(({ name, there, entries, units: own }) => [
        name,
        there ? String(entries) : "not there",
        ...cells(own),
      ]),
      isFigure,
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

function isFigure(column: number): boolean {
  return column > 0;
}
