import type { Asked, Remark } from "@bollard/model";

/** So many things are asked in full. */
const shown = 12;

/** A question in words, with what would answer it. */
export function worded(asked: Asked): Pick<Remark, "what" | "todo" | "asked"> {
  const { lead, parts, end } = asked;
  const clauses = parts.slice(0, shown).map(({ clause }) => clause);
  const more = parts.length - clauses.length;
  const rest = more > 0 ? `; and ${more} more` : "";
  return { what: `${lead} ${clauses.join("; ")}${rest}${end}.`, todo: todoOf(asked), asked };
}

/** The label of the button that writes a place for each answer. */
export function draftTitle(asked: Asked): string {
  const places = checksOf(asked).length === 1 ? "a place for the answer" : "places for the answers";
  return `Add ${places}${asked.end === "" ? "" : ", for all of them at once"}`;
}

/** The ids of the checks that ask, each once. */
export function checksOf({ parts }: Asked): readonly string[] {
  return [...new Set(parts.flatMap(({ checks }) => checks))];
}

function todoOf(asked: Asked): string {
  const fields = [...new Set(asked.parts.flatMap(({ fields }) => fields))];
  const ids = checksOf(asked);
  const write = fields.length > 0 ? `Write ${fields.join(", ")}, or answer` : "Answer";
  return `${write} under answers, by the ${ids.length === 1 ? "id" : "ids"} ${ids.join(", ")}; where the question does not arise, say why.`;
}
