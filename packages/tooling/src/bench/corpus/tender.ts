import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../workspace.ts";
import type { Random } from "./random.ts";

const example = "packages/cli/examples/parking-sensors.tender.md";

/** The purchase of a generated tender, as its front matter declares it. */
const frontMatter = `---
bollard: procurement
purchase:
  buyer: council
  nation: england
  commenced: 2026-10-05
  useCases: [parking-sensors]
  devices: both
  personalData: true
---

`;

const goods = ["sensor", "gateway", "camera", "recorder", "display", "controller", "tag"] as const;

const services = ["Platform", "Help Desk", "Control Room", "Data Hub", "Portal"] as const;

const chapters = [
  "Installation",
  "Maintenance and support",
  "Security of devices",
  "Security of the service",
  "Personal data",
  "Performance",
  "Training",
  "Handover",
] as const;

const references = [
  "ISO/IEC 27001:2022",
  "ETSI EN 303 645 V3.1.3 or equivalent",
  "BS 8418:2021",
  "the Data Protection Act 2018",
  "Cyber Essentials Plus",
  "PAS 1192-5:2015",
  "the Equality Act 2010",
  "WCAG 2.2 level AA",
] as const;

const duties: readonly [Clause, ...Clause[]] = [
  (random) =>
    `The Supplier shall install each ${random.pick(goods)} within ${random.between(2, 90)} Working Days of the order, and shall record its position to within ${random.between(2, 30)} metres.`,
  (random) =>
    `The Supplier shall repair a faulty ${random.pick(goods)} within ${random.between(2, 72)} hours of a report, or shall replace it at no charge.`,
  (random) =>
    `The ${random.pick(services)} shall comply with ${random.pick(references)}, and the Supplier shall show the certificate before the service goes live.`,
  (random) =>
    `The Supplier shall notify the Authority of every security incident within ${random.between(4, 96)} hours of becoming aware of it, by telephone and in writing.`,
  (random) =>
    `All communication between the ${random.pick(goods)} and the ${random.pick(services)} must be encrypted with TLS 1.${random.between(1, 3)} or later.`,
  (random) =>
    `The Supplier shall take appropriate measures to protect the ${random.pick(services)}, where practicable.`,
  (random) =>
    `The Supplier must provide security updates for every ${random.pick(goods)} for ${random.between(3, 10)} years from its delivery.`,
  (random) =>
    `Each ${random.pick(goods)} shall have a password of its own of at least ${random.between(8, 16)} characters, which is not derived from its serial number.`,
  (random) =>
    `The ${random.pick(services)} should be available for ${random.between(95, 99)}.${random.between(0, 9)} % of each calendar month (see clause ${random.between(2, 9)}.${random.between(1, 12)}).`,
  (random) =>
    `Audit logs shall be kept for ${random.between(3, 24)} months and protected from change and deletion.`,
];

const accounts: readonly [Clause, ...Clause[]] = [
  (random) =>
    `In ${random.between(2015, 2025)} the Council had ${random.between(40, 900)} of these in use, and the cost of keeping them rose by ${random.between(2, 30)} % in the year after.`,
  (random) =>
    `Staff in ${random.between(2, 14)} offices look at the ${random.pick(services)} every day, mostly between ${random.between(6, 9)} am and ${random.between(4, 9)} pm.`,
  (random) =>
    `The present ${random.pick(goods)} was chosen by the parish councils, who may wish to keep ${random.between(3, 60)} of them.`,
  (random) =>
    `Tenderers may visit the depot on ${random.between(1, 28)} January 2027; questions are answered through the portal.`,
];

type Clause = (random: Random) => string;

/**
 * A made-up tender of at least so many characters: numbered clauses, lists, tables, background and
 * award criteria.
 */
export function tender(random: Random, size: number): string {
  return grown(
    `${frontMatter}# Supply of street equipment, lot ${random.between(2, 99)}\n\n`,
    random,
    size,
  );
}

/** The example tender of the command line tool, which goes on as {@link tender} does. */
export function longTender(random: Random, size: number): string {
  return grown(`${readFileSync(join(root, example), "utf8")}\n`, random, size);
}

/** Writes a folder of tenders. */
export function writeTenders(folder: string, random: Random, count: number, size: number): string {
  mkdirSync(folder, { recursive: true });
  for (let number = 0; number < count; number++) {
    const name = `tender-${String(number).padStart(3, "0")}.md`;
    writeFileSync(join(folder, name), tender(random, size));
  }
  return folder;
}

function grown(start: string, random: Random, size: number): string {
  const parts = [start];
  let length = start.length;
  for (let number = 20; length < size; number++) {
    const part = chapter(random, number);
    parts.push(part);
    length += part.length;
  }
  return parts.join("");
}

function chapter(random: Random, number: number): string {
  const clauses = Array.from({ length: random.between(5, 9) }, (_, index) => {
    const text = `${random.pick(duties)(random)} ${random.pick(accounts)(random)}`;
    return `${number}.${index + 1} ${text}\n\n`;
  });
  return `## ${number} ${random.pick(chapters)}\n\n${random.pick(accounts)(random)}\n\n${clauses.join("")}${list(random)}${table(random, number)}`;
}

function list(random: Random): string {
  const items = Array.from({ length: 4 }, () => `- ${random.pick(duties)(random)}\n`);
  return `The Supplier shall also meet the following:\n\n${items.join("")}\n`;
}

function table(random: Random, number: number): string {
  const rows = Array.from(
    { length: 6 },
    (_, index) =>
      `| R${number}.${index + 1} | ${random.pick(duties)(random)} | ${random.pick(["Mandatory", "Desirable"])} |\n`,
  );
  return `| No | Requirement | Rank |\n| --- | --- | --- |\n${rows.join("")}\n`;
}
