import type { IxitEntry } from "../facts/ixit.js";
import type { Desk } from "./desk.js";
import type { Entry } from "./entry.js";
import type { EntryRule, EntryRuling } from "./judge.js";

/** What rules said of an entry, and under which circumstances. */
interface Remembered {
  readonly circumstances: string;
  readonly rulings: Map<EntryRule, EntryRuling>;
}

const remembered = new WeakMap<IxitEntry, Remembered>();

/**
 * What a rule says of an entry. It is remembered with the data of the entry where nothing else was looked
 * at: on a keystroke all entries but one are the very ones of the version before.
 */
export function rulingOn(entry: Entry, rule: EntryRule, desk: Desk): EntryRuling {
  const { rulings } = memoryOf(entry, desk);
  if (rulings.has(rule)) return rulings.get(rule);
  const { value, beyond } = desk.watch(() => rule(entry, desk));
  if (!beyond) rulings.set(rule, value);
  return value;
}

function memoryOf({ data, pointer }: Entry, { edition, today }: Desk): Remembered {
  const circumstances = `${edition} ${today} ${pointer}`;
  const known = remembered.get(data);
  if (known?.circumstances === circumstances) return known;
  const memory = { circumstances, rulings: new Map<EntryRule, EntryRuling>() };
  remembered.set(data, memory);
  return memory;
}
