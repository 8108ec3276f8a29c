import type { CheckedSubject } from "@bollard/model";
import type { CodeCheck, CodeItem } from "./code.js";
import { type CodeCheckId, type CodeId, type CodeItemId, codes, type KnownCode } from "./codes.js";

const known: readonly KnownCode[] = codes;

/** The code of that id. Throws a `RangeError` for an id that types did not check. */
export function code(id: CodeId): KnownCode {
  const found = known.find((one) => one.id === id);
  if (!found) throw new RangeError(`There is no code of practice ${id}`);
  return found;
}

/** Says whether a text is the id of a code, exactly as printed. */
export function isCodeId(text: string): text is CodeId {
  return known.some(({ id }) => id === text);
}

/** The code that people mean by one of its names, in any spelling; `undefined` where none is known by it. */
export function knownCode(text: string): KnownCode | undefined {
  const name = text.toLowerCase().replaceAll(/[^a-z0-9]/g, "");
  return known.find(({ id, aliases }) => id.replaceAll("-", "") === name || aliases.includes(name));
}

/** The item of that id. Throws a `RangeError` for an id that types did not check. */
export function codeItem(id: CodeItemId): CodeItem<CodeItemId, CodeCheckId> {
  const found = known.flatMap(({ items }) => items).find((one) => one.id === id);
  if (!found) throw new RangeError(`No code of practice has an item ${id}`);
  return found;
}

/** Says whether a text is the id of an item, exactly as printed. */
export function isCodeItemId(text: string): text is CodeItemId {
  return known.some(({ items }) => items.some(({ id }) => id === text));
}

/** The code that holds an item. Throws a `RangeError` for an id that types did not check. */
export function codeOf(id: CodeItemId): KnownCode {
  const found = known.find(({ items }) => items.some((item) => item.id === id));
  if (!found) throw new RangeError(`No code of practice has an item ${id}`);
  return found;
}

/** What is looked for because of an item; of a code that shares the checks of another, those of the same number. */
export function checksOfItem(id: CodeItemId): readonly CodeCheck<CodeCheckId>[] {
  const { checks, number } = codeItem(id);
  const shared = known.find((one) => one.id === codeOf(id).sharesChecksOf)?.items ?? [];
  return [...checks, ...(shared.find((one) => one.number === number)?.checks ?? [])];
}

/** What is looked for because of a code, in subjects of one kind or in all. */
export function checksFor(id: CodeId, subject?: CheckedSubject): readonly CodeCheck<CodeCheckId>[] {
  const all = code(id).items.flatMap((item) => checksOfItem(item.id));
  return subject === undefined ? all : all.filter((check) => check.subject === subject);
}
