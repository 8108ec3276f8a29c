import type { Suppressions } from "@bollard/device-spec";
import type { Problem, Tree } from "@bollard/document";
import type { Finding, Pointer, Rule } from "@bollard/model";
import type { Misfit } from "@bollard/shape";
import type { LocatedFinding } from "../result.js";

/** What was read of a subject. */
export interface ReadSubject<Subject> {
  readonly subject: Subject;
  readonly misfits: readonly Misfit[];
  /** Where something stands that does not fit, so that it is not reported missing as well. */
  readonly unreadable: ReadonlySet<Pointer>;
}

/** How subjects of one kind are read and judged. */
export interface SubjectType<Subject> {
  /** Reads what a tree holds. Never throws, whatever it holds. */
  readonly read: (tree: Tree) => ReadSubject<Subject>;
  readonly rules: readonly Rule<Subject>[];
  /** Whether the rules remember nothing but by `remember`, so that it is known what each of them reads. */
  readonly isRemembered: boolean;
  /** Says whether a text is read in spite of a problem that stops others from being read. */
  readonly readsDespite: (problem: Problem, tree: Tree) => boolean;
  /** Says whether a form of text has no place for what a rule asks for. */
  readonly hasNoPlace: (rule: string, tree: Tree) => boolean;
  /** The suppressions that the subject itself holds. */
  readonly suppressions: (subject: Subject) => Suppressions | undefined;
  /** Joins findings that are shown and ask for the same. */
  readonly join: (findings: readonly LocatedFinding[]) => readonly LocatedFinding[];
  /** What is said where no rule says anything and silence would look like a pass. */
  readonly onSilence: (subject: Subject) => Finding | undefined;
}
