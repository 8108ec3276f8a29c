import { Tokenizer } from "htmlparser2";
import type { Span } from "../tree.js";

/** A tag that opens an element. Names are in lower case. */
export interface Tag extends Span {
  readonly name: string;
  /** The attributes that matter to an outline; of one given twice the first. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Whether a slash ends it, which closes foreign elements only. */
  readonly slash: boolean;
}

/** What is done with the pieces of a text as they come. */
export interface HtmlHandlers {
  open(tag: Tag): void;
  close(name: string, span: Span): void;
  /** Text as it stands in the source from an offset on. */
  text(text: string, start: number): void;
  /** A character that an entity stands for. */
  entity(character: string, span: Span): void;
}

const wanted = /* @__PURE__ */ new Set([
  ...["aria-level", "class", "colspan", "hidden", "reversed", "role", "rowspan", "start", "style"],
  ...["type", "value"],
]);

/** Longer values are cut: none that matters is as long. */
const longestValue = 1000;

const none: ReadonlyMap<string, string> = /* @__PURE__ */ new Map();

/** Reads the tags and the text of HTML from the left to the right, in linear time. Never throws by itself. */
export function readTags(source: string, handlers: HtmlHandlers): void {
  const reading = new TagReading(source, handlers);
  const tokenizer = new Tokenizer({}, reading);
  tokenizer.write(source);
  tokenizer.end();
}

class TagReading {
  private name = "";
  private start = 0;
  private attributes: Map<string, string> | undefined;
  private attribute: string | undefined;
  private value = "";

  constructor(
    private readonly source: string,
    private readonly handlers: HtmlHandlers,
  ) {}

  onopentagname(start: number, end: number): void {
    this.name = this.source.slice(start, end).toLowerCase();
    this.start = start - 1;
    this.attributes = undefined;
  }

  onopentagend(end: number): void {
    this.open(end, false);
  }

  onselfclosingtag(end: number): void {
    this.open(end, true);
  }

  onclosetag(start: number, end: number): void {
    const name = this.source.slice(start, end).toLowerCase();
    const bracket = this.source.indexOf(">", end);
    const last = bracket === -1 ? this.source.length : bracket + 1;
    this.handlers.close(name, { start: start - 2, end: last });
  }

  onattribname(start: number, end: number): void {
    const name = end - start > 12 ? "" : this.source.slice(start, end).toLowerCase();
    this.attribute = wanted.has(name) ? name : undefined;
    this.value = "";
  }

  onattribdata(start: number, end: number): void {
    this.addValue(() => this.source.slice(start, Math.min(end, start + longestValue)));
  }

  onattribentity(code: number): void {
    this.addValue(() => String.fromCodePoint(code));
  }

  onattribend(): void {
    if (this.attribute === undefined) return;
    this.attributes ??= new Map();
    if (!this.attributes.has(this.attribute)) this.attributes.set(this.attribute, this.value);
  }

  ontext(start: number, end: number): void {
    this.handlers.text(this.source.slice(start, end), start);
  }

  ontextentity(code: number, end: number): void {
    const start = this.source.lastIndexOf("&", end - 1);
    this.handlers.entity(String.fromCodePoint(code), { start, end });
  }

  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}

  private open(bracket: number, slash: boolean): void {
    const { name, start, attributes = none } = this;
    this.handlers.open({ name, attributes, slash, start, end: bracket + 1 });
  }

  private addValue(part: () => string): void {
    if (this.attribute === undefined || this.value.length >= longestValue) return;
    this.value += part();
  }
}
