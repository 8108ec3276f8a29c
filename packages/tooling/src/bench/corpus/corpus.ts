import { createHash } from "node:crypto";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { EvidenceFile, Richness } from "./answers.ts";
import { addIxitEntry, device, type WrittenDevice } from "./device.ts";
import { completeIxit } from "./ixit.ts";
import { writeMarkdown } from "./ixit-markdown.ts";
import { prose } from "./prose.ts";
import { Random } from "./random.ts";
import { register } from "./register.ts";
import { longTender, writeTenders } from "./tender.ts";
import { toMembers } from "./yaml.ts";

/** Where the files of the benchmark are, and how large. */
export interface Corpus {
  /** Folders with 200 specifications each. */
  readonly json: string;
  readonly yaml: string;
  /** A folder with 80 Markdown files of IXIT tables and test groups. */
  readonly markdown: string;
  /** A folder with 200 tenders in Markdown. */
  readonly tenders: string;
  /** Single specifications by name: `small`, `medium`, `large` and a complete IXIT, as JSON and as YAML; a long tender. */
  readonly single: Readonly<Record<SingleName, string>>;
}

/** A single specification of the corpus. */
export type SingleName =
  | keyof typeof singles
  | keyof typeof ixits
  | keyof typeof registers
  | "tender";

type Extension = "json" | "yaml";

const seed = 303_645;
const many = 200;
const lean: Richness = { sentences: 1, evidence: 0.3 };
const rich: Richness = { sentences: 4, evidence: 0.8 };

const singles = {
  smallJson: { file: "small.device.json", size: 20_000, richness: lean },
  smallYaml: { file: "small.device.yaml", size: 20_000, richness: lean },
  mediumJson: { file: "medium.device.json", size: 120_000, richness: rich },
  mediumYaml: { file: "medium.device.yaml", size: 100_000, richness: rich },
  largeJson: { file: "large.device.json", size: 1_000_000, richness: rich },
  largeYaml: { file: "large.device.yaml", size: 1_000_000, richness: rich },
} as const;

/** Specifications with all 29 IXIT tables filled in. */
const ixits = { ixitJson: "ixit.device.json", ixitYaml: "ixit.device.yaml" } as const;
const ixitEntries = 300;

/** Registers of places with 1 000 systems and 5 000 flows. */
const registers = {
  registerJson: "large.place.json",
  registerYaml: "large.place.yaml",
} as const;

/** How many characters the long tender has, and each of the many. */
const longTenderSize = 160_000;
const tenderSize = 17_000;

/** Writes the corpus anew into a folder; it is the same each time. */
export function writeCorpus(folder: string): Corpus {
  rmSync(folder, { recursive: true, force: true });
  return {
    json: writeMany(join(folder, "json"), "json"),
    yaml: writeMany(join(folder, "yaml"), "yaml"),
    markdown: writeMarkdown(join(folder, "markdown"), new Random(seed + 2), ixitEntries),
    tenders: writeTenders(join(folder, "tenders"), new Random(seed + 4), many, tenderSize),
    single: writeSingles(join(folder, "single")),
  };
}

function writeMany(folder: string, extension: Extension): string {
  const random = new Random(seed);
  const files = writeEvidence(folder, random);
  for (let number = 0; number < many; number++) {
    const name = `device-${String(number).padStart(3, "0")}.device.${extension}`;
    const spec = device(random, number, lean, files);
    writeFileSync(join(folder, name), grown(spec, 22_000, extension, random));
  }
  return folder;
}

function writeSingles(folder: string): Corpus["single"] {
  const random = new Random(seed + 1);
  const files = writeEvidence(folder, random);
  const paths = Object.entries(singles).map(([name, { file, size, richness }]) => {
    const spec = device(random, 0, richness, files);
    const path = join(folder, file);
    writeFileSync(path, grown(spec, size, file.endsWith("json") ? "json" : "yaml", random));
    return [name, path];
  });
  return Object.fromEntries([
    ...paths,
    ...writeIxits(folder),
    ...writeRegisters(folder),
    ["tender", writeTender(folder)],
  ]) as Corpus["single"];
}

function writeIxits(folder: string): readonly (readonly [string, string])[] {
  return Object.entries(ixits).map(([name, file]) => {
    const random = new Random(seed + 3);
    const spec = {
      bollard: "device/1",
      claims: { "etsi-en-303-645": "3.1.3" },
      ixit: completeIxit(random, ixitEntries),
    };
    const path = join(folder, file);
    const text = file.endsWith("json") ? `${JSON.stringify(spec, null, 2)}\n` : toMembers(spec);
    writeFileSync(path, text);
    return [name, path] as const;
  });
}

function writeRegisters(folder: string): readonly (readonly [string, string])[] {
  return Object.entries(registers).map(([name, file]) => {
    const data = register(new Random(seed + 6), { systems: 1_000, flows: 5_000 });
    const path = join(folder, file);
    const text = file.endsWith("json") ? `${JSON.stringify(data, null, 1)}\n` : toMembers(data);
    writeFileSync(path, text);
    return [name, path] as const;
  });
}

function writeTender(folder: string): string {
  const path = join(folder, "long.tender.md");
  writeFileSync(path, longTender(new Random(seed + 5), longTenderSize));
  return path;
}

/** Writes a specification with as many IXIT entries as its size takes. */
function grown(spec: WrittenDevice, size: number, extension: Extension, random: Random): string {
  const entryLength = 900;
  for (;;) {
    const text = extension === "json" ? `${JSON.stringify(spec, null, 2)}\n` : toMembers(spec);
    if (text.length >= size) return text;
    const entries = Math.ceil((size - text.length) / entryLength);
    for (let added = 0; added < entries; added++) addIxitEntry(spec, random);
  }
}

function writeEvidence(folder: string, random: Random): readonly [EvidenceFile, ...EvidenceFile[]] {
  mkdirSync(join(folder, "evidence"), { recursive: true });
  const write = (number: number): EvidenceFile => {
    const ref = `evidence/report-${number}.txt`;
    const text = `${prose(random, 15)}\n`;
    writeFileSync(join(folder, ref), text);
    return { ref, sha256: createHash("sha256").update(text).digest("hex") };
  };
  return [write(1), ...Array.from({ length: 7 }, (_, index) => write(index + 2))];
}
