import { tooDeep } from "./limits.js";
import type { Problem, Span } from "./tree.js";

/** Where the YAML library says that something is wrong. */
export type YamlErrorSource =
  | number
  | readonly number[]
  | { readonly offset: number; readonly source?: string };

const todo = "Correct the text here; what follows may have been read wrongly.";

/** The span that the library means. */
export function spanOfYamlError(source: YamlErrorSource): Span {
  if (typeof source === "number") return { start: source, end: source + 1 };
  if ("offset" in source) {
    return { start: source.offset, end: source.offset + (source.source?.length ?? 1) };
  }
  const [start = 0, end = start + 1] = source;
  return { start, end };
}

/** An error of the YAML library in plain words, on one line of the text. */
export function ofYamlError(code: string, message: string, span: Span, text: string): Problem {
  const start = visibleStart(span, text);
  if (code === "RESOURCE_EXHAUSTION") return tooDeep(start);
  const end = Math.min(Math.max(span.end, start + 1), text.length);
  const firstBreak = text.slice(start + 1, end).search(/[\r\n]/);
  return syntax(
    start,
    firstBreak === -1 ? end : start + 1 + firstBreak,
    missing.find(([pattern]) => pattern.test(message))?.[1] ??
      yamlProblems[code] ??
      "This is not YAML that can be read.",
  );
}

/** Errors of indentation begin with the line: what stands behind the spaces is what one sees. */
function visibleStart(span: Span, text: string): number {
  let start = Math.min(span.start, text.length);
  while (text.charAt(start) === " ") start += 1;
  return start < text.length && !/[\r\n]/.test(text.charAt(start))
    ? start
    : Math.min(span.start, text.length);
}

/** The problem of a second document in the same text. */
export function secondDocument(start: number, text: string): Problem {
  const end = Math.min(start + 3, text.length);
  return {
    ...syntax(start, end, "A specification is one YAML document; a second one begins here."),
    todo: "Keep one document in the file; it is the first one that is read.",
  };
}

/** The problem of the first control character, if there is one: YAML allows but tab and line ends. */
export function controlCharacter(text: string): Problem | undefined {
  const start = text.search(/[^\P{Cc}\t\n\r\u007f-\u009f]/u);
  if (start === -1) return undefined;
  return {
    ...syntax(start, start + 1, "A control character that YAML does not allow stands here."),
    todo: "Remove it; if the file is full of them, it is not text or not UTF-8.",
  };
}

/** The problem of a name that is a list or a group of fields. */
export function complexKey(span: Span): Problem {
  return {
    ...syntax(span.start, span.end, "A name must be plain text, not a list or a group of fields."),
    todo: "Put the name in quotes; the same goes for a value that begins with { or [.",
  };
}

/** The problem of an alias without an anchor before it. */
export function unknownAlias(span: Span): Problem {
  return { ...syntax(span.start, span.end, badAlias), todo: "Write the value out here." };
}

/** The problem of an alias that cannot be written out. */
export function aliasExpansion(span: Span, why: string): Problem {
  return {
    code: "document/alias-expansion",
    start: span.start,
    end: Math.max(span.end, span.start + 1),
    what: `The YAML here ${why}.`,
    todo: "Write the values out instead of repeating them by alias.",
  };
}

function syntax(start: number, end: number, what: string): Problem {
  return { code: "document/syntax", start, end, what, todo };
}

const badAlias = "This alias (*name) refers to no anchor (&name) above it.";

// One code of the library stands for many things that can be missing; its message tells which.
const missing: readonly (readonly [RegExp, string])[] = [
  [/end with a [}\]]/, "A list or group in brackets is not closed: its ] or } is missing."],
  [/^Missing closing/, "A text is not closed with its quotation mark."],
  [/^Missing , /, "A comma is missing before this."],
  [/^Missing space after :/, "A space is missing after the colon."],
  [/^Comments must be separated/, "A space is missing before the comment."],
  [/directives-end/, "After YAML directives, a line with --- must come."],
  [/^Implicit map keys need to be followed/, "A colon is missing after this name."],
  [/^Tags and anchors must be separated/, "A space is missing after the anchor or tag."],
];

const yamlProblems: Readonly<Record<string, string>> = {
  ALIAS_PROPS: "An alias (*name) may carry no tag or anchor.",
  BAD_ALIAS: "An anchor (&name) or alias (*name) has no name.",
  BAD_COLLECTION_TYPE: "The tag and the value here do not go together.",
  BAD_DIRECTIVE: "This YAML directive is not known.",
  BAD_DQ_ESCAPE: "A backslash in this text is followed by a character that cannot be escaped.",
  BAD_INDENT: "The indentation does not fit the lines above.",
  BAD_PROP_ORDER: "An anchor or tag stands in the wrong place.",
  BAD_SCALAR_START: "A value may not begin with this character; put it in quotes.",
  BLOCK_AS_IMPLICIT_KEY:
    "A nested “name: value” stands where one line was expected; put the text in quotes or indent it below.",
  BLOCK_IN_FLOW: "Inside brackets or braces, a comma is missing here, or braces around a group.",
  KEY_OVER_1024_CHARS: "A name is too long.",
  MISSING_CHAR: "Something is missing here, such as a closing quote, bracket or a colon.",
  MULTILINE_IMPLICIT_KEY: "A name must stand on one line with its colon.",
  MULTIPLE_ANCHORS: "A value may carry only one anchor.",
  MULTIPLE_TAGS: "A value may carry only one tag.",
  TAB_AS_INDENT: "YAML is indented with spaces, not tabs.",
  TAG_RESOLVE_FAILED: "This YAML tag is not known.",
  UNEXPECTED_TOKEN: "This does not belong here.",
};
