/**
 * Reads the evidence of a cell: pieces with a blank line between them, of each first where it is, then its
 * SHA-256 and what it shows, a line each.
 */
export function readEvidence(text: string): readonly Readonly<Record<string, string>>[] {
  const pieces = text.split(/\n[ \t]*\n\s*/).map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== "").map(readPiece);
}

function readPiece(piece: string): Readonly<Record<string, string>> {
  const [ref = "", ...rest] = piece.split("\n").map((line) => line.trim());
  const digests = rest.map((line) => /^SHA-?256: ?([0-9a-f]{64})$/i.exec(line)?.[1]);
  const sha256 = digests.find((digest) => digest !== undefined);
  const note = rest.filter((_, at) => digests[at] === undefined).join("\n");
  return { ref, ...(sha256 !== undefined && { sha256 }), ...(note !== "" && { note }) };
}
