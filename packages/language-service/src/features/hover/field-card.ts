import { choicesOf, type Schema } from "@bollard/shape";
import { schemaAt } from "../../schema-at.js";

/** Explains the field of a schema that a path leads to, in Markdown; `undefined` where there is nothing to say. */
export function fieldCard(whole: Schema, path: readonly string[]): string | undefined {
  const schema = schemaAt(whole, path);
  const name = path.findLast((segment) => !/^\d+$/.test(segment));
  if (schema === undefined || name === undefined) return undefined;
  const choices = choicesOf(schema);
  const values = choices ? `Values: ${choices.map((choice) => `\`${choice}\``).join(", ")}` : "";
  const text = schema.description ?? schema.title;
  if (text === undefined && values === "") return undefined;
  return [`**${name}**`, text, values].filter((part) => part).join("\n\n");
}
