import type { Pointer } from "@bollard/model";
import type { TraceAnswer, TraceVerdict } from "./trace-model.js";

const answer =
  (verdict: TraceVerdict) =>
  (reason: string, ...at: readonly Pointer[]): TraceAnswer => ({ verdict, reason, at });

/** A declared value certainly satisfies what was asked. */
export const met = /* @__PURE__ */ answer("met");

/** Something declared stands against what was asked. */
export const contradicted = /* @__PURE__ */ answer("contradicted");

/** Nothing is declared. */
export const silent = /* @__PURE__ */ answer("silent");

/** A person has to judge. */
export const person = /* @__PURE__ */ answer("person");

/**
 * Joins what was found on the parts of a requirement: contradicted as soon as one part is, met or silent only
 * if all parts are, else for a person. What is told twice is told once.
 */
export function joinAnswers(answers: readonly TraceAnswer[]): TraceAnswer {
  const against = answers.filter(({ verdict }) => verdict === "contradicted");
  const telling = against.length > 0 ? against : answers;
  const verdicts = new Set(telling.map(({ verdict }) => verdict));
  const [only] = verdicts;
  return {
    verdict: verdicts.size === 1 && only !== undefined ? only : "person",
    reason: [...new Set(telling.map(({ reason }) => reason))].join(" "),
    at: [...new Set(telling.flatMap(({ at }) => at))],
  };
}

/** Words of a specification in a message, on one line and not too long. */
export function quoted(text: string): string {
  const line = text.replaceAll(/\s+/g, " ").trim();
  return `“${line.length > 160 ? `${line.slice(0, 159).trimEnd()}…` : line}”`;
}

/** Names in a sentence: `5.6-1, 5.6-3 and 5.6-4A`. */
export function listed(names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} and ${last}`;
}
