import type { Framework, Item } from "@bollard/model";
import { nearest } from "@bollard/shape";
import { type FoundItem, frameworks } from "./standards.js";

/** The framework whose items are test units. */
const tests = "etsi-ts-103-701";

/** What came of looking an item up by whatever a person wrote. */
export interface ItemSearch {
  /** The items that were certainly meant: one of each edition that has it. */
  readonly found: readonly FoundItem[];
  /** Where nothing was found: the items whose ids look most alike. */
  readonly near: readonly FoundItem[];
}

/**
 * Looks items up in any spelling: `5.1-1`, `en303645 v2.1.1 5.1-1`, `psti sch1 p2`,
 * `Schedule 1, paragraph 2(2)(a)`, `section 8`.
 */
export function findItems(query: string): ItemSearch {
  const { scope, rest } = readFramework(query.slice(0, 200));
  const key = keyOf(rest);
  const whole = keyOf(query.slice(0, 200));
  const within = frameworks.filter((framework) => scope === undefined || scope.includes(framework));
  const found = within.flatMap((framework) =>
    framework.items
      .filter((item) => whole !== "" && isNamed(item, key, whole))
      .map((item) => ({ framework, item })),
  );
  if (found.length > 0) return { found, near: [] };
  // The units of a test specification begin like the provisions that they test.
  const meant = scope ?? frameworks.filter(({ id }) => id !== tests || /-.*-/.test(key));
  const inside = meant.flatMap((framework) => startingWith(framework, key));
  return inside.length > 0
    ? { found: inside, near: [] }
    : { found: [], near: similar(within, key) };
}

/** An item is named by its own part after the framework's name, or by its whole id. */
function isNamed(item: Item, key: string, whole: string): boolean {
  const full = keyOf(item.id);
  return keyOf(ownId(item)) === key || full === key || full === whole;
}

/** Paragraphs are often cited by the whole that they are part of. */
function startingWith(framework: Framework, key: string): readonly FoundItem[] {
  if (key.length < 2) return [];
  return framework.items
    .filter((item) => {
      const own = keyOf(ownId(item));
      return own.startsWith(key) && /^[(p\-a-z]/.test(own.slice(key.length));
    })
    .slice(0, 40)
    .map((item) => ({ framework, item }));
}

function similar(within: readonly Framework[], key: string): readonly FoundItem[] {
  return within.flatMap((framework) => {
    const keys = framework.items.map((item) => keyOf(ownId(item)));
    const near = nearest(key, keys);
    const item = near && framework.items[keys.indexOf(near.candidate)];
    return item ? [{ framework, item }] : [];
  });
}

/** Takes the name of a framework and of an edition off the front of a query. */
function readFramework(query: string): { scope?: readonly Framework[]; rest: string } {
  const text = query.toLowerCase().trim();
  const edition = editionIn(text);
  const unversioned = edition ? text.replace(edition.written, " ").trim() : text;
  const named = frameworks.flatMap((framework) => {
    const rest = withoutAlias(unversioned, framework);
    return rest === undefined ? [] : [{ framework, rest }];
  });
  const rest = named[0]?.rest ?? unversioned;
  const candidates = named.length > 0 ? named.map(({ framework }) => framework) : frameworks;
  if (edition === undefined && named.length === 0) return { rest };
  const scope = candidates.filter((framework) => !edition || framework.edition === edition.edition);
  return { scope: scope.length > 0 ? scope : candidates, rest };
}

/** The edition of some framework that a query names as a word of its own, as written and as it is. */
function editionIn(
  text: string,
): { readonly written: string; readonly edition: string } | undefined {
  for (const edition of editions) {
    const letters = [...edition.toLowerCase()].map(escapeLetter).join("");
    // A year before a slash is part of the number of an instrument.
    const end = /^\d{4}$/.test(edition) ? "(?=$|[\\s,;:])" : "(?=$|[\\s,;:/])";
    const found = new RegExp(`(?:^|[\\s@])v?${letters}${end}`).exec(text);
    if (found) return { written: found[0], edition };
  }
  return undefined;
}

/** Every edition but those that are the number of an instrument, which its items are named by. */
const editions = [...new Set(frameworks.map(({ edition }) => edition))].filter(
  (edition) => !edition.includes("/"),
);

/** What follows the framework's name in a query, or `undefined` when it does not begin with it. */
function withoutAlias(text: string, framework: Framework): string | undefined {
  for (const alias of [...framework.aliases].sort((a, b) => b.length - a.length)) {
    const pattern = [...alias].map((letter) => escapeLetter(letter)).join("[\\s./_-]*");
    const match = new RegExp(`^${pattern}(?![a-z])`).exec(text);
    if (match && /^($|[^\d])/.test(text.slice(match[0].length))) return text.slice(match[0].length);
  }
  return undefined;
}

function escapeLetter(letter: string): string {
  return letter.replace(/[^a-z0-9]/g, "\\$&");
}

/** The id without the instrument that it begins with. */
function ownId(item: Item): string {
  return item.id.replace(/^(?:(?:PSTI Act|PA 2023|NIS|SI \d+\/\d+) |ncsc-cp-0?)/, "");
}

const words: readonly (readonly [RegExp, string])[] = [
  [/\bschedule\b|\bsched?\b\.?/g, "sch"],
  [/\bparagraphs?\b|\bparas?\b\.?|\bpar\b\.?/g, "p"],
  [/\bsections?\b|\bss?\b\.?/g, "s"],
  [/\bregulations?\b|\bregs?\b\.?/g, "reg"],
  [/\bprovisions?\b|\bclauses?\b|\bact\b|\bof\b/g, ""],
];

/** One spelling for all: lower case, short words, no spaces or commas. */
function keyOf(text: string): string {
  let key = ` ${text.toLowerCase().replaceAll(/[\u2010-\u2015\u2212]/g, "-")} `
    .replaceAll(/([a-z])(?=\d)/g, "$1 ")
    .replaceAll(/(?<=\d)(?=(?:sch|p|s|reg)\b)/g, " ");
  for (const [pattern, short] of words) key = key.replaceAll(pattern, short);
  return key.replaceAll(/[\s,;:]+|(?<=[a-z])\.(?=\s|\d)/g, "").replace(/^[@/.-]+/, "");
}
