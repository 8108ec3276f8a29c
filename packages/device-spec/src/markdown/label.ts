import { plainText, type Span } from "@bollard/document";

/** A name at the beginning of a line with what stands behind it: `**Status**: enabled`. */
export interface Label {
  /** The name as written, without markup. */
  readonly name: string;
  /** The name with its marks. */
  readonly head: Span;
  /** What stands behind it on the line; empty where nothing does. */
  readonly value: Span;
  /** Whether the name is emphasised: only then is it a label for certain. */
  readonly emphasised: boolean;
}

const emphasised =
  /^(\*{1,3}|_{1,3}|`)(?=\S)(.{1,120}?)\1[ \t]*(?:\((?:yes ?\/ ?no|y ?\/ ?n|optional|mandatory)\)[ \t]*(?=:))?(:|[\u2013\u2014-](?=\s|$))?[ \t]*/iu;
const plain = /^([\p{L}\p{N}][^:*_`|<>\r\n]{0,80}):(?=\s|$)[ \t]*/u;
const dashed = /^([^:\u2013\u2014]{1,80}?)[ \t]+[\u2013\u2014-][ \t]+/u;

/**
 * Reads the label of a line: emphasised with a colon or dash behind or inside, emphasised and alone, or
 * plain with a colon.
 */
export function readLabel(text: string, line: Span): Label | undefined {
  const source = text.slice(line.start, line.end);
  const found = emphasised.exec(source);
  if (found) return ofEmphasised(found, line);
  const named = plain.exec(source);
  return named ? labelOf(named[1] ?? "", named[0], line) : undefined;
}

/** Reads the label of a heading, which may have a dash behind it as well. */
export function readHeadingLabel(text: string, content: Span): Label | undefined {
  const label = readLabel(text, content);
  if (label) return label;
  const found = dashed.exec(text.slice(content.start, content.end));
  return found ? labelOf(found[1] ?? "", found[0], content) : undefined;
}

/**
 * The part of a name that names: what stands in brackets at its end is left out, unless it only says how
 * to answer, such as `(Yes/No)`.
 */
export function nameSpan(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end);
  const bracket = /[ \t]*[([]([^()[\]]*)[)\]][\s:*_`]*$/.exec(name);
  if (bracket === null || /^(?:yes|y|optional|mandatory)\b/i.test(bracket[1] ?? "")) {
    return { start, end };
  }
  return { start, end: start + bracket.index };
}

function labelOf(name: string, head: string, { start, end }: Span): Label {
  const stop = start + head.length;
  return {
    name: name.trim(),
    head: { start, end: start + head.trimEnd().length },
    value: { start: stop, end },
    emphasised: false,
  };
}

function ofEmphasised(found: RegExpExecArray, { start, end }: Span): Label | undefined {
  const [head, marks = "", inner = "", separator] = found;
  const stop = start + head.length;
  const colon = inner.indexOf(":");
  const closed = colon === inner.trimEnd().length - 1;
  if (colon !== -1 && !closed && separator === undefined) {
    return stop === end ? insideMarks(marks, inner, colon, { start, end }) : undefined;
  }
  if (separator === undefined && !closed && stop < end) return undefined;
  return {
    name: plainText(inner.replace(/:\s*$/, "")),
    head: { start, end: start + head.trimEnd().length },
    value: { start: stop, end },
    emphasised: true,
  };
}

/** `**Status: enabled**`: the value stands inside the marks. */
function insideMarks(marks: string, inner: string, colon: number, line: Span): Label | undefined {
  const from = line.start + marks.length + colon + 1;
  const rest = inner.slice(colon + 1);
  if (!/^\s/.test(rest)) return undefined;
  const start = from + (rest.length - rest.trimStart().length);
  return {
    name: plainText(inner.slice(0, colon)),
    head: { start: line.start, end: from },
    value: { start, end: start + rest.trim().length },
    emphasised: true,
  };
}
