import { resolve } from "node:path";
import type { DeviceSpec } from "@bollard/device-spec";
import { printable } from "@bollard/report";
import {
  assessmentDocument,
  coverageDocument,
  type Handover,
  icsDocument,
  ixitDocument,
  renderHtml,
  renderMarkdown,
  testPlanDocument,
} from "@bollard/statement";
import { choose, parse } from "../arguments.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { whyNotWritten, writeFile } from "../write-file.js";
import { loadOrExplain } from "./load-or-explain.js";
import type { LoadedSpecification } from "./load-specification.js";

const documents = {
  ics: icsDocument,
  ixit: ixitDocument,
  "test-plan": testPlanDocument,
  assessment: assessmentDocument,
  coverage: coverageDocument,
} as const satisfies Record<string, (spec: DeviceSpec) => Handover>;

const formats = ["markdown", "html", "docx", "xlsx"] as const;

type Format = (typeof formats)[number];

const endings: Readonly<Record<string, Format>> = {
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  docx: "docx",
  xlsx: "xlsx",
};

/**
 * `bollard export ics|ixit|test-plan|assessment|coverage <specification> [--format F] [--out FILE]`:
 * writes a document to hand over. The same specification gives the same bytes.
 * @returns 0 done, 1 done but something in the specification could not be read, 2 could not be done
 */
export async function exportCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: "string", short: "f" },
    out: { type: "string", short: "o" },
  });
  const [name, from, ...others] = positionals;
  if (name === undefined || from === undefined || others.length > 0) {
    throw new UsageError(
      "Say what to export and from which specification, such as `bollard export assessment product.device.yaml --out assessment.html`.",
    );
  }
  const kind = choose("The document", name, Object.keys(documents) as (keyof typeof documents)[]);
  const format = formatOf(kind, values.format, values.out);
  const loaded = await loadOrExplain(from, terminal);
  if (loaded === undefined) return 2;
  const content = await render(kind, format, loaded);
  if (values.out === undefined) await write(terminal.out, content);
  else if (!(await store(values.out, content, terminal))) return 2;
  return loaded.problems.length > 0 ? 1 : 0;
}

function formatOf(
  kind: keyof typeof documents,
  written: string | undefined,
  out: string | undefined,
): Format {
  const ending = /\.([a-z]+)$/i.exec(out ?? "")?.[1]?.toLowerCase() ?? "";
  const format = choose("--format", written ?? endings[ending] ?? "markdown", formats);
  if (format === "xlsx" && kind !== "ics" && kind !== "ixit") {
    throw new UsageError(
      "A workbook holds ICS and IXIT; the other documents are Markdown, HTML or Word.",
    );
  }
  if (out === undefined && (format === "docx" || format === "xlsx")) {
    throw new UsageError(`Say where to write it: --out ${kind}.${format}.`);
  }
  return format;
}

async function render(
  kind: keyof typeof documents,
  format: Format,
  { spec, data }: LoadedSpecification,
): Promise<string | Uint8Array> {
  if (format === "xlsx") {
    const { exportWorkbook } = await import("@bollard/device-spec/workbook");
    return exportWorkbook(data);
  }
  const handover = documents[kind](spec);
  if (format === "markdown") return renderMarkdown(handover);
  if (format === "html") return renderHtml(handover);
  const { renderDocx } = await import("@bollard/statement/docx");
  return renderDocx(handover);
}

async function store(
  out: string,
  content: string | Uint8Array,
  { cwd, err }: Terminal,
): Promise<boolean> {
  try {
    writeFile(resolve(cwd, out), content);
    await write(err, `Wrote ${printable(out)}.\n`);
    return true;
  } catch (error) {
    await write(err, `bollard: ${printable(out)}: ${whyNotWritten(error)}\n`);
    return false;
  }
}
