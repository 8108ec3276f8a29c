import { Inflate } from "fflate";
import { workbookLimits } from "../limits.js";
import { damaged, tooLargeInside, UnreadableWorkbook } from "../problem.js";
import { crc32 } from "./crc.js";
import { type ArchiveEntry, readDirectory } from "./read-directory.js";

/** A zip file whose parts can be read by name. */
export interface Archive {
  /** The names of its parts, in lower case: names that differ in case only mean one part. */
  readonly names: readonly string[];
  /**
   * Unpacks a part. Throws an `UnreadableWorkbook` for a part that is damaged or unpacks to more than the
   * limits allow; what the directory says of its size is checked, not believed.
   * @returns `undefined` when there is no such part
   */
  read(name: string): Uint8Array | undefined;
}

/** Opens a zip file. Throws an `UnreadableWorkbook` for one that is damaged, encrypted or a bomb. */
export function openArchive(bytes: Uint8Array): Archive {
  const entries = new Map<string, ArchiveEntry>();
  let total = 0;
  for (const entry of readDirectory(bytes)) {
    const name = entry.name.toLowerCase();
    if (entries.has(name)) throw damaged(`The file holds two parts named “${entry.name}”.`);
    entries.set(name, entry);
    total += entry.unpacked;
  }
  if (total > workbookLimits.unpacked) throw tooLargeInside(bomb(total));
  let left: number = workbookLimits.unpacked;
  return {
    names: [...entries.keys()],
    read(name) {
      const entry = entries.get(name.toLowerCase());
      if (!entry) return undefined;
      const part = unpack(bytes, entry, left);
      left -= part.length;
      return part;
    },
  };
}

function bomb(total: number): string {
  return `Unpacked, the file would hold ${Math.round(total / 1_000_000)} million bytes; Bollard reads up to ${workbookLimits.unpacked / 1_000_000} million.`;
}

function unpack(bytes: Uint8Array, entry: ArchiveEntry, left: number): Uint8Array {
  if (entry.encrypted) throw new UnreadableWorkbook(encrypted);
  const packed = packedBytes(bytes, entry);
  if (entry.method !== 0 && entry.method !== 8) {
    throw damaged(`Its part “${entry.name}” is packed in a way that workbooks do not use.`);
  }
  const part = entry.method === 0 ? packed : inflate(packed, entry, left);
  if (part.length !== entry.unpacked || crc32(part) !== entry.crc) {
    throw damaged(`Its part “${entry.name}” is not what the directory of the file says.`);
  }
  return part;
}

/** The problem of a workbook that a password protects. */
export const encrypted = {
  code: "workbook/encrypted",
  what: "The workbook is protected by a password, so that nothing of it can be read.",
  todo: "Open it in a spreadsheet program, remove the password and save it again.",
} as const;

function packedBytes(bytes: Uint8Array, { name, offset, packed }: ArchiveEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) {
    throw damaged(`Its part “${name}” is not where the directory of the file says.`);
  }
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packed > bytes.length) throw damaged(`Its part “${name}” is cut off.`);
  return bytes.subarray(start, start + packed);
}

/** The bytes handed over at a time: they unpack to some millions at most, so that limits hold in time. */
const step = 16_384;

function inflate(packed: Uint8Array, { name }: ArchiveEntry, left: number): Uint8Array {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflater = new Inflate((piece) => {
    length += piece.length;
    const swollen = length > 1_000_000 && length > packed.length * workbookLimits.ratio;
    if (length > left || swollen) throw tooLargeInside(swells(name));
    pieces.push(piece);
  });
  try {
    for (let at = 0; at < packed.length || at === 0; at += step) {
      inflater.push(packed.subarray(at, at + step), at + step >= packed.length);
    }
  } catch (error) {
    if (error instanceof UnreadableWorkbook) throw error;
    throw damaged(`Its part “${name}” cannot be unpacked.`);
  }
  return join(pieces, length);
}

function swells(name: string): string {
  return `Its part “${name}” unpacks to far more than a workbook needs, as in a file made to exhaust memory.`;
}

function join(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const [only] = pieces;
  if (only && pieces.length === 1) return only;
  const joined = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
