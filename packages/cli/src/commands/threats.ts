import { statSync } from "node:fs";
import { join, resolve } from "node:path";
import { jsonText, printable } from "@bollard/report";
import { renderHtml, renderMarkdown } from "@bollard/statement";
import {
  type Diagram,
  drawModel,
  type ThreatModel,
  threatModel,
  threatsDocument,
} from "@bollard/statement/threats";
import { choose, parse } from "../arguments.js";
import { readDay } from "../day.js";
import { formatOfName } from "../out-format.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { loadWholeRegister } from "./load-whole-register.js";
import { storeOrExplain } from "./store-or-explain.js";

const formats = ["markdown", "html", "json", "svg", "mermaid"] as const;

type Format = (typeof formats)[number];

const endings: Readonly<Record<string, Format>> = {
  md: "markdown",
  markdown: "markdown",
  html: "html",
  htm: "html",
  json: "json",
  svg: "svg",
  mmd: "mermaid",
};

/** What is written into a folder. */
const files: Readonly<Record<Format, string>> = {
  markdown: "threats.md",
  html: "threats.html",
  json: "threats.json",
  svg: "data-flows.svg",
  mermaid: "data-flows.mmd",
};

/**
 * `bollard threats <register> [--format markdown|html|json|svg|mermaid] [--out FILE or FOLDER] [--force]
 * [--today DATE]`: says what STRIDE asks of every element and flow of a place, what of that a declared control
 * answers and what is open, with a data-flow diagram. A folder gets all forms. The same register gives the same
 * bytes on the same day. Overwrites nothing unless told to.
 * @returns 0 done, 1 done but something in the register could not be read, 2 could not be done
 */
export async function threatsCommand(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = parse(args, {
    format: { type: "string", short: "f" },
    out: { type: "string", short: "o" },
    force: { type: "boolean" },
    today: { type: "string" },
  });
  const [from, ...others] = positionals;
  if (from === undefined || others.length > 0) {
    throw new UsageError("Name one register, such as `bollard threats town.place.yaml`.");
  }
  const { out, force = false } = values;
  const targets = targetsOf(values.format, out, terminal.cwd);
  const today = readDay(values.today);
  const loaded = await loadWholeRegister(from, terminal);
  if (loaded === undefined) return 2;
  const model = threatModel(loaded.register, today);
  const made = { register: from, model, diagram: drawModel(model) };
  const storing = { sources: loaded.sources, force };
  for (const { format, file } of targets) {
    const content = render(format, made);
    if (content === undefined) {
      await write(terminal.err, "bollard: The diagram could not be laid out as a drawing.\n");
      if (targets.length === 1) return 2;
    } else if (file === undefined) await write(terminal.out, content);
    else if (!(await storeOrExplain(file, content, storing, terminal))) return 2;
    else await write(terminal.err, `Wrote ${printable(file)}.\n`);
  }
  return loaded.faulty ? 1 : 0;
}

interface Target {
  readonly format: Format;
  /** Absent for standard output. */
  readonly file?: string;
}

function targetsOf(
  written: string | undefined,
  out: string | undefined,
  cwd: string,
): readonly Target[] {
  const short = written !== undefined && Object.hasOwn(endings, written) && endings[written];
  const format = written === undefined ? undefined : choose("--format", short || written, formats);
  if (out === undefined) return [{ format: format ?? "markdown" }];
  if (!isFolder(out, cwd)) {
    return [{ format: format ?? formatOfName(out, endings) ?? "markdown", file: out }];
  }
  const wanted = format === undefined ? formats : [format];
  return wanted.map((one) => ({ format: one, file: join(out, files[one]) }));
}

/** Whether a name is that of a folder: it is one, or ends as one. */
function isFolder(out: string, cwd: string): boolean {
  if (/[\\/]$/.test(out)) return true;
  return statSync(resolve(cwd, out), { throwIfNoEntry: false })?.isDirectory() ?? false;
}

interface Made {
  readonly register: string;
  readonly model: ThreatModel;
  readonly diagram: Diagram;
}

function render(format: Format, { register, model, diagram }: Made): string | undefined {
  switch (format) {
    case "json": {
      const { picture, mermaid } = diagram;
      return jsonText({ register, ...model, diagram: { shows: picture.shows, mermaid } });
    }
    case "svg":
      return diagram.svg;
    case "mermaid":
      return diagram.mermaid;
    case "html":
      return renderHtml(threatsDocument(model, register, diagram));
    case "markdown":
      return renderMarkdown(threatsDocument(model, register, diagram));
  }
}
