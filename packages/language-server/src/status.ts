import type { LintedDocument } from "@bollard/language-service";
import type { Status } from "./requests.js";

/** What a document is and how many findings it has, suppressed ones left out. */
export function statusOf({ uri, result }: LintedDocument): Status {
  const live = result.findings.filter(({ suppressed }) => suppressed === undefined);
  return {
    uri,
    kind: result.kind ?? null,
    errors: live.filter(({ level }) => level === "error").length,
    warnings: live.filter(({ level }) => level === "warning").length,
    questions: live.filter(({ question }) => question).length,
  };
}
