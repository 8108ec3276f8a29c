import type { Entry } from "@bollard/etsi-ts-103-701/assess";

/** What an entry says of itself: its description or, where it has none, the first prose in it. */
export function descriptionOf(entry: Entry): string {
  const keys = entry.table.fields.flatMap(({ key, value }) => (value.kind === "id" ? [] : [key]));
  for (const key of ["description", ...keys]) {
    const content = entry.content(key);
    const text = (content as { readonly text?: unknown } | undefined)?.text ?? content;
    if (typeof text === "string" && text.trim() !== "") return text;
  }
  return "";
}
