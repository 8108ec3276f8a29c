import type { Frame } from "./frames.js";
import type { Tag } from "./read-tags.js";

/** Elements whose content no reader sees, or that is not the document's own. */
const skipped = /* @__PURE__ */ new Set([
  ...["script", "style", "template", "noscript", "nav", "iframe", "noembed", "noframes", "object"],
  ...["select", "datalist", "textarea", "canvas", "audio", "video"],
]);

/** Elements that begin and end blocks of text without being one. */
const blocks = /* @__PURE__ */ new Set([
  ...[
    "address",
    "article",
    "aside",
    "body",
    "center",
    "dd",
    "details",
    "dialog",
    "div",
    "dl",
    "dt",
  ],
  ...[
    "fieldset",
    "figcaption",
    "figure",
    "footer",
    "form",
    "head",
    "header",
    "hgroup",
    "html",
    "legend",
  ],
  ...[
    "main",
    "optgroup",
    "option",
    "p",
    "search",
    "section",
    "summary",
    "caption",
    "xmp",
    "listing",
  ],
]);

const voids = /* @__PURE__ */ new Set(
  "area base br col embed hr img input link meta param source track wbr".split(" "),
);

/** Elements whose end need not be written, so that what is hidden in them has no certain end. */
const openEnded = /* @__PURE__ */ new Set(
  "body caption dd dt head html li option p tbody td tfoot th thead tr".split(" "),
);

/** Whether an element and all that it holds is left out. */
export function isLeftOut({ name, attributes, slash }: Tag): boolean {
  if (name === "svg" || name === "math") return !slash;
  if (skipped.has(name)) return true;
  if (voids.has(name) || openEnded.has(name)) return false;
  return attributes.has("hidden") || /display\s*:\s*none/i.test(attributes.get("style") ?? "");
}

/** Whether text before and behind a tag belongs to different blocks. */
export function isBoundary(name: string): boolean {
  return blocks.has(name);
}

/** What ends a menu that nothing closes: none holds such elements. */
export function endsNavigation(name: string): boolean {
  return name === "main" || name === "article" || name === "h1";
}

const kinds: Readonly<Record<string, Frame["kind"]>> = {
  ...{ ul: "list", ol: "list", menu: "list", dir: "list", li: "item", blockquote: "quote" },
  ...{ table: "table", tr: "row", td: "cell", th: "cell", pre: "code" },
  ...{ h1: "heading", h2: "heading", h3: "heading", h4: "heading", h5: "heading", h6: "heading" },
};

/** What an element is for the outline; most are nothing. */
export function kindOf(name: string): Frame["kind"] | undefined {
  return Object.hasOwn(kinds, name) ? kinds[name] : undefined;
}

/** Whether an element groups rows of a table. */
export function groupsRows(name: string): boolean {
  return name === "tbody" || name === "thead" || name === "tfoot";
}

/** The level of the heading that a tag opens, by its name or its role. */
export function headingLevel({ name, attributes }: Tag): number | undefined {
  const kind = kindOf(name);
  if (kind === "heading") return Number(name.slice(1));
  if (attributes.get("role") !== "heading" || kind !== undefined || voids.has(name)) {
    return undefined;
  }
  const level = Number(attributes.get("aria-level") ?? 2);
  return level >= 1 && level <= 6 ? Math.floor(level) : 6;
}

/** The language that the class of code names, as in `language-json`. */
export function languageOf({ attributes }: Tag): string {
  return /(?:^|\s)lang(?:uage)?-(\S+)/.exec(attributes.get("class") ?? "")?.[1] ?? "";
}
