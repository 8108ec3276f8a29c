import { type Edit, type EditionRef, type Pointer, toPointer } from "@bollard/model";
import type { Migration, MigrationStep } from "./migration.js";
import { stepsBetween } from "./oriented.js";

/** A citation in a tender, as far as a migration looks at it. */
export interface CitedItem {
  /** The statement that cites it, by its place in the document's list. */
  readonly statement: number;
  /** As written. */
  readonly text: string;
  readonly edition?: string;
  readonly provision?: string;
}

/**
 * Moves citations of one edition of a framework to another. Only a citation that names the edition is changed,
 * and only where its item has one successor that asks for the same; every other is left and told.
 * @param cited the citations of that framework
 */
export function migrateTender(
  cited: readonly CitedItem[],
  framework: string,
  from: string,
  to: string,
): Migration {
  const refs = { from: { framework, edition: from }, to: { framework, edition: to } };
  const own = from === to ? [] : cited.filter(({ edition }) => edition === from);
  const moves = own.map((one) => moveOf(one, refs));
  return {
    ...refs,
    edits: moves.flatMap(({ edit }) => edit ?? []),
    steps: moves.map(({ step }) => step),
  };
}

interface Move {
  readonly step: MigrationStep;
  readonly edit?: Edit;
}

function moveOf(
  { statement, text, provision }: CitedItem,
  { from, to }: { readonly from: EditionRef; readonly to: EditionRef },
): Move {
  const pointer = toPointer(["statements", statement]);
  const became = provision === undefined ? undefined : becameOf(provision, from, to);
  if (became !== undefined && !became.isSure) return leave(text, pointer, became);
  const edition = replacedOnce(text, from.edition, to.edition);
  const [only = provision ?? ""] = became?.to ?? [];
  const after =
    edition && (provision === undefined ? edition : replacedOnce(edition, provision, only));
  if (after === undefined) return leave(text, pointer, { to: became?.to ?? [], isSure: false });
  return {
    step: { done: "moved", from: [text], to: [after], pointer },
    edit: { kind: "replace", pointer, quote: text, text: after },
  };
}

interface Became {
  readonly to: readonly string[];
  /** Whether it is one item that asks for the same. */
  readonly isSure: boolean;
  readonly note?: string;
}

/** What surely asks for the same; an item that was reworded may not, so that a person reads it. */
const alike: ReadonlySet<string> = new Set(["same", "renumbered"]);

function becameOf(provision: string, from: EditionRef, to: EditionRef): Became {
  const steps = (stepsBetween(from.framework, from.edition, to.edition) ?? []).filter((step) =>
    step.from.includes(provision),
  );
  const next = [...new Set(steps.flatMap((step) => step.to))];
  const notes = steps.flatMap(({ note }) => note ?? []).join(" ");
  const isSure = next.length === 1 && steps.every(({ change }) => alike.has(change));
  return { to: next, isSure, ...(notes !== "" && { note: notes }) };
}

function leave(text: string, pointer: Pointer, { to, note = "" }: Became): Move {
  const where =
    to.length === 0 ? "Nothing is known to stand in its place." : `Look at ${to.join(" and ")}.`;
  return {
    step: { done: "left", from: [text], to, pointer, note: [where, note].join(" ").trim() },
  };
}

/** A text with one part replaced; `undefined` unless the part stands there once. */
function replacedOnce(text: string, part: string, by: string): string | undefined {
  const [before, after, ...more] = text.split(part);
  if (before === undefined || after === undefined || more.length > 0) return undefined;
  return `${before}${by}${after}`;
}
