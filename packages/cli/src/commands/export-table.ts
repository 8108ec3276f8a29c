import { mappingSets } from "@bollard/crosswalk";
import { writeCsv } from "@bollard/document";
import { conditionWords, type Framework, type MappingSet } from "@bollard/model";
import { jsonText, printable } from "@bollard/report";
import { choose } from "../arguments.js";
import { formatOfName } from "../out-format.js";
import { type Terminal, write } from "../terminal.js";
import { UsageError } from "../usage-error.js";
import { frameworkNamed } from "./named-framework.js";
import { storeOrExplain } from "./store-or-explain.js";

const formats = ["csv", "xlsx", "json"] as const;
const endings = { csv: "csv", xlsx: "xlsx", json: "json" } as const;

/** How a table is exported, as it was written. */
interface Asked {
  readonly format?: string | undefined;
  readonly out?: string | undefined;
  readonly force?: boolean | undefined;
}

/** Rows under their headings, with the data that they were made from. */
interface DataTable {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly data: unknown;
}

/**
 * `bollard export catalog <framework> [--format csv|xlsx|json] [--out FILE] [--force]`: the items of a framework, a row an
 * item.
 * @returns 0 done, 2 could not be done
 */
export async function exportCatalogCommand(
  names: readonly string[],
  asked: Asked,
  terminal: Terminal,
): Promise<number> {
  const [name, ...others] = names;
  if (name === undefined || others.length > 0) {
    throw new UsageError(
      "Name one framework, such as `bollard export catalog eu-cra --out cra.csv`.",
    );
  }
  return exportTable(catalogTable(frameworkNamed("The framework", name)), asked, terminal);
}

/**
 * `bollard export mapping <framework> <framework> [--format csv|xlsx|json] [--out FILE] [--force]`: the links from one
 * framework to another, a row a link, and what has none.
 * @returns 0 done, 2 could not be done
 */
export async function exportMappingCommand(
  names: readonly string[],
  asked: Asked,
  terminal: Terminal,
): Promise<number> {
  const [from, to, ...others] = names;
  if (from === undefined || to === undefined || others.length > 0) {
    throw new UsageError("Name two frameworks, such as `bollard export mapping uk-psti eu-cra`.");
  }
  const [source, target] = [frameworkNamed("The source", from), frameworkNamed("The target", to)];
  const set = mappingSets().find((one) => isOf(one.source, source) && isOf(one.target, target));
  if (set !== undefined) return exportTable(mappingTable(set), asked, terminal);
  const turned = mappingSets().some((one) => isOf(one.source, target) && isOf(one.target, source));
  const hint = turned ? ` There are links from ${target.label} to ${source.label}.` : "";
  throw new UsageError(`There are no links from ${source.label} to ${target.label}.${hint}`);
}

function isOf(
  { framework, edition }: { readonly framework: string; readonly edition: string },
  { id, edition: its }: Framework,
): boolean {
  return framework === id && edition === its;
}

function catalogTable(framework: Framework): DataTable {
  const head = ["id", "parent", "title", "summary", "obligation", "status", "applies if"];
  const read = ["document", "place", "address", "checked", "how it was read"];
  const rows = framework.items.map(({ id, parent, title = "", summary, ...item }) => {
    const { obligation, status = "", appliesIf, source } = item;
    const condition = appliesIf ? conditionWords(appliesIf) : "";
    const { document, clause, url = "", checked, verified } = source;
    const own = [id, parent, title, summary, obligation, status, condition];
    return [...own, document, clause, url, checked, verified];
  });
  return { name: "Items", rows: [[...head, ...read], ...rows], data: framework };
}

function mappingTable(set: MappingSet): DataTable {
  const head = ["sources", "relation", "targets", "rationale", "confidence", "basis", "id"];
  const links = set.maps.map(({ sources, relation, targets, rationale, confidence, basis, id }) => [
    sources.join("\n"),
    relation,
    targets.join("\n"),
    rationale,
    confidence,
    basis,
    id,
  ]);
  const bare = (sources: string, targets: string) => [sources, "", targets, "", "", "", ""];
  const gaps = [
    ...set.sourceGaps.map((item) => bare(item, "")),
    ...set.targetGaps.map((item) => bare("", item)),
  ];
  return { name: "Links", rows: [head, ...links, ...gaps], data: set };
}

async function exportTable(
  { name, rows, data }: DataTable,
  { format: written, out, force = false }: Asked,
  terminal: Terminal,
): Promise<number> {
  const format = choose("--format", written ?? formatOfName(out, endings) ?? "csv", formats);
  if (format === "xlsx" && out === undefined) {
    throw new UsageError("Say where to write the workbook: --out FILE.xlsx.");
  }
  const content =
    format === "csv"
      ? writeCsv(rows)
      : format === "json"
        ? jsonText(data)
        : await toWorkbook(name, rows);
  if (out === undefined) await write(terminal.out, content);
  else if (!(await storeOrExplain(out, content, { sources: [], force }, terminal))) return 2;
  else await write(terminal.err, `Wrote ${printable(out)}.\n`);
  return 0;
}

async function toWorkbook(name: string, rows: readonly (readonly string[])[]): Promise<Uint8Array> {
  const { writeWorkbook } = await import("@bollard/document/workbook");
  return writeWorkbook({ sheets: [{ name, header: 0, merges: [], rows }] });
}
