import { runRule } from "@bollard/model";
import type { ProcurementDocument } from "@bollard/procurement-document";
import { rules } from "@bollard/procurement-document/rules";

/** Rules that find requirements which ask for less security. */
export const insecure: ReadonlySet<string> = /* @__PURE__ */ new Set([
  "procurement/default-password-asked",
  "procurement/logging-disabled",
  "procurement/obsolete-cryptography-asked",
  "procurement/security-by-obscurity",
  "procurement/standing-access-asked",
]);

/** The statements that ask for something insecure, by their place in the list, with what is wrong there. */
export function insecureDemands(
  document: ProcurementDocument,
  today: string,
): ReadonlyMap<number, string> {
  const context = { today, unreadable: new Set<string>(), options: {}, digestOf: () => undefined };
  const found = new Map<number, string>();
  for (const rule of rules) {
    if (!insecure.has(rule.id)) continue;
    for (const { pointer, what } of runRule(rule, document, context)) {
      const index = statementOf(pointer);
      if (index !== undefined && !found.has(index)) found.set(index, what);
    }
  }
  return found;
}

/** The place in the list of the statement that a pointer names. */
export function statementOf(pointer: string): number | undefined {
  const [, index] = /^\/statements\/(\d+)$/.exec(pointer) ?? [];
  return index === undefined ? undefined : Number(index);
}
