import type { FileResult, LocatedFinding } from "@bollard/linter";
import { printable } from "./printable.js";

/** Writes the results of a run as workflow commands, so that GitHub shows them at the lines. */
export function github(results: readonly FileResult[]): string {
  return results
    .flatMap(({ path, findings }) =>
      findings.filter(({ suppressed }) => suppressed === undefined).map((f) => command(path, f)),
    )
    .join("");
}

function command(path: string, finding: LocatedFinding): string {
  const { from, to, rule, what, why, todo, level, where } = finding;
  const name = level === "error" || level === "warning" ? level : "notice";
  const place = {
    file: path,
    ...(!where && {
      line: from.line,
      endLine: to.line,
      col: from.column,
      endColumn: to.column,
    }),
    title: where ? `${rule}, paragraph ${where.paragraph}` : rule,
  };
  const properties = Object.entries(place).map(
    ([key, value]) => `${key}=${escapeProperty(String(value))}`,
  );
  const text = [what, `Why: ${why}`, `Do: ${todo}`].map(printable).join("\n");
  return `::${name} ${properties.join(",")}::${escapeData(text)}\n`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
