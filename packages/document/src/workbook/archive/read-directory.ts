import { workbookLimits } from "../limits.js";
import { damaged, tooLargeInside } from "../problem.js";

/** A part of a zip file, as the directory at its end describes it. None of it is to be trusted. */
export interface ArchiveEntry {
  readonly name: string;
  readonly encrypted: boolean;
  readonly method: number;
  readonly crc: number;
  /** Bytes in the file. */
  readonly packed: number;
  /** Bytes unpacked. */
  readonly unpacked: number;
  /** Where its own header begins. */
  readonly offset: number;
}

const signatures = { end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50, entry: 0x02014b50 };

/** Reads the directory of a zip file. Throws an `UnreadableWorkbook` where it does not hold together. */
export function readDirectory(bytes: Uint8Array): readonly ArchiveEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    return readEntries(view, findDirectory(view));
  } catch (error) {
    if (error instanceof RangeError) throw damaged("The file ends in the middle of its directory.");
    throw error;
  }
}

interface Directory {
  readonly start: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory {
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  const start = view.getUint32(end + 16, true);
  if (count !== 0xffff && start !== 0xffffffff) return { start, count };
  const locator = end - 20;
  if (view.getUint32(locator, true) !== signatures.locator64) return { start, count };
  const end64 = readLong(view, locator + 8);
  if (view.getUint32(end64, true) !== signatures.end64)
    throw damaged("Its directory is not where the file says.");
  return { start: readLong(view, end64 + 48), count: readLong(view, end64 + 32) };
}

/** Finds the record that ends a zip file, behind which a comment may stand. */
function findEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 0xffff); at--) {
    if (
      view.getUint32(at, true) === signatures.end &&
      at + 22 + view.getUint16(at + 20, true) <= view.byteLength
    ) {
      return at;
    }
  }
  throw damaged("The file is cut off: its end is missing.");
}

function readEntries(view: DataView, { start, count }: Directory): readonly ArchiveEntry[] {
  if (count > workbookLimits.parts) {
    throw tooLargeInside(`The file holds ${count} parts; a workbook has at most some hundred.`);
  }
  const entries: ArchiveEntry[] = [];
  for (let at = start; entries.length < count; ) {
    if (view.getUint32(at, true) !== signatures.entry)
      throw damaged("Its directory does not hold together.");
    entries.push(readEntry(view, at));
    at +=
      46 +
      view.getUint16(at + 28, true) +
      view.getUint16(at + 30, true) +
      view.getUint16(at + 32, true);
  }
  return entries;
}

function readEntry(view: DataView, at: number): ArchiveEntry {
  const nameLength = view.getUint16(at + 28, true);
  const name = new Uint8Array(view.buffer, view.byteOffset + at + 46, nameLength);
  const sizes = [at + 24, at + 20, at + 42].map((place) => view.getUint32(place, true));
  const [unpacked = 0, packed = 0, offset = 0] = readLongSizes(
    view,
    at + 46 + nameLength,
    view.getUint16(at + 30, true),
    sizes,
  );
  return {
    name: new TextDecoder().decode(name).replaceAll("\\", "/").replace(/^\/+/, ""),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed,
    unpacked,
    offset,
  };
}

/** Replaces sizes that do not fit 32 bits by those that stand, in the same order, in an extra field. */
function readLongSizes(
  view: DataView,
  start: number,
  length: number,
  sizes: readonly number[],
): readonly number[] {
  if (!sizes.includes(0xffffffff)) return sizes;
  for (let at = start; at + 4 <= start + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let place = at + 4;
    return sizes.map((size) => {
      if (size !== 0xffffffff) return size;
      place += 8;
      return readLong(view, place - 8);
    });
  }
  return sizes;
}

function readLong(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}
