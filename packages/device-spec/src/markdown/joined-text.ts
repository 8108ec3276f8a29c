import { limits, type Outline, type Problem, parseMarkdown, type Span } from "@bollard/document";

/** A Markdown file by its path and text. */
export interface MarkdownSource {
  readonly path: string;
  readonly text: string;
}

/** Where the text of a source lies in the joined text. */
export interface SourcePlace extends Span {
  readonly path: string;
}

/** One source, read, with the offset at which its text begins in the joined text. */
export interface ReadSource {
  readonly path: string;
  readonly base: number;
  readonly outline: Outline;
}

/** The texts of all sources in one, a line break between them. */
export interface JoinedText {
  readonly text: string;
  readonly sources: readonly SourcePlace[];
  readonly read: readonly ReadSource[];
  readonly problems: readonly Problem[];
}

/**
 * Joins and reads the sources in their order. What is no text, and what goes beyond the length that is read
 * at all, is left out with a problem.
 */
export function joinSources(sources: readonly MarkdownSource[]): JoinedText {
  const places: SourcePlace[] = [];
  const read: ReadSource[] = [];
  const problems: Problem[] = [];
  const texts: string[] = [];
  let base = 0;
  for (const { path, text } of sources) {
    const problem = problemOf(text, base, path);
    const kept = problem === undefined ? text : "";
    if (problem) problems.push(problem);
    const outline = parseMarkdown(kept);
    problems.push(...outline.problems.map((one) => shift(one, base)));
    places.push({ path, start: base, end: base + kept.length });
    read.push({ path, base, outline });
    texts.push(kept);
    base += kept.length + 1;
  }
  return { text: texts.join("\n"), sources: places, read, problems };
}

function problemOf(text: string, base: number, path: string): Problem | undefined {
  if (base + text.length > limits.length) {
    return {
      code: "document/too-large",
      start: base,
      end: base,
      what: `${path} is left out: Bollard reads up to ${limits.length / 1_000_000} million characters of Markdown at a time.`,
      todo: "Split the file, or check that it is the right one.",
    };
  }
  if (!text.includes("\0")) return undefined;
  return {
    code: "document/encoding",
    start: base,
    end: base,
    what: `${path} is left out: it holds zero bytes and is not text, or it is written in UTF-16.`,
    todo: "Save the file as UTF-8.",
  };
}

function shift(problem: Problem, base: number): Problem {
  return { ...problem, start: problem.start + base, end: problem.end + base };
}

/** The source whose text holds an offset; the line break between two belongs to the first. */
export function placeIn(
  sources: readonly SourcePlace[],
  offset: number,
): { readonly source: SourcePlace; readonly offset: number } | undefined {
  let low = 0;
  let high = sources.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sources[middle]?.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const source = sources[low];
  if (source === undefined) return undefined;
  const inside = Math.min(Math.max(offset, source.start), source.end);
  return { source, offset: inside - source.start };
}
