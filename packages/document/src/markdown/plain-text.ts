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

function trimLines(text: string): string {
  if (!/[\r\n]/.test(text)) return text.trim();
  const lines = text.split(/\r\n?|\n/).map((line) => line.trim());
  return lines.join("\n").trim();
}

class InlineReader {
  /** The text so far in pieces; what turns out to be a mark becomes empty afterwards. */
  private readonly pieces: string[] = [];
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
      if (next > this.at) this.pieces.push(this.text.slice(this.at, next));
      this.at = next;
      if (next < this.text.length) this.readSpecial(this.text.charAt(next));
    }
    return this.pieces.join("");
  }

  private readSpecial(char: string): void {
    if (char === "*" || char === "_" || char === "~") {
      this.at = this.emphasis.read(this.text, this.at);
      return;
    }
    const { text, end } = this.readMark(char);
    this.pieces.push(text);
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
    return { text: padded ? content.slice(1, -1) : content, end };
  }

  private openBracket(): Inline {
    const last = this.pieces.length - 1;
    const picture = this.pieces[last]?.endsWith("!") === true;
    if (picture) this.pieces[last] = (this.pieces[last] ?? "").slice(0, -1);
    this.brackets.push(this.pieces.length);
    return { text: picture ? "![" : "[", end: this.at + 1 };
  }

  private closeBracket(): Inline {
    const open = this.brackets.pop();
    const destination = open === undefined ? undefined : destinationAfter(this.text, this.at + 1);
    if (open === undefined || destination === undefined) return { text: "]", end: this.at + 1 };
    this.pieces[open] = "";
    const bare = this.pieces.length === open + 1;
    return { text: bare ? destination.address : "", end: destination.end };
  }
}
