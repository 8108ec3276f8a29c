import { inOrder, limits, tooLarge } from "./limits.js";
import { parseJson } from "./parse-json.js";
import { parseYaml } from "./parse-yaml.js";
import { type Format, isProse, type Tree } from "./tree.js";

/** The format that a file name says, or `undefined`. Case does not matter. */
export function formatOf(path: string): Format | undefined {
  const extension = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase();
  if (extension === "json" || extension === "jsonc") return extension;
  if (extension === "md" || extension === "markdown") return "markdown";
  if (extension === "html" || extension === "htm") return "html";
  if (extension === "txt") return "text";
  return extension === "yaml" || extension === "yml" ? "yaml" : undefined;
}

/**
 * Reads a text as one tree with ranges.
 * Never throws: text that cannot be read gives a tree with problems, in plain words and text order.
 * Prose as such holds no values: its tree has no root.
 * @param before - the tree of the text before it was changed, if there was one: parts that stayed
 * the same are not read again, and their values stay the same objects
 */
export function parse(text: string, format: Format, before?: Tree): Tree {
  if (text.length > limits.length) {
    return { format, text: "", root: undefined, problems: [tooLarge(text.length)] };
  }
  if (isProse(format)) return { format, text, root: undefined, problems: [] };
  const read = format === "yaml" ? parseYaml(text, before) : parseJson(text, format, before);
  if (read.problems.length === 0) return read;
  return { ...read, problems: inOrder(read.problems, text.length) };
}
