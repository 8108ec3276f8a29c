import type { DeviceSpec } from "@bollard/device-spec";
import type { Column } from "../handover/handover.js";

type Answer = NonNullable<DeviceSpec["ics"]>[string];

/** The column for evidence; none where no answer names any. */
export function evidenceColumn(answers: readonly Answer[]): readonly Column[] {
  const named = answers.some(({ evidence = [] }) => evidence.length > 0);
  return named ? [{ label: "Evidence", width: 4 }] : [];
}

/**
 * The evidence of an answer for a cell: pieces with a blank line between them, of each first where it is,
 * then its SHA-256 and what it shows, a line each, so that a reader finds the pieces again.
 */
export function evidenceText({ evidence = [] }: Answer): string {
  const pieces = evidence.map(({ ref, sha256, note }) => {
    const lines = [ref, sha256 === undefined ? "" : `SHA-256: ${sha256}`, note ?? ""];
    return lines.flatMap((line) => line.split(/\s*\n\s*/)).filter((line) => line !== "");
  });
  return pieces.map((lines) => lines.join("\n")).join("\n\n");
}
