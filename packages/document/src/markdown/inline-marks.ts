/** What a piece of markup reads as, and where it ends. */
export interface Inline {
  readonly text: string;
  readonly end: number;
  /** Where the text stands, when it stands there letter for letter. */
  readonly from?: number;
}

/** Reads the backslash at an offset with what it escapes; at the end of a line it stands for the break. */
export function readEscape(text: string, at: number): Inline {
  const next = text.charAt(at + 1);
  if (next === "\n" || next === "\r") return { text: "", end: at + 1 };
  const escapes = /[!-/:-@[-`{-~]/.test(next);
  return escapes ? { text: next, end: at + 2, from: at + 1 } : { text: "\\", end: at + 1 };
}

/** Tags that only mark text up; any other word between angle brackets is a placeholder and stays. */
const markup = new Set(
  (
    "a abbr b big blockquote br center cite code dd del details div dl dt em font hr i img ins kbd li " +
    "mark ol p pre q s samp small span strike strong sub summary sup table tbody td th thead tr tt u ul var wbr"
  ).split(" "),
);

/**
 * Reads the tag, comment or address in angle brackets at an offset; else the bracket alone.
 * @param lastComment where the last `-->` of the text stands, so that nobody looks for one in vain
 */
export function readTag(text: string, at: number, lastComment: number): Inline {
  const rest = /<(?:!--|([a-z][a-z0-9+.-]{1,31}:[^\s<>]*|[\w.+-]{1,100}@[\w.-]{1,255})>)/iy;
  rest.lastIndex = at;
  const found = rest.exec(text);
  if (found?.[1] !== undefined) return { text: found[1], end: rest.lastIndex, from: at + 1 };
  if (found) return readComment(text, at, lastComment);
  const tag = /<\/?([a-z][a-z0-9]{0,15})(?:\s[^<>]*)?\/?>/iy;
  tag.lastIndex = at;
  const name = tag.exec(text)?.[1]?.toLowerCase();
  if (name === undefined || !markup.has(name)) return { text: "<", end: at + 1 };
  return { text: name === "br" ? "\n" : "", end: tag.lastIndex };
}

function readComment(text: string, at: number, lastComment: number): Inline {
  if (at + 4 > lastComment) return { text: "<", end: at + 1 };
  return { text: "", end: text.indexOf("-->", at + 4) + 3 };
}

const entities: ReadonlyMap<string, string> = /* @__PURE__ */ new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
  ["ndash", "\u2013"],
  ["mdash", "\u2014"],
  ["hellip", "\u2026"],
]);

/** Reads the entity at an offset; else the ampersand alone. */
export function readEntity(text: string, at: number): Inline {
  const entity = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/iy;
  entity.lastIndex = at;
  const [, decimal, hexadecimal, name] = entity.exec(text) ?? [];
  const code = decimal === undefined ? Number.parseInt(hexadecimal ?? "", 16) : Number(decimal);
  if (code > 0 && code <= 0x10ffff)
    return { text: String.fromCodePoint(code), end: entity.lastIndex };
  const known = name === undefined ? undefined : entities.get(name.toLowerCase());
  return known === undefined ? { text: "&", end: at + 1 } : { text: known, end: entity.lastIndex };
}
