import { defineRule, type Fix, type Remark, type RuleContext, toPointer } from "@bollard/model";
import type { EditionData } from "../../provision.js";
import { cite, claimedEdition, hasEntry, type IcsSubject, provisionOf } from "../ics-subject.js";
import { editionOfIds, type Reading, readProvisionId } from "../provision-spelling.js";
import { claim, renameTo } from "../remedies.js";
import { listed, shown } from "../wording.js";

type OfOtherEdition = Extract<Reading, { readonly kind: "other-edition" }>;

/** What the remarks on all ids of one ICS have in common. */
interface Ics {
  readonly claimed: EditionData;
  /** The edition that the ids as a whole look like. */
  readonly likely: EditionData | undefined;
  readonly isAnswered: (id: string) => boolean;
}

/** Reports answers under an id that the claimed edition does not have. */
export const unknownProvision = defineRule<IcsSubject>({
  id: "en-303-645/unknown-provision",
  title: "The ICS answers provisions that the claimed edition has",
  level: "error",
  cites: [],
  why: "An answer counts for the provision whose id it stands under, exactly as the claimed edition prints it.",
  resolution: "fix",
  check(subject, report, context) {
    const claimed = claimedEdition(subject);
    if (claimed === undefined) return;
    const ids = Object.keys(subject.ics ?? {});
    const ics = icsOf(subject, claimed, ids, context);
    for (const id of ids) {
      if (provisionOf(claimed.edition, id)) continue;
      report.at(["ics", id], { part: "key", ...remarkOn(id, ics) });
    }
  },
});

function icsOf(
  subject: IcsSubject,
  claimed: EditionData,
  ids: readonly string[],
  context: RuleContext,
): Ics {
  return {
    claimed,
    likely: editionOfIds(ids),
    isAnswered: (id) => hasEntry(subject, id, context),
  };
}

function remarkOn(written: string, ics: Ics): Remark {
  const reading = readProvisionId(written, ics.claimed);
  if (reading.kind === "respelt") return onRespelt(written, reading.id, ics);
  if (reading.kind === "other-edition") return onOtherEdition(written, reading, ics);
  return {
    what: `${shown(written)} is no provision of ${ics.claimed.label}, nor of the other edition.`,
    todo: "Use the id as the standard prints it, such as 5.3-13, or take the entry out.",
    suggestions: [removeEntry(written)],
  };
}

function onRespelt(written: string, id: string, { claimed, isAnswered }: Ics): Remark {
  const what = `${shown(written)} is no provision id as ${claimed.label} prints it.`;
  const cites = cite(claimed, [id]);
  if (isAnswered(id)) return { what, cites, ...onTaken(written, [id]) };
  return {
    what,
    todo: `Write ${id} if that is meant.`,
    cites,
    suggestions: [renameTo(written, id)],
  };
}

function onOtherEdition(written: string, reading: OfOtherEdition, ics: Ics): Remark {
  const { id, other, became, notes } = reading;
  const { claimed } = ics;
  const what = `${shown(written)} is a provision of ${other.label}, but ${claimed.label} is claimed.`;
  const cites = [...cite(claimed, became), ...cite(other, [id])];
  const free = became.filter((successor) => !ics.isAnswered(successor));
  const reclaim = ics.likely === other ? [claim(other)] : [];
  if (became.length === 0) {
    const todo = `${claimed.label} has nothing that corresponds to it: take the entry out, or claim ${other.label}. ${notes.join(" ")}`;
    return { what, todo: todo.trim(), cites, suggestions: [...reclaim, removeEntry(written)] };
  }
  if (free.length === 0) {
    const taken = onTaken(written, became);
    return { what, cites, ...taken, suggestions: [...reclaim, ...taken.suggestions] };
  }
  const renames = free.map((successor) => renameTo(written, successor));
  const [only] = renames;
  const isSafe = reading.renumbered && written === id && only !== undefined;
  return {
    what,
    todo: `Answer ${listed(became)} instead. ${notes.join(" ")}`.trim(),
    cites,
    ...(isSafe && { fix: only }),
    suggestions: [...reclaim, ...(isSafe ? [] : renames)],
  };
}

function onTaken(written: string, ids: readonly string[]) {
  const have = ids.length === 1 ? "has" : "have";
  return {
    todo: `${listed(ids)} ${have} an entry already: move anything of worth there, then take this entry out.`,
    suggestions: [removeEntry(written)],
  };
}

function removeEntry(id: string): Fix {
  return {
    title: "Take this entry out of the ICS",
    edits: [{ kind: "remove", pointer: toPointer(["ics", id]) }],
  };
}
