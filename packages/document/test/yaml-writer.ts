import { stringify } from "yaml";
import { isPlainObject } from "../src/plain-data.js";
import type { Choices } from "./writers.js";

/** Writes data as YAML in a layout by choices: blocks, brackets, quotes, comments, blank lines. */
export function writeYaml(value: unknown, choices: Choices): string {
  return new YamlWriter(choices).text(value);
}

class YamlWriter {
  private readonly eol: string;
  private readonly indent: number;
  private readonly seqIndent: number;
  private count = 0;

  constructor(private readonly choices: Choices) {
    this.eol = choices.pick("\n", "\r\n");
    this.indent = choices.pick(2, 4, 3);
    this.seqIndent = choices.pick(this.indent, 0);
  }

  text(value: unknown): string {
    const head = this.comment(0) + this.choices.pick("", `---${this.eol}`);
    const tail = this.choices.pick(this.eol, "", this.eol + this.comment(0));
    return head + this.block(value, 0) + tail;
  }

  /** A value whose first line already stands at a column. */
  private block(value: unknown, column: number): string {
    const filled = isFilled(value);
    if (!filled || this.choices.next(6) === 5) return this.flow(value) + this.trailing();
    return this.ownBlock(value, column);
  }

  private item(value: unknown, column: number): string {
    if (value === null && this.choices.next(2) === 1) return `-${this.trailing()}`;
    if (this.choices.next(8) === 7) {
      const deeper = column + this.indent;
      return `-${this.trailing()}${this.eol}${" ".repeat(deeper)}${this.block(value, deeper)}`;
    }
    return `- ${this.block(value, column + 2)}`;
  }

  private member(name: string, value: unknown, column: number): string {
    const key = this.scalar(name, true);
    if (value === null && this.choices.next(2) === 1) return `${key}:${this.trailing()}`;
    if (isLines(value) && this.choices.next(2) === 1) return key + this.literal(value, column);
    const onLine = !isFilled(value) || this.choices.next(6) === 5;
    if (onLine) return `${key}: ${this.flow(value)}${this.trailing()}`;
    const deeper = column + (Array.isArray(value) ? this.seqIndent : this.indent);
    const start = this.eol + this.comment(deeper) + " ".repeat(deeper);
    return `${key}:${this.trailing()}${start}${this.ownBlock(value, deeper)}`;
  }

  private ownBlock(value: unknown, column: number): string {
    const parts = Array.isArray(value)
      ? value.map((item) => this.item(item, column))
      : Object.entries(value as object).map(([name, member]) => this.member(name, member, column));
    const margin = " ".repeat(column);
    return parts
      .map((part, index) => (index === 0 ? "" : this.eol + this.comment(column) + margin) + part)
      .join("");
  }

  private literal(value: string, column: number): string {
    const margin = this.eol + " ".repeat(column + this.indent);
    return `: |${value.endsWith("\n") ? "" : "-"}${margin}${value.replace(/\n$/, "").split("\n").join(margin)}`;
  }

  private flow(value: unknown): string {
    const space = this.choices.pick("", " ");
    if (Array.isArray(value)) {
      return `[${space}${value.map((item) => this.flow(item)).join(", ")}${space}]`;
    }
    if (!isPlainObject(value)) return this.scalar(value, false);
    const members = Object.entries(value).map(
      ([name, member]) => `${this.scalar(name, true)}: ${this.flow(member)}`,
    );
    return `{${space}${members.join(", ")}${space}}`;
  }

  private scalar(value: unknown, isName: boolean): string {
    const plain = stringify([value], { collectionStyle: "flow", lineWidth: 0 }).trim().slice(2, -2);
    const quotedEarly = plain.includes("\n") || (isName && typeof value !== "string");
    if (typeof value !== "string" || (!quotedEarly && this.choices.next(3) < 2)) return plain;
    const single = /^[ -~]*$/.test(value) && this.choices.next(2) === 1;
    return single ? `'${value.replaceAll("'", "''")}'` : JSON.stringify(value);
  }

  private comment(column: number): string {
    const blank = this.choices.next(9) === 8 ? this.eol : "";
    if (this.choices.next(5) !== 4) return blank;
    this.count += 1;
    return `${blank}${" ".repeat(column)}# c${this.count}.${this.eol}`;
  }

  private trailing(): string {
    if (this.choices.next(5) !== 4) return "";
    this.count += 1;
    return ` # c${this.count}.`;
  }
}

function isFilled(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0;
  return isPlainObject(value) && Object.keys(value).length > 0;
}

function isLines(value: unknown): value is string {
  return typeof value === "string" && /^[a-z]+\n[a-z]+\n?$/.test(value);
}
