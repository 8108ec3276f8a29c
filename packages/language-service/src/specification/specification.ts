import { type DeviceSpec, readDeviceSpec } from "@bollard/device-spec";
import {
  type Assessment,
  assess,
  type EntryIndex,
  entryIndex,
} from "@bollard/etsi-ts-103-701/assess";
import type { LintedDocument } from "../document.js";

/** What was read of documents that the linter could not read. */
const unfinished = new WeakMap<LintedDocument, DeviceSpec>();

/**
 * The specification that a document holds, as far as it can be read, be it unfinished; `undefined`
 * for a document that holds none. Where there is one it is the object that the linter assessed, so that its
 * assessment is made once a version.
 */
export function subjectOf(document: LintedDocument): DeviceSpec | undefined {
  const { tree, kind, subject: linted } = document.result;
  const known = linted ?? unfinished.get(document);
  if (known) return known;
  if (kind !== "device" || tree?.root === undefined) return undefined;
  if (!tree.problems.every(({ code }) => isHarmless.has(code))) return undefined;
  const { subject } = readDeviceSpec(tree.root.value);
  unfinished.set(document, subject);
  return subject;
}

/** What is wrong with a text that is being written; the rest of it can be read all the same. */
const isHarmless: ReadonlySet<string> = new Set(["document/syntax", "document/duplicate-key"]);

/** What the test units come out as on the document's day; `undefined` where it holds neither ICS nor IXIT. */
export function assessmentOf(document: LintedDocument): Assessment | undefined {
  const subject = subjectOf(document);
  if (subject?.ixit === undefined && subject?.ics === undefined) return undefined;
  return assess(subject, document.today);
}

/** The entries of the document's IXIT; `undefined` where it holds none. */
export function entriesOf(document: LintedDocument): EntryIndex | undefined {
  const subject = subjectOf(document);
  return subject?.ixit && entryIndex(subject);
}
