import { type Attributes, parseXml } from "../workbook/xml/parse-xml.js";
import { wholeNumber } from "./word-styles.js";

/** How a level of a list is numbered. */
export interface ListLevel {
  start: number;
  /** Word's name of the format, such as `lowerRoman`. */
  format: string;
  /** The number with `%1` for that of the first level, and so on. */
  pattern: string;
  /** Whether all levels are printed in digits. */
  legal: boolean;
  /** The level, from 1, behind which it begins again; 0 for never; `undefined` for any above. */
  restart: number | undefined;
  /** The style of paragraphs that makes them belong to it. */
  style: string | undefined;
}

/** A numbering that lists share. */
export interface SharedList {
  readonly levels: Map<number, ListLevel>;
  /** The style of lists that holds its levels instead. */
  link: string | undefined;
}

/** A list: a numbering with what it changes in it. */
export interface NumberedList {
  shared: string;
  readonly levels: Map<number, ListLevel>;
  /** Where levels begin when the list is first used. */
  readonly starts: Map<number, number>;
}

/** The lists of a document. */
export interface NumberedLists {
  readonly shared: ReadonlyMap<string, SharedList>;
  readonly lists: ReadonlyMap<string, NumberedList>;
}

/** Reads the numbering part of a document. */
export function readNumbering(part: string, bytes: Uint8Array): NumberedLists {
  const reading = new NumberingReading();
  parseXml(part, bytes, reading);
  return reading;
}

class NumberingReading implements NumberedLists {
  readonly shared = new Map<string, SharedList>();
  readonly lists = new Map<string, NumberedList>();
  private sharedList: SharedList | undefined;
  private list: NumberedList | undefined;
  private overridden: number | undefined;
  private level: ListLevel | undefined;

  open(name: string, attributes: () => Attributes): void {
    if (name === "abstractNum") {
      this.sharedList = { levels: new Map(), link: undefined };
      this.shared.set(attributes()["abstractNumId"] ?? "", this.sharedList);
    } else if (name === "num") {
      this.list = { shared: "", levels: new Map(), starts: new Map() };
      this.lists.set(attributes()["numId"] ?? "", this.list);
    } else if (name === "lvl") this.openLevel(wholeNumber(attributes()["ilvl"]));
    else if (this.level) readLevel(this.level, name, attributes);
    else this.readList(name, attributes);
  }

  close(name: string): void {
    if (name === "abstractNum") this.sharedList = undefined;
    else if (name === "num") this.list = undefined;
    else if (name === "lvl") this.level = undefined;
    else if (name === "lvlOverride") this.overridden = undefined;
  }

  private openLevel(number: number | undefined): void {
    const level = { start: 1, format: "decimal", pattern: "", legal: false };
    this.level = { ...level, restart: undefined, style: undefined };
    if (number !== undefined) (this.list ?? this.sharedList)?.levels.set(number, this.level);
  }

  private readList(name: string, attributes: () => Attributes): void {
    const value = () => attributes()["val"] ?? "";
    if (name === "numStyleLink" && this.sharedList) this.sharedList.link = value();
    else if (name === "abstractNumId" && this.list) this.list.shared = value();
    else if (name === "lvlOverride") this.overridden = wholeNumber(attributes()["ilvl"]);
    else if (name === "startOverride" && this.overridden !== undefined) {
      this.list?.starts.set(this.overridden, wholeNumber(value()) ?? 1);
    }
  }
}

function readLevel(level: ListLevel, name: string, attributes: () => Attributes): void {
  const value = () => attributes()["val"];
  if (name === "start") level.start = wholeNumber(value()) ?? 1;
  else if (name === "numFmt") level.format = value() ?? "decimal";
  else if (name === "lvlText") level.pattern = value() ?? "";
  else if (name === "isLgl") level.legal = value() !== "0" && value() !== "false";
  else if (name === "lvlRestart") level.restart = wholeNumber(value());
  else if (name === "pStyle") level.style = value();
}
