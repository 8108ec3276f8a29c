/** A JSON Pointer (RFC 6901) into a subject; the root is the empty string. */
export type Pointer = string;

/** One step of a path: a key of an object or an index of an array. */
export type Segment = string | number;

/** Writes a path as a JSON Pointer. */
export function toPointer(path: readonly Segment[]): Pointer {
  return path.map((segment) => `/${escapeSegment(String(segment))}`).join("");
}

/** Reads a JSON Pointer as a path; every segment is a string. */
export function toPath(pointer: Pointer): readonly string[] {
  if (pointer === "") return [];
  return pointer
    .slice(1)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** The pointer of the value that holds this one; the root is its own parent. */
export function parentOf(pointer: Pointer): Pointer {
  return pointer.slice(0, Math.max(0, pointer.lastIndexOf("/")));
}

/** Says whether `pointer` is `ancestor` itself or lies inside it. */
export function isWithin(pointer: Pointer, ancestor: Pointer): boolean {
  return pointer === ancestor || pointer.startsWith(`${ancestor}/`);
}

function escapeSegment(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}
