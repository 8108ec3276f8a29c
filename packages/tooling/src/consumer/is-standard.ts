import type { Manifest } from "../workspace.ts";

/**
 * Says whether a package is a standard or body of law: its main entry is data alone, and the facts
 * that it asks for or its editions have entries of their own.
 */
export function isStandard({ exports = {} }: Manifest): boolean {
  return Object.keys(exports).some((key) => key === "./facts" || /^\.\/v\d/.test(key));
}
