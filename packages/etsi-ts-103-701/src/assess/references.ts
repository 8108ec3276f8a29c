import type { Pointer } from "@bollard/model";
import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import { saysNone } from "./prose/none.js";
import { TextReading } from "./prose/text-reading.js";
import type { Origin, Prose } from "./reading.js";

/** One reference from a field to an entry, as written. */
export interface ReferenceRead {
  readonly id: string;
  /** Where it stands: the element of a list, or the field with the id as quote. */
  readonly at: Pointer;
  readonly quote?: string;
  readonly origin: Origin;
  /** The entries that have that id, of whatever table; more than one where an id is given twice. */
  readonly targets: readonly Entry[];
  /** The name of the table that it belongs to: that of its target, or the one that the id is named after. */
  readonly table?: string;
}

/** What a field says of other entries. */
export interface ReferencesRead {
  readonly all: readonly ReferenceRead[];
  /** Those whose target is an entry of a table that the field may refer to. */
  readonly good: readonly Entry[];
  /** Those of another table only, by their target or, where there is none, by the name of the id. */
  readonly misplaced: readonly ReferenceRead[];
  /** Those that name an entry of a table that is there, but no entry has the id. */
  readonly dangling: readonly ReferenceRead[];
  /** True where the field says that there is none: `none`, `N/A`, an empty list. */
  readonly none: boolean;
}

/** No id in prose is looked for beyond this many letters, which keeps hostile prose cheap. */
const longest = 200;

/** Finds the ids in prose that are those of entries, or that look like an id of one of the tables. */
export function idsIn(
  text: string,
  isKnown: (id: string) => boolean,
  tableKeys: ReadonlySet<string>,
): readonly { readonly id: string; readonly start: number }[] {
  const ids: { readonly id: string; readonly start: number }[] = [];
  for (const { word, start, short, head } of TextReading.of(text).idWords) {
    const id = short ? (isKnown(word) ? word : undefined) : longestKnown(word, isKnown);
    if (id !== undefined) ids.push({ id, start });
    else if (!short && tableKeys.has(head)) ids.push({ id: word, start });
  }
  return ids;
}

/** An id may be followed by a hyphen or full stop that belongs to the sentence. */
function longestKnown(word: string, isKnown: (id: string) => boolean): string | undefined {
  let id = word.slice(0, longest);
  while (id !== "") {
    if (isKnown(id)) return id;
    const cut = Math.max(id.lastIndexOf("-"), id.lastIndexOf("."), id.lastIndexOf("_"));
    if (cut <= 0) return undefined;
    id = id.slice(0, cut);
  }
  return undefined;
}

/** What a field says, as far as it may refer to something. */
export interface Written {
  /** What it lists as a value, if that is a list. */
  readonly listed: unknown;
  readonly listedAt: Pointer;
  readonly prose: readonly Prose[];
  readonly isBlank: boolean;
  /** The names of the tables that it may refer to; none where any will do. */
  readonly to: readonly string[];
}

/** Reads the entries that a field refers to. */
export function readReferences(written: Written, desk: Desk): ReferencesRead {
  const { to, prose, isBlank } = written;
  const all = allIn(written, desk);
  const fits = (target: Entry) => to.length === 0 || to.includes(target.table.name);
  const good = all.flatMap(({ targets }) => targets.filter(fits).slice(0, 1));
  const text = prose[0]?.text;
  return {
    all,
    good: [...new Set(good)],
    misplaced: all.filter((one) => isElsewhere(one, to)),
    dangling: all.filter(
      (one) => one.targets.length === 0 && !isElsewhere(one, to) && desk.isMissing(one.id, to),
    ),
    none: all.length === 0 && !isBlank && (text === undefined || saysNone(text)),
  };
}

function allIn({ listed, listedAt, prose }: Written, desk: Desk): readonly ReferenceRead[] {
  if (Array.isArray(listed)) {
    return listed.map((id: string, index) => ({
      id,
      at: `${listedAt}/${index}`,
      origin: "declared",
      ...desk.whereabouts(id),
    }));
  }
  return prose.flatMap(({ at, text }) =>
    idsIn(text, (id) => desk.find(id).length > 0, desk.tableKeys).map(({ id }) => ({
      id,
      at,
      quote: id,
      origin: "read" as const,
      ...desk.whereabouts(id),
    })),
  );
}

/** Says whether a reference belongs to tables that the field does not refer to. */
function isElsewhere({ targets, table }: ReferenceRead, to: readonly string[]): boolean {
  if (to.length === 0 || table === undefined) return false;
  return targets.length > 0
    ? !targets.some((target) => to.includes(target.table.name))
    : !to.includes(table);
}
