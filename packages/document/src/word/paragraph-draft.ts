import type { Attributes } from "../workbook/xml/parse-xml.js";
import type { WordParagraph, WordTally } from "./word-blocks.js";
import { wholeNumber } from "./word-styles.js";

/** A paragraph while it is read. */
export class ParagraphDraft {
  endDeleted = false;
  private readonly pieces: string[] = [];
  private style: string | undefined;
  private list: string | undefined;
  private listLevel: number | undefined;
  private outlineLevel: number | undefined;
  /** The text of the `t` that is open. */
  private run = "";
  private keepsSpaces = false;
  private ticked: boolean | undefined;

  get text(): string {
    return this.pieces.join("");
  }

  add(text: string): void {
    this.run += text;
  }

  /** Notes that a tracked change deleted the end of the paragraph. */
  deleteEnd(): void {
    this.endDeleted = true;
  }

  /** @param before - text that goes on in this paragraph */
  finish(before: string): WordParagraph {
    const { style, list, listLevel, outlineLevel } = this;
    const text = before + this.text;
    return { kind: "paragraph", text, style, list, listLevel, outlineLevel };
  }

  /** Reads an element inside the paragraph. */
  open(name: string, parent: string, attributes: () => Attributes, tally: WordTally): void {
    if (parent === "pPr" || parent === "numPr") this.readProperty(name, attributes);
    else if (parent === "rPr") {
      if (name === "vanish" && !isOff(attributes()["val"])) tally.hidden += 1;
    } else if (parent === "checkBox") {
      if (name === "checked" || name === "default") this.tick(name, attributes()["val"]);
    } else if (name === "t") {
      this.run = "";
      this.keepsSpaces = attributes()["space"] === "preserve";
    } else if (name === "blip" || name === "imagedata") tally.pictures += 1;
    else if (name === "footnoteReference" || name === "endnoteReference") {
      const kind = name === "footnoteReference" ? "footnote" : "endnote";
      tally.references.push({ kind, id: attributes()["id"] ?? "" });
      this.pieces.push(`[^${tally.references.length}]`);
    } else if (parent === "r") this.pieces.push(charactersOf(name, attributes));
  }

  close(name: string): void {
    if (name === "t") {
      const text = this.run.replaceAll(/[\r\n]/g, " ");
      this.pieces.push(this.keepsSpaces ? text : text.trim());
      this.run = "";
    } else if (name === "checkBox") {
      this.pieces.push(this.ticked ? "\u2612" : "\u2610");
      this.ticked = undefined;
    }
  }

  private readProperty(name: string, attributes: () => Attributes): void {
    if (name === "pStyle") this.style = attributes()["val"];
    else if (name === "numId") this.list = attributes()["val"];
    else if (name === "ilvl") this.listLevel = wholeNumber(attributes()["val"]);
    else if (name === "outlineLvl") this.outlineLevel = wholeNumber(attributes()["val"]);
  }

  /** What a box was last set to stands before what it is at first. */
  private tick(name: string, value: string | undefined): void {
    if (name === "checked" || this.ticked === undefined) this.ticked = !isOff(value);
  }
}

/** Whether a property that is on without a value is switched off. */
function isOff(value: string | undefined): boolean {
  return value === "0" || value === "false" || value === "off";
}

/** The characters that an element of a run stands for. */
function charactersOf(name: string, attributes: () => Attributes): string {
  if (name === "tab" || name === "ptab") return "\t";
  if (name === "br" || name === "cr") return "\n";
  if (name === "noBreakHyphen") return "\u2011";
  return name === "sym" ? symbolOf(attributes()) : "";
}

const boxes: ReadonlyMap<number, string> = /* @__PURE__ */ new Map([
  ...[0x6f, 0x71, 0xa8].map((code): [number, string] => [code, "\u2610"]),
  ...[0x78, 0xfd].map((code): [number, string] => [code, "\u2612"]),
  ...[0x52, 0xfe].map((code): [number, string] => [code, "\u2611"]),
  [0xfc, "\u2713"],
  [0xa7, "\u25aa"],
  [0xb7, "\u2022"],
]);

/** A character of a font of symbols: boxes to tick, ticks and bullets are told, others stand as they are. */
function symbolOf({ font = "", char = "" }: Attributes): string {
  const code = Number.parseInt(char, 16);
  if (!(code > 0 && code <= 0xffff)) return "";
  const known = /wingdings|symbol/i.test(font) ? boxes.get(code & 0xff) : undefined;
  return known ?? String.fromCharCode(code);
}
