/** An element of HTML or XML. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

/**
 * Reads HTML or XML as our renderers write it, and throws at whatever is not well-formed: a stray
 * angle bracket or ampersand, a tag without its end, a character that XML does not know.
 */
export function readMarkup(text: string): Element {
  const bad = illegal.exec(text);
  if (bad) throw new Error(`Illegal character at ${bad.index}`);
  const root = { name: "", attributes: {}, children: [] as (Element | string)[] };
  const open = [root];
  const source = text.replace(/^(<\?xml [^<>]*\?>|<!doctype html>)\s*/, "");
  for (let at = 0; at < source.length; ) {
    const parent = open.at(-1) ?? root;
    const [whole, end, name = "", attributes = "", empty] = matchAt(tag, source, at);
    if (whole === undefined) {
      const [run] = matchAt(/[^<]+/y, source, at);
      if (run === undefined) throw new Error(`Not a tag: ${source.slice(at, at + 80)}`);
      parent.children.push(decode(run));
      at += run.length;
      continue;
    }
    at += whole.length;
    if (end) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> ends another element`);
    } else {
      const element = { name, attributes: readAttributes(attributes), children: [] };
      parent.children.push(element);
      if (!empty && !voids.has(name)) open.push(element);
    }
  }
  const [only] = root.children;
  if (open.length !== 1 || typeof only !== "object") throw new Error("An element is not ended");
  return only;
}

/** All elements from an element on, in document order. */
export function* elementsOf(element: Element): Generator<Element> {
  yield element;
  for (const child of element.children) if (typeof child === "object") yield* elementsOf(child);
}

/** The text in an element. */
export function textIn(element: Element): string {
  return element.children
    .map((child) => (typeof child === "object" ? textIn(child) : child))
    .join("");
}

const voids = new Set(["meta", "br", "col"]);
const tag = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
// biome-ignore lint/suspicious/noControlCharactersInRegex: what XML 1.0 does not allow
const illegal = /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff\p{Cs}]/u;

function matchAt(pattern: RegExp, text: string, at: number): readonly (string | undefined)[] {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? [];
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  const pairs = [...text.matchAll(/([\w:.-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, name = "", value = ""]) => [name, decode(value)]));
}

function decode(text: string): string {
  return text.replace(/&(\w+|#\d+)?;?/g, (whole, name: string | undefined) => {
    const character = references[name ?? ""];
    if (character === undefined || !whole.endsWith(";")) throw new Error(`Stray ${whole}`);
    return character;
  });
}

const references: Readonly<Record<string, string>> = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
  "#39": "'",
};
