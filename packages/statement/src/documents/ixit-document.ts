import type { DeviceSpec } from "@bollard/device-spec";
import { type Assessment, assess } from "@bollard/etsi-ts-103-701/assess";
import type { IxitEntry } from "@bollard/etsi-ts-103-701/facts";
import type { Block, Handover, Row } from "../handover/handover.js";
import { contentOf } from "./field-content.js";
import { metaOf, onPaper } from "./subject-meta.js";

type Table = Assessment["tables"][number];

/**
 * The implementation extra information for testing: every table with every entry and field.
 * @param today - the day for which it is made, `YYYY-MM-DD`
 */
export function ixitDocument(spec: DeviceSpec, today?: string): Handover {
  const { tests, tables } = assess(spec, today);
  return {
    title: "Implementation extra information for testing (IXIT)",
    subtitle: tests.label,
    meta: metaOf(spec, tests.label, today),
    language: "en-GB",
    blocks: [
      onPaper,
      ...tables.flatMap((table) => tableBlocks(table, spec.ixit?.[table.key])),
      ...otherTables(spec, tables),
      ...importedBlocks(spec),
    ],
  };
}

function tableBlocks(
  table: Table,
  content: readonly IxitEntry[] | IxitEntry | undefined,
): readonly Block[] {
  const head: readonly Block[] = [
    { kind: "heading", level: 1, text: `${table.name}: ${table.title}`, id: table.key },
    { kind: "paragraph", content: table.purpose },
  ];
  if (content === undefined) {
    return [
      ...head,
      { kind: "note", note: "warning", content: "This table has not been written." },
    ];
  }
  if (!Array.isArray(content))
    return [...head, entryTable(table, content as IxitEntry, table.name)];
  if (content.length === 0) return [...head, { kind: "paragraph", content: "No entry." }];
  const entries = content as readonly IxitEntry[];
  return [...head, ...entries.flatMap((entry, index) => entryBlocks(table, entry, index))];
}

function entryBlocks(table: Table, entry: IxitEntry, index: number): readonly Block[] {
  const id = typeof entry["id"] === "string" ? entry["id"] : `Entry ${index + 1} without an id`;
  return [{ kind: "heading", level: 2, text: id, id }, entryTable(table, entry, id)];
}

/** Fields in the order printed; those of the other edition follow, so that nothing is left out. */
function entryTable({ fields }: Table, entry: IxitEntry, name: string): Block {
  const own = fields.filter(({ value }) => value.kind !== "id");
  const known = new Set(fields.map(({ key }) => key as string));
  const others = Object.keys(entry).filter((key) => !known.has(key) && key !== "id");
  const rows: readonly Row[] = [
    ...own.map(({ name: label, key }) => ({ cells: [label, contentOf(entry[key])] })),
    ...others.map((key) => ({ cells: [key, contentOf(entry[key])] })),
  ];
  return {
    kind: "table",
    caption: name,
    columns: [
      { label: "Field", width: 3 },
      { label: "Content", width: 9 },
    ],
    rows,
  };
}

function otherTables(spec: DeviceSpec, tables: readonly Table[]): readonly Block[] {
  const known = new Set(tables.map(({ key }) => key as string));
  return Object.entries(spec.ixit ?? {})
    .filter(([key]) => !known.has(key))
    .flatMap(([key, content]) =>
      tableBlocks(
        {
          number: 0,
          name: key,
          key,
          title: "table of another edition",
          purpose: "This edition does not have the table.",
          rows: Array.isArray(content) ? "many" : "one",
          fields: [],
        } as unknown as Table,
        content,
      ),
    );
}

function importedBlocks({ imported = [] }: DeviceSpec): readonly Block[] {
  const kept = imported.filter(({ instead }) => instead === undefined);
  if (kept.length === 0) return [];
  return [
    { kind: "heading", level: 1, text: "Texts without a place" },
    {
      kind: "paragraph",
      content: "What the documents that were read hold beside fields and entries.",
    },
    {
      kind: "table",
      caption: "Texts without a place",
      columns: [
        { label: "From", width: 3 },
        { label: "Text", width: 9 },
      ],
      rows: kept.map(({ from, text }) => ({ cells: [from, text] })),
    },
  ];
}
