import type { Span } from "@bollard/document";
import type { DocumentSection } from "../procurement-document.js";
import type { Statement } from "../statement.js";

/** A statement as it is first read, before values, topics and references are looked for in it. */
export type PlainStatement = Omit<Statement, "values" | "topics">;

/** A section or statement with its place in the text. */
export type Placed<T> = T & { readonly span: Span };

/** A document while it is read. */
export class Draft {
  readonly sections: Placed<DocumentSection>[] = [];
  readonly statements: Placed<PlainStatement>[] = [];

  /** The number of the section that is being read. */
  get section(): number {
    return this.sections.length - 1;
  }
}
