import { readFileSync } from "node:fs";

/** What a careful reader says of one place of a document. */
export interface KeyRow {
  /** The path of the document, seen from the folder of the key. */
  readonly file: string;
  /** From 1; absent where something is missing from the whole. */
  readonly line?: number;
  readonly quote?: string;
  readonly what: string;
  /**
   * `satisfies` must not be reported; `weak-wording` is a judgement that readers may see otherwise; the
   * others are to be found.
   */
  readonly kind:
    | "defect"
    | "obsolete-reference"
    | "contradiction"
    | "missing"
    | "weak-wording"
    | "satisfies";
}

/** Reads a key: a JSON list of rows. Throws an error in plain words where it is none. */
export function readKey(path: string): readonly KeyRow[] {
  const data: unknown = JSON.parse(readFileSync(path, "utf8"));
  if (!Array.isArray(data)) throw new Error(`${path} holds no list of rows.`);
  return data.map((row: unknown, index) => readRow(row, `${path}, row ${index + 1}`));
}

function readRow(row: unknown, place: string): KeyRow {
  const { file, line, quote, what, kind } = (row ?? {}) as Record<string, unknown>;
  if (typeof file !== "string" || typeof what !== "string" || typeof kind !== "string") {
    throw new Error(`${place} lacks file, what or kind.`);
  }
  return {
    file,
    ...(typeof line === "number" && { line }),
    ...(typeof quote === "string" && { quote }),
    what,
    kind: kind as KeyRow["kind"],
  };
}
