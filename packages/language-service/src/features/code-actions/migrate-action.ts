import { type Migrated, migratable, migrate, migrationTargets } from "@bollard/crosswalk/migrate";
import { isProse, spanOf, type TextEdit, toTextEdits } from "@bollard/document";
import type { EditionRef, Pointer } from "@bollard/model";
import { CodeActionKind, type Range } from "vscode-languageserver-types";
import { type LintedDocument, rangeOf } from "../../document.js";

/** The kind of the action that moves a document to another edition of a standard. */
export const migrateKind = `${CodeActionKind.RefactorRewrite}.bollard.edition`;

/** A move that can be offered: what a document says of an edition, where, and the other edition. */
export interface Move {
  readonly title: string;
  readonly range: Range;
  readonly to: EditionRef;
}

/** The moves to another edition that a document allows, each at the place that names its edition now. */
export function movesOf(document: LintedDocument): readonly Move[] {
  const { tree } = document.result;
  const subject = subjectOf(document);
  if (tree === undefined || subject === undefined) return [];
  const places = subject.kind === "procurement" ? citations(subject) : claims(subject);
  return places.flatMap(({ pointer, now }) => {
    const to = migrationTargets.find(
      (one) => one.framework === now.framework && one.edition !== now.edition,
    );
    const isKnown = migrationTargets.some(
      (one) => one.framework === now.framework && one.edition === now.edition,
    );
    if (to === undefined || !isKnown) return [];
    return [{ title: `Move to ${to.label}`, range: rangeOf(document, spanOf(tree, pointer)), to }];
  });
}

/** The edits that move a document; `undefined` where they cannot be made, empty where nothing moves. */
export function moveTo(document: LintedDocument, to: EditionRef): readonly TextEdit[] | undefined {
  const { tree } = document.result;
  const subject = subjectOf(document);
  const migration = subject && migrate(subject, to);
  if (tree === undefined || migration === undefined || "refused" in migration) return undefined;
  return toTextEdits(tree, migration.edits);
}

function subjectOf({ result: { kind, tree } }: LintedDocument): Migrated | undefined {
  return tree && migratable(kind, tree.root?.value, isProse(tree.format));
}

interface Named {
  readonly pointer: Pointer;
  readonly now: EditionRef;
}

function claims(subject: Exclude<Migrated, { kind: "procurement" }>): readonly Named[] {
  const [framework, pointer, edition] =
    subject.kind === "device"
      ? ["etsi-en-303-645", "/claims/etsi-en-303-645", subject.data.claims?.["etsi-en-303-645"]]
      : ["ncsc-caf", "/caf/edition", subject.data.caf?.edition];
  return edition === undefined ? [] : [{ pointer, now: { framework, edition } }];
}

/** In a tender, only the CAF: EN 303 645 V2.1.1 is what the law names, so that it may be meant. */
function citations({ references }: Extract<Migrated, { kind: "procurement" }>): readonly Named[] {
  return references
    .filter(({ document, edition }) => document === "CAF" && edition !== undefined)
    .map(({ statement, edition = "" }) => ({
      pointer: `/statements/${statement}`,
      now: { framework: "ncsc-caf", edition },
    }));
}
