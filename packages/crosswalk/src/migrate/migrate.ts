import { v211, v313 } from "@bollard/etsi-en-303-645";
import type { EditionRef } from "@bollard/model";
import { edition, isCafEdition } from "@bollard/ncsc-caf";
import { fittingDevice, fittingRegister } from "./fitting.js";
import { isRecord } from "./is-record.js";
import { type MigratedDevice, migrateDevice } from "./migrate-device.js";
import { type MigratedRegister, migrateRegister } from "./migrate-register.js";
import { type CitedItem, migrateTender } from "./migrate-tender.js";
import type { Migration } from "./migration.js";

/** What can be moved to another edition: plain data, or the citations of a tender. */
export type Migrated =
  | { readonly kind: "device"; readonly data: MigratedDevice }
  | { readonly kind: "place"; readonly data: MigratedRegister }
  | {
      readonly kind: "procurement";
      readonly references: readonly (CitedItem & { readonly document: string })[];
    };

/**
 * What can be moved of what was read.
 * @param kind what it is: `device`, `place` or `procurement`
 * @param data plain data, or the document of a tender
 * @param isProse whether it was read from prose, where data cannot be changed
 * @returns `undefined` where nothing can be moved
 */
export function migratable(
  kind: string | undefined,
  data: unknown,
  isProse: boolean,
): Migrated | undefined {
  if (!isRecord(data)) return undefined;
  if (kind === "procurement" && isProse && Array.isArray(data["references"])) {
    return { kind, references: data["references"] };
  }
  return !isProse && (kind === "device" || kind === "place") ? { kind, data } : undefined;
}

/** Why something cannot be moved, in a sentence or two. */
export interface Refusal {
  readonly refused: string;
}

/** An edition that something can be moved to, with its label for people. */
export interface MigrationTarget extends EditionRef {
  readonly label: string;
}

/** The editions that something can be moved to. */
export const migrationTargets: readonly MigrationTarget[] = /* @__PURE__ */ [
  v211,
  v313,
  edition("3.2"),
  edition("4.0"),
].map(({ id, edition: number, label }) => ({ framework: id, edition: number, label }));

/**
 * Moves a device specification, a register or a tender to another edition of EN 303 645 or of the CAF. A pure
 * function: it gives edits and says what they do.
 * @param to one of `migrationTargets`
 * @param from the edition to move from, where the subject does not say
 */
export function migrate(subject: Migrated, to: EditionRef, from?: string): Migration | Refusal {
  if (subject.kind === "procurement") return ofTender(subject.references, to, from);
  if (subject.kind === "place") return ofRegister(subject.data, to, from);
  return ofDevice(subject.data, to, from);
}

const devices = ["2.1.1", "3.1.3"] as const;

function ofDevice(data: MigratedDevice, to: EditionRef, said?: string): Migration | Refusal {
  const device = fittingDevice(data);
  if (device === undefined)
    return { refused: "What stands under `imported` is no list: mend it first." };
  const from = said ?? device.claims?.["etsi-en-303-645"];
  const [before, after] = [from, to.edition].map((text) => devices.find((one) => one === text));
  if (to.framework !== "etsi-en-303-645" || after === undefined) {
    return {
      refused: "A device specification moves between editions of EN 303 645, V2.1.1 and V3.1.3.",
    };
  }
  if (from === undefined) {
    return {
      refused: "The specification claims no edition of EN 303 645, so say from which one it comes.",
    };
  }
  if (before === undefined) return { refused: `EN 303 645 V${from} is not known here.` };
  return migrateDevice(device, before, after);
}

function ofRegister(data: MigratedRegister, to: EditionRef, said?: string): Migration | Refusal {
  const register = fittingRegister(data);
  const from = said ?? register.caf?.edition;
  if (to.framework !== "ncsc-caf" || !isCafEdition(to.edition)) {
    return { refused: "A register moves between editions of the CAF, v3.2 and v4.0." };
  }
  if (register.caf === undefined)
    return { refused: "The register records nothing against the CAF." };
  if (from === undefined) {
    return {
      refused: "The register does not say the edition of the CAF, so say from which one it comes.",
    };
  }
  return isCafEdition(from)
    ? migrateRegister(register, from, to.edition)
    : { refused: `CAF v${from} is not known here.` };
}

/** How a tender's citations name a framework. */
const documents: Readonly<Record<string, string>> = {
  "ncsc-caf": "CAF",
  "etsi-en-303-645": "ETSI EN 303 645",
};

function ofTender(
  references: readonly (CitedItem & { readonly document: string })[],
  to: EditionRef,
  said?: string,
): Migration | Refusal {
  const cited = references.filter(({ document }) => document === documents[to.framework]);
  const from =
    said ??
    migrationTargets.find((one) => one.framework === to.framework && one.edition !== to.edition)
      ?.edition;
  if (from === undefined || !migrationTargets.some((one) => isSame(one, to))) {
    return { refused: "Citations of EN 303 645 and of the CAF can be moved, and no others." };
  }
  return migrateTender(cited, to.framework, from, to.edition);
}

function isSame(one: EditionRef, other: EditionRef): boolean {
  return one.framework === other.framework && one.edition === other.edition;
}
