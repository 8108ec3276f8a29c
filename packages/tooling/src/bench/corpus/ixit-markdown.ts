import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type IxitTable, ixitTables } from "@bollard/etsi-ts-103-701";
import { v211 } from "@bollard/etsi-ts-103-701/v2.1.1";
import { prose } from "./prose.ts";
import type { Random } from "./random.ts";

const files = 80;

/** Writes a folder of IXIT tables, one a file, and of test groups, as suppliers write them. */
export function writeMarkdown(folder: string, random: Random, entries: number): string {
  mkdirSync(folder, { recursive: true });
  const tables: readonly IxitTable[] = ixitTables("2.1.1");
  const each = Math.ceil(entries / tables.length);
  for (const table of tables) {
    writeFileSync(join(folder, `ixit_${table.name}.md`), tableText(random, table, each));
  }
  for (const { id } of v211.groups.slice(0, files - tables.length)) {
    writeFileSync(join(folder, `test-group-${id}.md`), groupText(random, id));
  }
  return folder;
}

function tableText(random: Random, table: IxitTable, entries: number): string {
  const { name, title, rows, fields } = table;
  const own = fields.filter(({ value }) => value.kind !== "id");
  const parts = (level: string) =>
    own.map((field) => `${level} ${field.name}\n\n${prose(random, 1)}\n`).join("\n");
  const body =
    rows === "one"
      ? parts("###")
      : Array.from(
          { length: entries },
          (_, index) => `### **ID**: ${table.key}-${index + 1}\n\n${parts("####")}`,
        ).join("\n---\n\n");
  return `# IXIT ${name}: ${title}\n\n${prose(random, 2)}\n\n## Table C: IXIT ${name}\n\n${body}`;
}

function groupText(random: Random, id: string): string {
  return `# Test group ${id}: ${prose(random, 1)}\n\nProvision ${id} — Status: **M**.\n\n## Test case ${id}-1 (conceptual)\n\n### Test Unit A\n\n${prose(random, 6)}\n\n**Verdict**: **PASS**\n\n**Group Verdict**: **PASS**\n`;
}
