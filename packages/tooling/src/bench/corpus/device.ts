import { edition, features } from "@bollard/etsi-en-303-645";
import type { IxitTable } from "@bollard/etsi-ts-103-701";
import { answers, type EvidenceFile, type Richness } from "./answers.ts";
import { ixitEntry, manyRowed } from "./ixit.ts";
import type { Random } from "./random.ts";

/** A device specification as plain data, faults included. */
export type WrittenDevice = Record<string, unknown> & { ixit: Record<string, unknown[]> };

const types = [
  "air quality sensor",
  "parking bay sensor",
  "street light controller",
  "traffic counter",
  "river level gauge",
] as const;

/** Makes up one device specification; the same random source gives the same one. */
export function device(
  random: Random,
  number: number,
  richness: Richness,
  files: readonly [EvidenceFile, ...EvidenceFile[]],
): WrittenDevice {
  const claimed = number % 5 === 4 ? "2.1.1" : "3.1.3";
  return {
    bollard: "device/1",
    claims: { "etsi-en-303-645": claimed, "uk-psti": "2023/1007" },
    product: product(random, number),
    parties: {
      manufacturers: [{ name: "Example Instruments Ltd", address: "1 Example Street, Leeds" }],
    },
    labels: [{ scheme: "jc-star", level: "STAR-1", number: "J-01234", expires: "2026-05-31" }],
    features: declared(random),
    ics: answers(random, edition(claimed), richness, files),
    psti: psti(random),
    ixit: {},
  };
}

/** Adds one more entry to the IXIT tables of a specification. */
export function addIxitEntry(spec: WrittenDevice, random: Random): void {
  const table = random.pick(manyRowed as [IxitTable, ...IxitTable[]]);
  const entries = spec.ixit[table.key] ?? [];
  spec.ixit[table.key] = entries;
  const entry = ixitEntry(random, table, entries.length + 1);
  entries.push(random.chance(0.02) ? { ...entry, description: 7 } : entry);
}

function product(random: Random, number: number): Record<string, unknown> {
  return {
    name: `Kerbside ${number}`,
    model: `KS-${1000 + number}`,
    type: random.pick(types),
    [random.chance(0.3) ? "batchNumber" : "batch"]: `26-${random.between(1, 52)}`,
    softwareVersion: `4.${random.between(0, 20)}.1`,
    audience: random.pick(["consumer", "both", "both"]),
    connectable: "internet",
    onSale: { from: random.pick(["2025-11-01", "2026-03-01", "2026-02-30"]) },
  };
}

function declared(random: Random): Record<string, unknown> {
  const written: Record<string, unknown> = {};
  for (const name of Object.keys(features())) {
    if (random.chance(0.12)) continue;
    written[random.chance(0.03) ? `${name}s` : name] = random.chance(0.03) ? "yes" : yes(random);
  }
  return written;
}

function yes(random: Random): boolean {
  return random.chance(0.75);
}

function psti(random: Random): Record<string, unknown> {
  const published = "https://www.example.com/security";
  return {
    passwords: [
      { for: "maintenance page", kind: "password", definedBy: "user" },
      {
        for: "installer's radio link",
        kind: "password",
        definedBy: "manufacturer",
        uniquePerProduct: yes(random),
        basis: random.pick(["random", "counter", "product-identifier"]),
      },
    ],
    reporting: {
      contact: "security@example.com",
      acknowledgedWithin: random.pick(["P5D", "5 days"]),
      published: { at: published, english: true, free: true, withoutRequest: yes(random) },
    },
    supportPeriod: {
      until: random.pick(["2031-12-31", "2026-06-30", "2030-13-01"]),
      published: random.pick([published, "www.example.com/support"]),
    },
    statement: { preparedBy: "manufacturer", declares: "schedule-1", issued: { place: "Leeds" } },
  };
}
