import type { Span } from "@bollard/document";
import { assessedEdition, type Edition as TestEdition } from "@bollard/etsi-ts-103-701";
import { editionsOf } from "../tables/provision-editions.js";
import type { Draft } from "./draft.js";

/** An edition of EN 303 645 and the words that say or show it. */
export interface Claim extends Span {
  readonly edition: "2.1.1" | "3.1.3";
}

const between =
  "(?:[\\s,:(\\u2013-]|version|edition|\\[\\d{1,2}\\]){0,8}v?\\s?(\\d\\.\\d{1,2}\\.\\d{1,2})";
const stated = [
  { pattern: `\\bTS[\\s\\u00a0]?103[\\s\\u00a0]?701${between}`, of: ofTests },
  { pattern: `\\bEN[\\s\\u00a0]?303[\\s\\u00a0]?645${between}`, of: ofStandard },
] as const;

/**
 * The edition of EN 303 645 to which the documents belong: the one that they state, or else the only one that has
 * their tables and provisions.
 * @returns `undefined` when they state or use two, or nothing tells
 */
export function claimOf(text: string, draft: Draft): Claim | undefined {
  const said = stated.flatMap(({ pattern, of }) =>
    [...text.matchAll(new RegExp(pattern, "gi"))].map((found) => ({
      edition: of(found[1] ?? ""),
      start: found.index,
      end: found.index + found[0].length,
    })),
  );
  return onlyOne(said.length > 0 ? said : shown(draft));
}

function ofTests(number: string): Claim["edition"] | undefined {
  return number === "1.1.1" || number === "2.1.1" ? ofTestEdition(number) : undefined;
}

function ofTestEdition(number: TestEdition): Claim["edition"] {
  return assessedEdition[number];
}

function ofStandard(number: string): Claim["edition"] | undefined {
  return number === "2.1.1" || number === "3.1.3" ? number : undefined;
}

interface Evidence extends Span {
  readonly edition: Claim["edition"] | undefined;
}

/** What only one edition has. */
function shown(draft: Draft): readonly Evidence[] {
  const tables = draft.entries.flatMap(({ table, head, parts }): readonly Evidence[] => {
    const [number, other] = table.editions;
    if (number === undefined || other || parts.length === 0) return [];
    return [{ edition: ofTestEdition(number), ...head }];
  });
  const provisions = [...draft.answers, ...draft.groups].flatMap(
    ({ provision, head }): readonly Evidence[] => {
      const [edition, other] = editionsOf(provision);
      return edition && !other ? [{ edition, ...head }] : [];
    },
  );
  return [...tables, ...provisions];
}

function onlyOne(evidence: readonly Evidence[]): Claim | undefined {
  const [first] = evidence;
  if (first?.edition === undefined) return undefined;
  const { edition } = first;
  return evidence.every((one) => one.edition === edition) ? { ...first, edition } : undefined;
}
