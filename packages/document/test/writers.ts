import { fc } from "../../model/test/properties.js";
import { isPlainObject } from "../src/plain-data.js";

/** A stream of small choices; when it is used up, every choice is the first. */
export class Choices {
  private at = 0;

  constructor(private readonly numbers: readonly number[]) {}

  /** A number below `count`. */
  next(count: number): number {
    const number = this.numbers[this.at] ?? 0;
    this.at += 1;
    return number % count;
  }

  pick<T>(first: T, ...others: readonly T[]): T {
    return [first, ...others][this.next(others.length + 1)] ?? first;
  }
}

/** Names that are easy to get wrong, beside plain ones. */
export const names = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom("name", "model", "ics", "psti", "5.1-1", "5.10", "a b") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "",
      "yes",
      "null",
      "1",
      "1e3",
      "a: b",
      "#x",
      "- x",
      "?",
      "{",
      "[x",
      "*a",
    ),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom("__proto__", "constructor", "'", '"', "a,b", "é", "😀", "<<"),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 8 }) },
);

const texts = fc.oneof(
  fc.constantFrom(
    "",
    "text",
    "Y",
    "N/A",
    "no",
    "2031-04-30",
    "1.0",
    "~",
    "a: b",
    "a #b",
    "a, b",
    "- a",
  ),
  fc.constantFrom(
    "it's",
    'a "b"',
    "line\nline",
    "line\nline\n",
    " a ",
    "\t",
    "|",
    "&a",
    "!x",
    "%",
    "@",
  ),
  fc.string({ maxLength: 12 }),
);

const scalars = fc.oneof(
  texts,
  fc.boolean(),
  fc.constant(null),
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
);

const json = fc.letrec<{ value: unknown; list: unknown; group: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: "small", withCrossShrink: true },
    scalars,
    tie("group"),
    tie("list"),
  ),
  list: fc.array(tie("value"), { maxLength: 4 }),
  group: fc.dictionary(names, tie("value"), { maxKeys: 5, noNullPrototype: true }),
}));

/** Random data of the kind that JSON holds. */
export const data = json.value;

/** Random objects, as most documents are. */
export const groups = json.group;

/** Random layouts: what a `Choices` is made of. */
export const layouts = fc.array(fc.nat(23), { minLength: 20, maxLength: 150, size: "max" });

/** Writes data as JSON, with comments and trailing commas if `comments`, laid out by choices. */
export function writeJson(value: unknown, choices: Choices, comments: boolean): string {
  return new JsonWriter(choices, comments).text(value);
}

class JsonWriter {
  private readonly eol: string;
  private readonly unit: string;
  private count = 0;

  constructor(
    private readonly choices: Choices,
    private readonly comments: boolean,
  ) {
    this.eol = choices.pick("\n", "\r\n");
    this.unit = choices.pick("  ", "    ", "\t");
  }

  text(value: unknown): string {
    return this.comment("") + this.value(value, "") + this.choices.pick("", this.eol);
  }

  private value(value: unknown, indent: string): string {
    const isList = Array.isArray(value);
    if (!isList && !isPlainObject(value)) return JSON.stringify(value);
    const [open, close] = isList ? "[]" : "{}";
    const lined = this.choices.next(3) > 0;
    const inner = lined ? indent + this.unit : indent;
    const colon = this.choices.pick(": ", ":", " : ");
    const parts = isList
      ? value.map((item) => this.value(item, inner))
      : Object.entries(value).map(
          ([name, member]) => JSON.stringify(name) + colon + this.value(member, inner),
        );
    return open + (lined ? this.lines(parts, indent, inner) : this.line(parts)) + close;
  }

  private lines(parts: readonly string[], indent: string, inner: string): string {
    const lines = parts.map((part, index) => {
      const last = index === parts.length - 1;
      const comma = last && !(this.comments && this.choices.next(4) === 1) ? "" : ",";
      return this.eol + this.comment(inner) + inner + part + comma + this.trailing();
    });
    return lines.join("") + this.eol + this.comment(indent) + indent;
  }

  private line(parts: readonly string[]): string {
    const space = this.choices.pick("", " ");
    return space + parts.join(this.choices.pick(", ", ",", " , ")) + space;
  }

  private comment(indent: string): string {
    if (!this.comments || this.choices.next(5) !== 1) return "";
    this.count += 1;
    return `${indent}${this.choices.pick(`// c${this.count}.`, `/* c${this.count}. */`)}${this.eol}`;
  }

  private trailing(): string {
    if (!this.comments || this.choices.next(6) !== 1) return "";
    this.count += 1;
    return this.choices.pick(` // c${this.count}.`, ` /* c${this.count}. */`);
  }
}
