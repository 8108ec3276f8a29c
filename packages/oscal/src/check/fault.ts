import type { Pointer } from "@bollard/model";

/** Something in an OSCAL document that its schema may let through and a reader should not. */
export interface OscalFault {
  /** A stable name, such as `oscal/duplicate-uuid`. */
  readonly code: string;
  readonly pointer: Pointer;
  readonly what: string;
  readonly todo: string;
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? String(value));
  return `“${text.length > 80 ? `${text.slice(0, 80)}…` : text}”`;
}
