import { type Pointer, toPointer } from "@bollard/model";
import type { IxitContent, IxitEntry } from "../facts/ixit.js";
import type { IxitField, IxitTable } from "../ixit-table.js";
import type { Desk, Watched } from "./desk.js";
import { facetIn, isBlankContent, optionsOf, proseIn, referredBy } from "./field-content.js";
import { answerIn, exactOption, firstOption } from "./prose/answer.js";
import { saysNone } from "./prose/none.js";
import type { Pattern } from "./prose/pattern.js";
import {
  findHeld,
  findSaid,
  readChoice,
  readFlag,
  readNumber,
  readOption,
} from "./prose/read-facet.js";
import type { Prose, Reading } from "./reading.js";
import { type ReferencesRead, readReferences } from "./references.js";

/** An entry of an IXIT table, or a table with one value a field. What is declared precedes prose. */
export class Entry {
  readonly pointer: Pointer;
  /** The id, or the number of the entry where it has none. */
  readonly label: string;
  private readonly proseOf = new Map<string, Watched<readonly Prose[]>>();
  private readonly referencesOf = new Map<string, Watched<ReferencesRead>>();

  constructor(
    private readonly desk: Desk,
    readonly table: IxitTable,
    readonly index: number | undefined,
    readonly data: IxitEntry,
  ) {
    this.pointer = toPointer(["ixit", table.key, ...(index === undefined ? [] : [index])]);
    const id = data["id"];
    const place = index === undefined ? table.name : `entry ${index + 1} of ${table.name}`;
    this.label = typeof id === "string" && id !== "" ? id : place;
  }

  /** The place of a field, be it there or not. */
  at(field: string): Pointer {
    return `${this.pointer}/${field}`;
  }

  /** The place of the nearest thing that is there: the field, or else the entry. */
  nearest(field: string): Pointer {
    return this.content(field) === undefined ? this.pointer : this.at(field);
  }

  /** The prose of a field, followed through `See X` to the same field of another entry. */
  prose(field: string): readonly Prose[] {
    const known = this.proseOf.get(field);
    if (known) return this.desk.recall(known);
    this.proseOf.set(field, { value: [], beyond: true });
    const prose = this.desk.watch(() => this.readProse(field));
    this.proseOf.set(field, prose);
    return prose.value;
  }

  private readProse(field: string): readonly Prose[] {
    const own = this.ownProse(field);
    const others = own.flatMap(({ text }) => this.desk.followed(text, this));
    return others.length === 0 ? own : [...own, ...others.flatMap((other) => other.prose(field))];
  }

  /** The prose of a field as one text, with what it refers to. */
  text(field: string): string {
    const [first, ...others] = this.prose(field);
    if (others.length === 0) return first?.text ?? "";
    return [first, ...others].map((piece) => piece?.text).join("\n");
  }

  /** True where a field is absent, empty, or says nothing but that it is to be written. */
  isBlank(field: string): boolean {
    return isBlankContent(this.content(field));
  }

  /** True where a field says that there is none: `None`, `N/A`, `No personal data`. */
  saysNone(field: string): boolean {
    const text = this.ownProse(field)[0]?.text;
    return text !== undefined && saysNone(text);
  }

  /** A yes-or-no facet. */
  flag(field: string, facet: string): Reading<boolean> | undefined {
    const declared = this.declared(field, facet);
    if (typeof declared === "boolean") return this.declare(field, facet, declared);
    return readFlag(this.prose(field), this.table.key, field, facet);
  }

  /** Whether one option of a facet with several options holds. A declared list is complete. */
  has(field: string, facet: string, option: string): Reading<boolean> | undefined {
    const declared = this.declared(field, facet);
    if (Array.isArray(declared)) return this.declare(field, facet, declared.includes(option));
    return readOption(this.prose(field), this.table.key, field, facet, option);
  }

