import type { Ruling } from "@bollard/etsi-ts-103-701/assess";
import { inMarkdown } from "../../specification/in-markdown.js";
import type { Outcome } from "../../specification/outcomes.js";

const most = 6;

/** Says what units come out as, in Markdown: how many, what fails and why, what is open and what it asks. */
export function verdictLines(outcomes: readonly Outcome[]): string {
  if (outcomes.length === 0) return "";
  const failing = outcomes.filter(({ verdict }) => verdict === "FAIL");
  const open = outcomes.filter(({ verdict }) => verdict === "INCONCLUSIVE");
  const lines = [...failing, ...open].map(lineOf);
  const more = lines.length > most ? [`- and ${lines.length - most} more`] : [];
  const passing = outcomes.filter(({ verdict }) => verdict === "PASS").map(({ unit }) => unit.id);
  return [
    [...lines.slice(0, most), ...more].join("\n"),
    passing.length > 0 ? `Pass: ${passing.join(", ")}` : "",
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

/** Says in one sentence how many units read something and what they come out as. */
export function verdictCounts(outcomes: readonly Outcome[]): string {
  const count = (wanted: Outcome["verdict"]) =>
    outcomes.filter(({ verdict }) => verdict === wanted).length;
  if (outcomes.length === 0) return "No test unit of the test plan reads it.";
  const read =
    outcomes.length === 1 ? "1 test unit reads it" : `${outcomes.length} test units read it`;
  const pass = count("PASS") === 1 ? "1 passes" : `${count("PASS")} pass`;
  const fail = count("FAIL") === 1 ? "1 fails" : `${count("FAIL")} fail`;
  return `${read}: ${pass}, ${fail}, ${count("INCONCLUSIVE")} open.`;
}

function lineOf({ unit, verdict, rulings }: Outcome): string {
  const deciding = rulings.filter((ruling) => ruling.verdict === verdict);
  const [first] = deciding;
  const more = deciding.length > 1 ? ` (and ${deciding.length - 1} more)` : "";
  const word = verdict === "FAIL" ? "Fails" : "Open";
  return `- **${word} ${unit.id}:** ${first ? inMarkdown(wordsOf(first)) : ""}${more}`;
}

function wordsOf({ verdict, because, question, todo }: Ruling): string {
  return verdict === "FAIL" ? because : (question ?? todo ?? because);
}
