import { type Attributes, parseXml } from "../workbook/xml/parse-xml.js";
import type { WordParagraph } from "./word-blocks.js";

interface Style {
  name: string;
  basedOn: string | undefined;
  outlineLevel: number | undefined;
  list: string | undefined;
  listLevel: number | undefined;
}

/** Styles that a chain of bases may hold. */
const longestChain = 20;

/** The styles of a document, as far as they matter to its outline. */
export class WordStyles {
  private readonly styles = new Map<string, Style>();
  private standard: string | undefined;

  /** @param bytes - the part with the styles, when there is one */
  constructor(part = "", bytes?: Uint8Array) {
    if (bytes) this.read(part, bytes);
  }

  /** The level of a heading, 1 to 9; `undefined` for text. */
  headingLevel({ style, outlineLevel }: WordParagraph): number | undefined {
    const level = outlineLevel ?? this.outlineLevelOf(style);
    return level === undefined || level > 8 ? undefined : level + 1;
  }

  /** Whether a paragraph belongs to a table of contents, which repeats the headings. */
  isContents({ style }: WordParagraph): boolean {
    return this.chain(style).some(({ name }) => /^(?:toc [1-9]|table of figures)$/i.test(name));
  }

  /** The list of a paragraph and its level there, from itself or its style. */
  listOf(
    paragraph: WordParagraph,
  ): { readonly list: string; readonly level: number | undefined } | undefined {
    const styles = this.chain(paragraph.style);
    const list = paragraph.list ?? styles.find((style) => style.list !== undefined)?.list;
    if (list === undefined || list === "0") return undefined;
    const styled = styles.find(({ listLevel }) => listLevel !== undefined)?.listLevel;
    const own = paragraph.list === undefined ? undefined : 0;
    return { list, level: paragraph.listLevel ?? own ?? styled };
  }

  /** The list that a style of lists names. */
  listOfStyle(id: string): string | undefined {
    return this.styles.get(id)?.list;
  }

  private outlineLevelOf(id: string | undefined): number | undefined {
    for (const { outlineLevel, name } of this.chain(id)) {
      if (outlineLevel !== undefined) return outlineLevel;
      const level = /^heading ([1-9])$/i.exec(name)?.[1];
      if (level !== undefined) return Number(level) - 1;
      if (/^title$/i.test(name)) return 0;
    }
    return undefined;
  }

  private chain(id: string | undefined): readonly Style[] {
    const chain: Style[] = [];
    let next = id ?? this.standard;
    while (next !== undefined && chain.length < longestChain) {
      const style = this.styles.get(next);
      if (style === undefined) break;
      chain.push(style);
      next = style.basedOn;
    }
    return chain;
  }

  private read(part: string, bytes: Uint8Array): void {
    let style: Style | undefined;
    parseXml(part, bytes, {
      open: (name, attributes) => {
        if (name === "style") style = this.begin(attributes());
        else if (style) readProperty(style, name, attributes);
      },
      close: (name) => {
        if (name === "style") style = undefined;
      },
    });
  }

  private begin({ type, styleId = "", default: isDefault }: Attributes): Style {
    const none = { basedOn: undefined, outlineLevel: undefined, list: undefined };
    const style: Style = { name: "", listLevel: undefined, ...none };
    this.styles.set(styleId, style);
    if (type === "paragraph" && (isDefault === "1" || isDefault === "true")) {
      this.standard = styleId;
    }
    return style;
  }
}

function readProperty(style: Style, name: string, attributes: () => Attributes): void {
  if (name === "name") style.name = attributes()["val"] ?? "";
  else if (name === "basedOn") style.basedOn = attributes()["val"];
  else if (name === "outlineLvl") style.outlineLevel = wholeNumber(attributes()["val"]);
  else if (name === "numId") style.list = attributes()["val"];
  else if (name === "ilvl") style.listLevel = wholeNumber(attributes()["val"]);
}

/** A number that is not negative, as attributes hold it. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : undefined;
}
