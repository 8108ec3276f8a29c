import { writeWorkbook } from "@bollard/document/workbook";
import { jsonText, printable } from "@bollard/report";
import { renderHtml, renderMarkdown } from "@bollard/statement";
import {
  type Trace,
  type TraceSpec,
  trace,
  traceDocument,
  traceWorkbook,
} from "@bollard/statement/tender";
import { choose, parse } from "../arguments.js";
import { readDay } from "../day.js";
import { formatOfName, type ReportFormat, reportEndings, reportFormats } from "../out-format.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { expectKind } from "./expect-kind.js";
import { loadOrExplain } from "./load-or-explain.js";
import { loadTender } from "./load-tender.js";
import { storeOrExplain } from "./store-or-explain.js";
import { traceText } from "./tender-text.js";

/**
 * `bollard trace <tender> <specification>… [--format text|markdown|html|json|xlsx] [--out FILE] [--force]
 * [--today DATE]`: says of each security requirement of a tender what each specification declares. The same
 * files give the same bytes on the same day. Overwrites nothing unless told to.
 * @returns 0 done, 1 something declared stands against a mandatory requirement, or something in a
 * specification could not be read, 2 could not be done
 */
export async function traceCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: "string", short: "f" },
    out: { type: "string", short: "o" },
    force: { type: "boolean" },
    today: { type: "string" },
  });
  const [from, ...names] = positionals;
  if (from === undefined || names.length === 0) {
    throw new UsageError(
      "Name a tender and one or more specifications, such as `bollard trace tender.md product.device.yaml`.",
    );
  }
  const { out, force = false } = values;
  const named = values.format ?? formatOfName(out, reportEndings) ?? "text";
  const format = choose("--format", named, reportFormats);
  if (format === "xlsx" && out === undefined) {
    throw new UsageError("Say where to write the workbook: --out trace.xlsx.");
  }
  const today = readDay(values.today);
  expectKind(from, "procurement", terminal);
  const tender = await loadTender(from, today, terminal);
  const specs = await loadSpecs(names, terminal);
  if (tender === undefined || specs === undefined) return 2;
  const traced = trace(tender.document, specs.specs, today, tender.lineOf);
  const content = await render(traced, format, from);
  const storing = { sources: [tender.source, ...specs.sources], force };
  if (out === undefined) await write(terminal.out, content);
  else if (!(await storeOrExplain(out, content, storing, terminal))) return 2;
  else await write(terminal.err, `Wrote ${printable(out)}.\n`);
  const against = traced.products.some(({ mandatoryContradicted }) => mandatoryContradicted > 0);
  return against || specs.faulty ? 1 : 0;
}

interface LoadedSpecs {
  readonly specs: readonly TraceSpec[];
  readonly sources: readonly string[];
  /** True where something in one of them could not be read. */
  readonly faulty: boolean;
}

async function loadSpecs(
  names: readonly string[],
  terminal: Terminal,
): Promise<LoadedSpecs | undefined> {
  const specs: TraceSpec[] = [];
  const sources: string[] = [];
  let faulty = false;
  let failed = false;
  for (const name of names) {
    const loaded = await loadOrExplain(name, terminal);
    if (loaded === undefined) {
      failed = true;
      continue;
    }
    specs.push({ name, spec: loaded.spec });
    sources.push(...loaded.sources);
    faulty ||= loaded.problems.length > 0;
  }
  return failed ? undefined : { specs, sources, faulty };
}

async function render(
  traced: Trace,
  format: ReportFormat,
  tender: string,
): Promise<string | Uint8Array> {
  if (format === "text") return traceText(traced);
  if (format === "json") return jsonText({ tender, ...traced });
  if (format === "xlsx") return writeWorkbook(traceWorkbook(traced));
  const document = traceDocument(traced, tender);
  return format === "html" ? renderHtml(document) : renderMarkdown(document);
}