  /** The option of a facet that has one. */
  choice(field: string, facet: string): Reading<string> | undefined {
    const declared = this.declared(field, facet);
    if (typeof declared === "string") return this.declare(field, facet, declared);
    return readChoice(this.prose(field), this.table.key, field, facet);
  }

  /** A facet that is a number. */
  number(field: string, facet: string): Reading<number> | undefined {
    const declared = this.declared(field, facet);
    if (typeof declared === "number") return this.declare(field, facet, declared);
    return readNumber(this.prose(field), this.table.key, field, facet);
  }

  /** A facet that is a text; it is never read from prose. */
  words(field: string, facet: string): Reading<string> | undefined {
    const declared = this.declared(field, facet);
    return typeof declared === "string" ? this.declare(field, facet, declared) : undefined;
  }

  /** The value of a yes-or-no field: declared, or read from a Yes or No at the start of its prose. */
  yesOrNo(field: string): Reading<boolean> | undefined {
    const content = this.content(field);
    if (typeof content === "boolean")
      return { value: content, origin: "declared", at: this.at(field) };
    const declared = this.declared(field, "value");
    if (typeof declared === "boolean") return this.declare(field, "value", declared);
    const [own] = this.ownProse(field);
    return (own && answerIn(own)) ?? readFlag(this.prose(field), this.table.key, field, "value");
  }

  /** The value of a field that is one of some options: declared, the whole prose, or read from it. */
  option(field: string): Reading<string> | undefined {
    const declared = this.declared(field, "value");
    if (typeof declared === "string") return this.declare(field, "value", declared);
    const options = optionsOf(this.field(field)?.value);
    const [own] = this.ownProse(field);
    return (
      (own && exactOption(own, options)) ??
      readChoice(this.prose(field), this.table.key, field, "value") ??
      (own && firstOption(own, options))
    );
  }

  /** Whether one option of a field with several options holds. */
  includes(field: string, option: string): Reading<boolean> | undefined {
    const content = this.content(field);
    if (Array.isArray(content)) {
      return { value: content.includes(option), origin: "declared", at: this.at(field) };
    }
    const declared = this.declared(field, "value");
    if (Array.isArray(declared)) return this.declare(field, "value", declared.includes(option));
    return readOption(this.prose(field), this.table.key, field, "value", option);
  }

  /** The entries that a field refers to. */
  references(field: string): ReferencesRead {
    const known = this.referencesOf.get(field);
    if (known) return this.desk.recall(known);
    const references = this.desk.watch(() => this.readReferences(field));
    this.referencesOf.set(field, references);
    return references.value;
  }

  private readReferences(field: string): ReferencesRead {
    const content = this.content(field);
    const isList = Array.isArray(content);
    return readReferences(
      {
        listed: isList ? content : this.declared(field, "value"),
        listedAt: isList ? this.at(field) : `${this.at(field)}/value`,
        prose: this.ownProse(field),
        isBlank: this.isBlank(field),
        to: referredBy(this.field(field)?.value),
      },
      this.desk,
    );
  }

  /** Finds the first sentence of a field that says one of some things. */
  says(field: string, patterns: readonly Pattern[]): Reading<string> | undefined {
    return findSaid(this.prose(field), patterns);
  }

  /** The same, as something that holds today: not planned, past, or under a condition. */
  tells(field: string, patterns: readonly Pattern[]): Reading<string> | undefined {
    return findHeld(this.prose(field), patterns);
  }

  /** What stands in a field. */
  content(field: string): IxitContent | undefined {
    return Object.hasOwn(this.data, field) ? (this.data[field] ?? undefined) : undefined;
  }

  private field(key: string): IxitField | undefined {
    return this.table.fields.find((field) => field.key === key);
  }

  private declared(field: string, facet: string): unknown {
    return facetIn(this.content(field), facet);
  }

  private declare<T>(field: string, facet: string, value: T): Reading<T> {
    return { value, origin: "declared", at: `${this.at(field)}/${facet}` };
  }

  private ownProse(field: string): readonly Prose[] {
    return proseIn(this.content(field), this.at(field));
  }
}
