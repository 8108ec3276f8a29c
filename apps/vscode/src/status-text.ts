import type { DocumentStatus } from "./protocol.js";

/**
 * Says in one line what was found in a document.
 *
 * @param status What the server last said of the document, or undefined when it has said nothing.
 */
export function statusText(status: DocumentStatus | undefined): string {
  if (!status?.kind) return "not a Bollard document";
  const counts = [
    count(status.errors, "error"),
    count(status.warnings, "warning"),
    count(status.questions, "question"),
  ].filter((text) => text !== undefined);
  return counts.length === 0 ? "Bollard: no findings" : `Bollard: ${counts.join(", ")}`;
}

/**
 * Says in one line what was found in a workspace.
 *
 * @param counts Findings of each recognised file.
 */
export function workspaceSummary(counts: readonly number[]): string {
  if (counts.length === 0)
    return "Bollard found no device specification and no procurement document in this workspace.";
  const findings = counts.reduce((sum, each) => sum + each, 0);
  const affected = counts.filter((each) => each > 0).length;
  const files = count(counts.length, "file");
  if (findings === 0) return `Bollard: no findings in ${files}.`;
  return `Bollard: ${count(findings, "finding")} in ${affected} of ${files}.`;
}

/**
 * Heads a list of what is open.
 *
 * @param area `ics`, the key of an IXIT table, or undefined for the whole IXIT.
 */
export function openQuestionsTitle(area: string | undefined): string {
  if (area === undefined) return "Open questions of the IXIT";
  return area === "ics" ? "Provisions without an answer" : `Open questions of table ${area}`;
}

function count(amount: number, noun: string): string | undefined {
  if (amount === 0) return undefined;
  return `${amount} ${noun}${amount === 1 ? "" : "s"}`;
}
