import type { FileResult, LocatedFinding } from "@bollard/linter";
import { jsonText } from "./json-text.js";
import { type Summary, summarise } from "./summary.js";

/** The version of the JSON output; it changes only when something is taken away or renamed. */
export const jsonVersion = 1;

/** A finding in the JSON output; lines and columns count from 1. */
export interface JsonFinding {
  readonly rule: string;
  readonly level: LocatedFinding["level"];
  readonly start: { readonly line: number; readonly column: number };
  readonly end: { readonly line: number; readonly column: number };
  /** Of a document that has no lines of its own: the headings above and the paragraph, from 1. */
  readonly where?: LocatedFinding["where"];
  readonly pointer?: string;
  readonly what: string;
  readonly why: string;
  readonly todo: string;
  readonly cites: LocatedFinding["cites"];
  readonly fixable: boolean;
  readonly question?: true;
  readonly suppressed?: LocatedFinding["suppressed"];
}

/** The JSON output. Its schema is `schema/output.schema.json`. */
export interface JsonOutput {
  readonly version: typeof jsonVersion;
  readonly files: readonly {
    readonly path: string;
    readonly kind: string | null;
    readonly findings: readonly JsonFinding[];
  }[];
  readonly summary: Summary;
}

/** Puts the results of a run into the shape of the JSON output. */
export function toJsonOutput(results: readonly FileResult[]): JsonOutput {
  return {
    version: jsonVersion,
    files: results.map(({ path, kind, findings }) => ({
      path,
      kind: kind ?? null,
      findings: findings.map(toJsonFinding),
    })),
    summary: summarise(results),
  };
}

/** Writes the results of a run as JSON. */
export function json(results: readonly FileResult[]): string {
  return jsonText(toJsonOutput(results));
}

function toJsonFinding(finding: LocatedFinding): JsonFinding {
  const { rule, level, from, to, pointer, what, why, todo, cites, question, suppressed, where } =
    finding;
  return {
    rule,
    level,
    start: from,
    end: to,
    ...(rule.startsWith("document/") ? {} : { pointer }),
    what,
    why,
    todo,
    cites,
    fixable: finding.fix !== undefined,
    ...(question && { question }),
    ...(suppressed && { suppressed }),
    ...(where && { where }),
  };
}
