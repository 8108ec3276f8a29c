import type { IxitContent, IxitFieldObject } from "@bollard/etsi-ts-103-701/facts";
import { type Content, type Run, strong } from "../handover/handover.js";

/** What stands in an IXIT field, for a cell: the prose, or else the value, then what is declared, a line each. */
export function contentOf(content: IxitContent | undefined): Content {
  if (content === undefined) return "";
  if (typeof content !== "object") return plain(content);
  if (Array.isArray(content)) return content.join(", ");
  const { text: prose, ...facets } = content as IxitFieldObject;
  const { value, ...others } = facets;
  const text = prose ?? (value === undefined ? undefined : plain(value));
  const declared = prose === undefined ? others : facets;
  const lines = Object.entries(declared).map(([name, value]): readonly Run[] => [
    strong(`${name}:`),
    ` ${plain(value)}`,
  ]);
  const start: readonly Run[] =
    text === undefined ? [] : [`${text}${lines.length > 0 ? "\n\n" : ""}`];
  return [...start, ...lines.flatMap((line, index) => (index === 0 ? line : ["\n", ...line]))];
}

function plain(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(plain).join(", ");
  if (typeof value === "boolean") return value ? "yes" : "no";
  return String(value);
}
