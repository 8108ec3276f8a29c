import { indexLines } from "@bollard/document";
import type { Draft, Part } from "./draft.js";
import { type JoinedText, placeIn } from "./joined-text.js";
import type { MarkdownReport } from "./markdown-spec.js";
import type { Placed } from "./settle.js";

/** Counts what was placed and lists what was not. */
export function reportOn(
  { text, sources }: JoinedText,
  draft: Draft,
  placed: Placed,
): MarkdownReport {
  const entries = [...placed.tables.values()].flat();
  const many = entries.filter(({ place }) => place.table.rows === "many").length;
  const fields = count(entries.flatMap(({ parts }) => parts).filter(({ key }) => key !== "id"));
  const ofAnswers = placed.answers.flatMap(({ parts }) => parts);
  const ofGroups = placed.groups.flatMap(({ parts }) => parts);
  const lost = draft.missed.filter(({ kind }) => kind === "entry" || kind === "field").length;
  const all = many + fields + lost;
  const lines = indexLines(text);
  const missed = [...draft.missed]
    .sort((a, b) => a.at - b.at)
    .map((one) => {
      const place = placeIn(sources, one.at);
      const first = lines.positionAt(place?.source.start ?? 0).line;
      const line = lines.positionAt(one.at).line - first + 1;
      return { kind: one.kind, path: place?.source.path ?? "", line, text: one.text };
    });
  return {
    placed: {
      tables: placed.tables.size,
      entries: many,
      fields,
      answers: placed.answers.length,
      statuses: count([...ofAnswers, ...ofGroups].filter(isStatus)),
      verdicts:
        count(ofGroups.filter((part) => !isStatus(part))) +
        count(placed.groups.flatMap(({ units }) => units)),
    },
    missed,
    percent: all === 0 ? undefined : Math.floor(((many + fields) * 1000) / all) / 10,
  };
}

function isStatus({ key }: Part): boolean {
  return key === "status";
}

function count(parts: readonly Part[]): number {
  return parts.length;
}
