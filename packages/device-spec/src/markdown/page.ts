import type { Heading, Section, Span } from "@bollard/document";
import type { Draft, Missed } from "./draft.js";
import type { ReadSource } from "./joined-text.js";
import type { KnownNames } from "./known-names.js";

/** One source under the reader's eyes. */
export class Page {
  readonly text: string;
  private readonly sections = new Map<Heading, Section>();
  private readonly parents = new Map<Heading, Section>();

  constructor(
    readonly source: ReadSource,
    readonly draft: Draft,
    readonly names: KnownNames,
  ) {
    this.text = source.outline.text;
    this.index(source.outline.root);
  }

  /** The text of a span of the source. */
  cut({ start, end }: Span): string {
    return this.text.slice(start, end);
  }

  /** The place of a span of the source in the joined text. */
  at({ start, end }: Span): Span {
    return { start: start + this.source.base, end: end + this.source.base };
  }

  /** Notes that a span of the source is structure. */
  mark(span: Span): void {
    this.draft.marks.push(this.at(span));
  }

  /** Notes something that looks as if it had a place and has none. */
  miss(kind: Missed["kind"], span: Span): void {
    const text = this.cut({ start: span.start, end: Math.min(span.end, span.start + 200) });
    this.draft.missed.push({ kind, at: this.at(span).start, text });
  }

  /** What stands under a heading. */
  sectionOf(heading: Heading): Section | undefined {
    return this.sections.get(heading);
  }

  /** The section directly in which a heading stands. */
  parentOf(heading: Heading): Section | undefined {
    return this.parents.get(heading);
  }

  private index(section: Section): void {
    for (const inner of section.sections) {
      if (inner.heading) this.sections.set(inner.heading, inner);
      if (inner.heading) this.parents.set(inner.heading, section);
      this.index(inner);
    }
  }
}
