import { nodeAt, spanOf } from "@bollard/document";
import type { MarkdownSpec } from "../src/markdown/markdown-spec.js";
import { readMarkdownSpec } from "../src/markdown/read-markdown-spec.js";

/** What a reading of Markdown gives, as tests look at it. */
export interface MarkdownReading {
  readonly spec: MarkdownSpec;
  readonly ixit: Record<string, readonly Record<string, string>[] & Record<string, string>>;
  readonly ics: Record<string, Record<string, string>>;
  readonly selfAssessment: Record<string, Record<string, unknown>>;
  readonly imported: readonly {
    readonly from: string;
    readonly under?: string;
    readonly text: string;
  }[];
  readonly data: Record<string, unknown>;
  /** The text at the place of the value that a pointer names. */
  at(pointer: string): string;
  /** The text at the place of its name. */
  nameAt(pointer: string): string;
}

/** Reads Markdown texts by path; a text alone is a file without a telling name. */
export function readMarkdown(sources: string | Readonly<Record<string, string>>): MarkdownReading {
  const files = typeof sources === "string" ? { "notes.md": sources } : sources;
  const list = Object.entries(files).map(([path, text]) => ({ path, text }));
  const spec = readMarkdownSpec(list);
  const data = (spec.tree.root?.value ?? {}) as Record<string, unknown>;
  const cut = (pointer: string, part: "key" | "value") => {
    if (nodeAt(spec.tree, pointer) === undefined) throw new Error(`nothing at ${pointer}`);
    const { start, end } = spanOf(spec.tree, pointer, part);
    return spec.tree.text.slice(start, end);
  };
  return {
    spec,
    data,
    ixit: (data["ixit"] ?? {}) as MarkdownReading["ixit"],
    ics: (data["ics"] ?? {}) as MarkdownReading["ics"],
    selfAssessment: (data["selfAssessment"] ?? {}) as MarkdownReading["selfAssessment"],
    imported: (data["imported"] ?? []) as MarkdownReading["imported"],
    at: (pointer) => cut(pointer, "value"),
    nameAt: (pointer) => cut(pointer, "key"),
  };
}
