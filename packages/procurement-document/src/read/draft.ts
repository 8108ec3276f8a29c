import type { Span } from "@bollard/document";
import type { DocumentSection } from "../procurement-document.js";
import type { FoundReference } from "../references/find-references.js";
import type { Statement } from "../statement.js";
import type { FoundAside } from "./asides.js";

/** A document while it is read: its sections and statements, each with its place in the text. */
export class Draft {
  readonly sections: DocumentSection[] = [];
  readonly sectionSpans: Span[] = [];
  readonly statements: Statement[] = [];
  readonly statementSpans: Span[] = [];
  /** What each statement cites. */
  readonly cited: (readonly FoundReference[])[] = [];
  readonly asides: FoundAside[] = [];

  /** The number of the section that is being read. */
  get section(): number {
    return this.sections.length - 1;
  }
}
