import { stringify } from "yaml";

/**
 * Writes plain data as a text of its own: YAML in block style, texts of several lines as blocks, or JSON.
 * Reading it again gives the same data.
 */
export function writeData(data: unknown, format: "yaml" | "json"): string {
  if (format === "json") return `${JSON.stringify(data, null, 2)}\n`;
  return stringify(data, { lineWidth: 100, blockQuote: "literal", aliasDuplicateObjects: false });
}
