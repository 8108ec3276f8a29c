/** A provision of a document, and the words that name it. */
export interface Provision {
  /** In normal form: `5.1-1`, `s.56(2)`, `Article 35`, `Schedule 1 paragraph 2`. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

/** `5.1-1`, `56(2)`, `22A`, `A.8.8`, `B2.a`. */
const number = String.raw`(?:[A-Z]\.)?[A-Z]?\d{1,3}[A-Z]?(?:[.-]\d{1,3}[A-Z]?|\.[a-z](?![a-z])|\((?:\d{1,2}[A-Z]?|[a-z]{1,3})\)){0,5}`;

const kinds = String.raw`clauses?|provisions?|sections?|ss?\.|§|articles?|arts?\.?|regulations?|regs?\.?|schedules?|sch\.?|annex(?:es)?|parts?|chapters?|paragraphs?|paras?\.?|outcomes?|principles?|objectives?|controls?|requirements?|tables?|recitals?`;

const deeper = String.raw`(?:,? (?:paragraphs?|paras?\.?) (${number}))?`;

const following = new RegExp(
  String.raw`(?:,? |: | ?\(|,? (?:in particular|specifically|namely) )(${kinds}) ?(${number}|[A-D](?![\p{L}]))(?![\p{L}\p{N}])${deeper}`,
  "iuy",
);

/** A provision of EN 303 645 and its like needs no word before it: `EN 303 645, 5.1-1`. */
const bare = /(?:,? |: | ?\()(\d{1,2}\.\d{1,2}-\d{1,2}[A-Z]?)(?![\p{L}\p{N}])/uy;

const more = new RegExp(
  String.raw`(?:, | and | or |, and | & )(${number})(?![\p{L}\p{N}]|[.-]\d)`,
  "uy",
);

const preceding = new RegExp(
  String.raw`(?:^|[^\p{L}\p{N}])(${kinds}) ?(${number}(?:(?:, | and | or |, and | to )${number}){0,8}|[A-D](?![\p{L}]))${deeper}(?: \([^()]{1,40}\))? (?:of|to|in|under|from) (?:the )?(?:[A-Z]{2,6} )?$`,
  "iu",
);

/** Words behind a provision that make it one of this document: `section 4 of this Schedule`. */
const ofThisDocument =
  /^(?: \([^()]{0,40}\))? (?:of|to|in|above|below|hereof) ?(?:this|these|the (?:contract|agreement|schedule|specification|tender|document|invitation|terms|itt|rfp|call)|above|below)?\b/i;

const lookBack = 90;

/** The provisions that are named right behind a citation. */
export function provisionsBehind(text: string, at: number): readonly Provision[] {
  const found = matchAt(following, text, at);
  if (found === null) return listFrom(text, matchAt(bare, text, at), 1, (id) => id);
  const [, kind = "", id = "", paragraph] = found;
  if (ofThisDocument.test(text.slice(following.lastIndex, following.lastIndex + 60))) return [];
  const named = normalForm(kind, id, paragraph);
  if (paragraph !== undefined) return [provisionOf(found, named)];
  return listFrom(text, found, 2, (one) => normalForm(kind, one, undefined));
}

/** The provisions that are named right before a citation, as in `clause 5.1 of ETSI EN 303 645`. */
export function provisionsBefore(text: string, at: number): readonly Provision[] {
  const from = Math.max(0, at - lookBack);
  const found = preceding.exec(text.slice(from, at));
  if (found === null) return [];
  const [whole, kind = "", ids = "", paragraph] = found;
  const lead = whole.indexOf(kind);
  const start = from + found.index + lead;
  const idsAt = from + found.index + whole.indexOf(ids, lead + kind.length);
  return [...ids.matchAll(new RegExp(`${number}|[A-D]$`, "gu"))].map(({ 0: id, index }, place) => ({
    id: normalForm(kind, id, paragraph),
    start: place === 0 ? start : idsAt + index,
    end: idsAt + index + id.length,
  }));
}

function listFrom(
  text: string,
  found: RegExpExecArray | null,
  group: number,
  form: (id: string) => string,
): readonly Provision[] {
  if (found === null) return [];
  const id = found[group] ?? "";
  const first = provisionOf(found, form(id));
  return [first, ...provisionsAfter(text, first.end, id, form)];
}

/** The further ones of a list of provisions whose first has been read, such as `A2.e` in `A2.c and A2.e`. */
export function provisionsAfter(
  text: string,
  from: number,
  first: string,
  form: (id: string) => string = (id) => id,
): readonly Provision[] {
  const all: Provision[] = [];
  let end = from;
  for (let next = matchAt(more, text, end); next !== null; next = matchAt(more, text, end)) {
    const [whole, id = ""] = next;
    if (!isAlike(first, id)) break;
    end += whole.length;
    all.push({ id: form(id), start: end - id.length, end });
  }
  return all;
}

/** Only numbers of the same make go on a list: `5.1-1 and 5.1-2`, but not `5.1-1 and 24`. */
function isAlike(one: string, other: string): boolean {
  return one.replaceAll(/[^.(-]/g, "") === other.replaceAll(/[^.(-]/g, "");
}

function provisionOf({ 0: whole, index }: RegExpExecArray, id: string): Provision {
  const lead = /^[,: (]+/.exec(whole)?.[0].length ?? 0;
  return { id, start: index + lead, end: index + whole.length };
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function normalForm(kind: string, id: string, paragraph: string | undefined): string {
  const below = paragraph === undefined ? "" : ` paragraph ${paragraph}`;
  const prefix = prefixes.find(([word]) => word.test(kind))?.[1] ?? "";
  return `${prefix}${id}${below}`;
}

const prefixes: readonly (readonly [RegExp, string])[] = [
  [/^(?:sections?|ss?\.|§)$/i, "s."],
  [/^art/i, "Article "],
  [/^reg/i, "reg "],
  [/^sch/i, "Schedule "],
  [/^annex/i, "Annex "],
  [/^parts?$/i, "Part "],
  [/^chapter/i, "Chapter "],
  [/^para/i, "paragraph "],
  [/^table/i, "Table "],
  [/^recital/i, "Recital "],
];
