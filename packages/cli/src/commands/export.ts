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
import { readDay } from "../day.js";
import { formatOfName } from "../out-format.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { exportLibrariesCommand } from "./export-libraries.js";
import { exportOscalCommand } from "./export-oscal.js";
import { exportRegisterCommand } from "./export-register.js";
import { exportCatalogCommand, exportMappingCommand } from "./export-table.js";
import { loadOrExplain } from "./load-or-explain.js";
import type { LoadedSpecification } from "./load-specification.js";
import { storeOrExplain } from "./store-or-explain.js";

type Kind = "ics" | "ixit" | "test-plan" | "assessment" | "coverage";

const documents: Readonly<Record<Kind, (spec: DeviceSpec, today: string) => Handover>> = {
  ics: icsDocument,
  ixit: ixitDocument,
  "test-plan": testPlanDocument,
  assessment: assessmentDocument,
  coverage: coverageDocument,
};

const kinds = Object.keys(documents) as Kind[];

/** What has a command of its own. */
const commands = {
  oscal: exportOscalCommand,
  catalog: exportCatalogCommand,
  mapping: exportMappingCommand,
  "ciso-assistant": exportLibrariesCommand,
};

type Command = keyof typeof commands;

const everything = [...kinds, "register", ...(Object.keys(commands) as Command[])] as const;

function isCommand(name: string): name is Command {
  return Object.hasOwn(commands, name);
}

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
 * `bollard export ics|ixit|test-plan|assessment|coverage <specification> [--format F] [--out FILE]
 * [--force] [--today DATE]`, and `bollard export register <register> --out FILE`, `bollard export oscal
 * [<specification>]|ciso-assistant [<framework>] --out FOLDER`, `bollard export catalog|mapping`: writes a document to hand over. The same specification gives the same bytes on
 * the same day. Overwrites nothing unless told to.
 * @returns 0 done, 1 done but something in the specification could not be read, 2 could not be done
 */
export async function exportCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: "string", short: "f" },
    out: { type: "string", short: "o" },
    force: { type: "boolean" },
    today: { type: "string" },
  });
  const [name, ...names] = positionals;
  const kind = name === undefined ? undefined : choose("The document", name, everything);
  if (kind !== undefined && isCommand(kind)) return commands[kind](names, values, terminal);
  const [from, ...others] = names;
  if (kind === undefined || from === undefined || others.length > 0) {
    throw new UsageError(
      "Say what to export and from which specification or register, such as `bollard export assessment product.device.yaml --out assessment.html`.",
    );
  }
  const { out, force = false } = values;
  if (kind === "register") {
    return exportRegisterCommand(from, { format: values.format, out, force }, terminal);
  }
  const format = formatOf(kind, values.format, out);
  const today = readDay(values.today);
  const loaded = await loadOrExplain(from, terminal);
  if (loaded === undefined) return 2;
  const content = await render(kind, format, loaded, today);
  const storing = { sources: loaded.sources, force };
  if (out === undefined) await write(terminal.out, content);
  else if (!(await storeOrExplain(out, content, storing, terminal))) return 2;
  else await write(terminal.err, `Wrote ${printable(out)}.\n`);
  return loaded.problems.length > 0 ? 1 : 0;
}

function formatOf(kind: Kind, written: string | undefined, out: string | undefined): Format {
  const format = choose("--format", written ?? formatOfName(out, endings) ?? "markdown", formats);
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
  kind: Kind,
  format: Format,
  { spec, data }: LoadedSpecification,
  today: string,
): Promise<string | Uint8Array> {
  if (format === "xlsx") {
    const { exportWorkbook } = await import("@bollard/device-spec/workbook");
    return exportWorkbook(data);
  }
  const handover = documents[kind](spec, today);
  if (format === "markdown") return renderMarkdown(handover);
  if (format === "html") return renderHtml(handover);
  const { renderDocx } = await import("@bollard/statement/docx");
  return renderDocx(handover);
}
