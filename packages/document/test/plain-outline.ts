import type { Outline } from "../src/outline.js";

/** An outline as plain data, with what blocks work out when they are asked. */
export function plainOutline(outline: Outline): unknown {
  return plain(outline);
}

function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, plain(member)]);
  const words =
    "text" in value && "pieces" in value ? { text: value.text, pieces: value.pieces } : {};
  return { ...Object.fromEntries(members), ...words };
}
