import type { DeviceSpec } from "@bollard/device-spec";
import type { Position, Span, TextEdit, Tree, WordPlace } from "@bollard/document";
import type { Edit, Finding } from "@bollard/model";
import type { PlaceRegister } from "@bollard/place-register";
import type { SubjectKind } from "./subject-kinds.js";

/** A way to resolve a finding: edits of the data, or of the text where no data is concerned. */
export interface Remedy {
  readonly title: string;
  readonly edits?: readonly Edit[];
  readonly textEdits?: readonly TextEdit[];
}

/** How a finding was accepted. */
export interface Suppressed {
  readonly kind: "comment" | "data";
  readonly reason: string;
  readonly until?: string;
  readonly approvedBy?: string;
}

/** A finding with its place in the text and its reason. */
export interface LocatedFinding extends Omit<Finding, "fix" | "suggestions">, Span {
  /** Why this is a finding: the clause and what it asks for. */
  readonly why: string;
  readonly from: Position;
  readonly to: Position;
  readonly fix?: Remedy;
  readonly suggestions?: readonly Remedy[];
  readonly suppressed?: Suppressed;
  /** The place for people, in a document that has no lines of its own. */
  readonly where?: WordPlace;
}

/** What the linter says of one file. */
export interface FileResult {
  readonly path: string;
  /** What the file is; `undefined` when it is nothing that Bollard lints. */
  readonly kind: SubjectKind | "config" | undefined;
  /** The findings in order of their place, suppressed ones included. */
  readonly findings: readonly LocatedFinding[];
  readonly tree: Tree | undefined;
  /** What the text says as far as it fits the schema; absent where nothing could be read. */
  readonly subject?: DeviceSpec;
  /** The same of a place register. */
  readonly register?: PlaceRegister;
  /** The files of a place register that is split, each with its own tree; absent where it is in one. */
  readonly parts?: readonly ResultPart[];
}

/** A file of a register that is split. */
export interface ResultPart {
  readonly path: string;
  readonly uri?: string;
  readonly tree: Tree;
}
