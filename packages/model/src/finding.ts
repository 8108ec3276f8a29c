import type { Citation } from "./citation.js";
import type { Pointer } from "./pointer.js";

/** How much a finding matters, the most first. */
export type Level = "error" | "warning" | "info" | "hint";

/** The levels from the most to the least severe. */
export const levels = ["error", "warning", "info", "hint"] as const satisfies readonly Level[];

/** A change to a subject that a person wrote. `document` turns it into a change of the text. */
export type Edit = DataEdit | ProseEdit;

/** A change to the data of a subject that is written as data. */
export type DataEdit =
  | { readonly kind: "set"; readonly pointer: Pointer; readonly value: unknown }
  | { readonly kind: "remove"; readonly pointer: Pointer }
  | { readonly kind: "rename"; readonly pointer: Pointer; readonly key: string };

/**
 * A change to a subject that is written in prose: words in place of some that stand at a pointer (of all,
 * where `quote` is empty), or a paragraph of its own behind what stands there.
 */
export type ProseEdit =
  | {
      readonly kind: "replace";
      readonly pointer: Pointer;
      readonly quote: string;
      readonly text: string;
    }
  | { readonly kind: "insert"; readonly pointer: Pointer; readonly text: string };

/** One way to resolve a finding. */
export interface Fix {
  /** What the fix does, as the label of a button: `Rename to 5.0-1`. */
  readonly title: string;
  readonly edits: readonly Edit[];
}

/** Which part of a value a finding points at: the name it stands under, or the value itself. */
export type Part = "key" | "value";

/** One thing that a question asks. */
export interface AskedPart {
  /** What is asked, as a clause behind the lead of the question: `who owns it`. */
  readonly clause: string;
  /** The fields that would say it, relative to what the finding points at; none where only an answer can. */
  readonly fields: readonly string[];
  /** The ids of the checks that ask it, under which a person may answer. */
  readonly checks: readonly string[];
}

/** What a question asks, part by part, so that what several rules ask of one field is asked once. */
export interface Asked {
  /** How the question begins: `“signals” does not say`. */
  readonly lead: string;
  readonly parts: readonly AskedPart[];
  /** How it ends, without the full stop. */
  readonly end: string;
}

/** What a standard says of a subject at one place. */
export interface Finding {
  readonly rule: string;
  readonly level: Level;
  readonly pointer: Pointer;
  readonly part: Part;
  /** Words inside the text that the pointer names: the finding is about these. */
  readonly quote?: string;
  /** What is wrong here. */
  readonly what: string;
  /** What to do about it. */
  readonly todo: string;
  /** The items that the finding rests on, with edition. */
  readonly cites: readonly Citation[];
  /** True when software cannot decide and a person must answer. */
  readonly question?: true;
  /** What a question asks, where it asks for fields. */
  readonly asked?: Asked;
  /** A fix that keeps the meaning and may be applied without asking. */
  readonly fix?: Fix;
  /** Fixes that a person must choose or complete. */
  readonly suggestions?: readonly Fix[];
}
