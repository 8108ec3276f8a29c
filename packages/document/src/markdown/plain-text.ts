import { composePieces } from "../outline/compose-pieces.js";
import { verbatim } from "../outline/words-builder.js";
import type { TextPiece, Words } from "../outline.js";
import { backticksAt, CodeSpans } from "./code-spans.js";
import { EmphasisMarks } from "./emphasis-marks.js";
import { type Inline, readEntity, readEscape, readTag } from "./inline-marks.js";
import { destinationAfter } from "./link-destination.js";

/**
 * Strips inline Markdown: emphasis, backticks, escapes, HTML. Of a link its text stays, of a link without
 * text its address, of a picture its description. Line breaks stay; spaces around lines go. Takes time in
 * proportion to the text.
 */
export function plainText(markdown: string): string {
  if (!/[\\`*_~<&[\]]/.test(markdown)) return trimLines(markdown);
  return trimLines(new InlineReader(markdown).read());
}

/** The plain text, with the way from there to the Markdown. */
export function locatePlainText(markdown: string): Words {
  const words = /[\\`*_~<&[\]]/.test(markdown)
    ? new InlineReader(markdown).readWords()
    : { text: markdown, pieces: verbatim(markdown, 0) };
  const text = trimLines(words.text);
  if (text === words.text) return words;
  return { text, pieces: composePieces(trimmedLines(words.text), words.pieces) };
}

/** Where the lines that `trimLines` leaves come from. */
function trimmedLines(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  let before = 0;
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    const start = index + line.indexOf(trimmed);
    const breaks = at === 0 ? 0 : countBreaks(text.slice(before, start));
    if (breaks > 0) pieces.push({ at, length: breaks, start: before, end: start });
    at += breaks;
    pieces.push({ at, length: trimmed.length, start, end: start + trimmed.length });
    at += trimmed.length;
    before = start + trimmed.length;
  }
  return pieces;
}

function countBreaks(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}

function trimLines(text: string): string {
  if (!/[\r\n]/.test(text)) return text.trim();
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return lines.join("\n").trim();
}

class InlineReader {
  /** The text so far in pieces; what turns out to be a mark becomes empty afterwards. */
  private readonly pieces: string[] = [];
  /** Where each piece comes from: begin and end one after the other. */
  private readonly sources: number[] = [];
  private readonly brackets: number[] = [];
  private readonly emphasis = new EmphasisMarks(this.pieces);
  private readonly code: CodeSpans;
  private readonly lastComment: number;
  private at = 0;

  constructor(private readonly text: string) {
    this.code = new CodeSpans(text);
    this.lastComment = text.lastIndexOf("-->");
  }

  read(): string {
    const special = /[\\`*_~<&[\]]/g;
    while (this.at < this.text.length) {
      special.lastIndex = this.at;
      const next = special.exec(this.text)?.index ?? this.text.length;
      if (next > this.at) {
        this.pieces.push(this.text.slice(this.at, next));
        this.sources.push(this.at, next);
      }
      this.at = next;
      if (next < this.text.length) this.readSpecial(this.text.charAt(next));
    }
    return this.pieces.join("");
  }

  readWords(): Words {
    const text = this.read();
    const pieces: TextPiece[] = [];
    let at = 0;
    this.pieces.forEach(({ length }, index) => {
      const start = this.sources[2 * index] ?? 0;
      const end = this.sources[2 * index + 1] ?? start;
      if (length > 0) pieces.push({ at, length, start, end });
      at += length;
    });
    return { text, pieces };
  }

  private readSpecial(char: string): void {
    const start = this.at;
    if (char === "*" || char === "_" || char === "~") {
      this.at = this.emphasis.read(this.text, start);
      this.sources.push(start, this.at);
      return;
    }
    const { text, end, from } = this.readMark(char);
    this.pieces.push(text);
    if (from === undefined) this.sources.push(start, end);
    else this.sources.push(from, from + text.length);
    this.at = end;
  }

  private readMark(char: string): Inline {
    if (char === "\\") return readEscape(this.text, this.at);
    if (char === "`") return this.readCode();
    if (char === "<") return readTag(this.text, this.at, this.lastComment);
    if (char === "&") return readEntity(this.text, this.at);
    return char === "[" ? this.openBracket() : this.closeBracket();
  }

  private readCode(): Inline {
    const run = backticksAt(this.text, this.at);
    const code = this.code.openedBy(run);
    if (code === undefined) return { text: this.text.slice(run.start, run.end), end: run.end };
    const content = this.text.slice(code.start, code.end);
    const padded = content.startsWith(" ") && content.endsWith(" ") && content.trim() !== "";
    const end = code.end + (run.end - run.start);
    return padded
      ? { text: content.slice(1, -1), end, from: code.start + 1 }
      : { text: content, end, from: code.start };
  }

  private openBracket(): Inline {
    const last = this.pieces.length - 1;
    const picture = this.pieces[last]?.endsWith("!") === true;
    if (picture) {
      this.pieces[last] = (this.pieces[last] ?? "").slice(0, -1);
      this.sources[2 * last + 1] = this.at - 1;
    }
    this.brackets.push(this.pieces.length);
    return { text: picture ? "![" : "[", end: this.at + 1 };
  }

  private closeBracket(): Inline {
    const open = this.brackets.pop();
    const destination = open === undefined ? undefined : destinationAfter(this.text, this.at + 1);
    if (open === undefined || destination === undefined) return { text: "]", end: this.at + 1 };
    this.pieces[open] = "";
    const bare = this.pieces.length === open + 1;
    const { address, end } = destination;
    return bare
      ? { text: address, end, from: this.text.indexOf(address, this.at + 2) }
      : { text: "", end };
  }
}
