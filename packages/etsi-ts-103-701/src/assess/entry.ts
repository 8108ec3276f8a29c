import { type Pointer, toPointer } from "@bollard/model";
import type { IxitContent, IxitEntry, IxitFieldObject } from "../facts/ixit.js";
import type { FieldValue, IxitField, IxitTable } from "../ixit-table.js";
import type { Desk } from "./desk.js";
import type { Pattern } from "./prose/pattern.js";
import { findSaid, readChoice, readFlag, readNumber, readOption } from "./prose/read-facet.js";
import type { Prose, Reading } from "./reading.js";
import { idsIn, type ReferenceRead, type ReferencesRead, saysNone } from "./references.js";

/**
 * One entry of an IXIT table, or a table that has one value a field, as test units look at it.
 * What is declared stands before what prose says.
 */
export class Entry {
  readonly pointer: Pointer;
  /** The id, or the number of the entry where it has none. */
  readonly label: string;
  private readonly proseOf = new Map<string, readonly Prose[]>();

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
    if (known) return known;
    this.proseOf.set(field, []);
    const own = this.ownProse(field);
    const text = own.map((piece) => piece.text).join("\n");
    const prose = [
      ...own,
      ...this.desk.followed(text, this).flatMap((other) => other.prose(field)),
    ];
    this.proseOf.set(field, prose);
    return prose;
  }

  /** The prose of a field as one text, with what it refers to. */
  text(field: string): string {
    return this.prose(field)
      .map((piece) => piece.text)
      .join("\n");
  }

  /** True where a field is absent, empty, or says nothing but that it is to be written. */
  isBlank(field: string): boolean {
    const content = this.content(field);
    if (content === undefined) return true;
    if (typeof content === "object" && !Array.isArray(content)) {
      const { text, ...rest } = content as IxitFieldObject;
      return isEmptyText(text ?? "") && Object.keys(rest).length === 0;
    }
    return typeof content === "string" && isEmptyText(content);
  }

  /** True where a field says that there is none: `None`, `N/A`, `Not applicable`. */
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
    const said = /^[\s*`_"(]*(yes|no|true|false)\b/i.exec(own?.text ?? "")?.[1]?.toLowerCase();
    if (own === undefined || said === undefined) {
      return readFlag(this.prose(field), this.table.key, field, "value");
    }
    const whole = /^[\s*`_"(]*(?:yes|no|true|false)[\s*`_".)]*$/i.test(own.text);
    return {
      value: said === "yes" || said === "true",
      origin: whole ? "declared" : "read",
      at: own.at,
    };
  }

  /** The value of a field that is one of some options: declared, the whole prose, or read from it. */
  option(field: string): Reading<string> | undefined {
    const options = optionsOf(this.field(field)?.value);
    const declared = this.declared(field, "value");
    if (typeof declared === "string") return this.declare(field, "value", declared);
    const [own] = this.ownProse(field);
    const word = own?.text
      .replaceAll(/[*`_".]/g, "")
      .trim()
      .toLowerCase();
    const exact = options.find((option) => option === word);
    if (own && exact !== undefined) return { value: exact, origin: "declared", at: own.at };
    const read = readChoice(this.prose(field), this.table.key, field, "value");
    if (read) return read;
    const first = options.filter((option) => word?.startsWith(option));
    return own && first[0] !== undefined && first.length === 1
      ? { value: first[0], origin: "read", at: own.at }
      : undefined;
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
    const to = referenced(this.field(field)?.value);
    const all = this.referencesIn(field);
    const fits = (target: Entry) => to.length === 0 || to.includes(target.table.name);
    const good = all.flatMap(({ targets }) => targets.filter(fits).slice(0, 1));
    const text = this.ownProse(field)[0]?.text;
    return {
      all,
      good: [...new Set(good)],
      misplaced: all.filter((one) => isElsewhere(one, to)),
      dangling: all.filter(
        (one) =>
          one.targets.length === 0 && !isElsewhere(one, to) && this.desk.isMissing(one.id, to),
      ),
      none: all.length === 0 && !this.isBlank(field) && (text === undefined || saysNone(text)),
    };
  }

  /** Finds the first sentence of a field that says one of some things. */
  says(field: string, patterns: readonly Pattern[]): Reading<string> | undefined {
    return findSaid(this.prose(field), patterns);
  }

  /** What stands in a field. */
  content(field: string): IxitContent | undefined {
    return Object.hasOwn(this.data, field) ? (this.data[field] ?? undefined) : undefined;
  }

  private field(key: string): IxitField | undefined {
    return this.table.fields.find((field) => field.key === key);
  }

  private declared(field: string, facet: string): unknown {
    const content = this.content(field);
    if (typeof content !== "object" || Array.isArray(content)) return undefined;
    return Object.hasOwn(content, facet) ? (content as IxitFieldObject)[facet] : undefined;
  }

  private declare<T>(field: string, facet: string, value: T): Reading<T> {
    return { value, origin: "declared", at: `${this.at(field)}/${facet}` };
  }

  private ownProse(field: string): readonly Prose[] {
    const content = this.content(field);
    if (typeof content === "string") return [{ at: this.at(field), text: content }];
    if (typeof content !== "object" || Array.isArray(content)) return [];
    const { text } = content as IxitFieldObject;
    return typeof text !== "string" ? [] : [{ at: `${this.at(field)}/text`, text }];
  }

  private referencesIn(field: string): readonly ReferenceRead[] {
    const content = this.content(field);
    const listed = Array.isArray(content) ? content : this.declared(field, "value");
    const at = Array.isArray(content) ? this.at(field) : `${this.at(field)}/value`;
    if (Array.isArray(listed)) {
      return listed.map((id: string, index) => ({
        id,
        at: `${at}/${index}`,
        origin: "declared",
        ...this.desk.whereabouts(id),
      }));
    }
    return this.ownProse(field).flatMap((piece) =>
      idsIn(piece.text, (id) => this.desk.find(id).length > 0, this.desk.tableKeys).map(
        ({ id }) => ({
          id,
          at: piece.at,
          quote: id,
          origin: "read" as const,
          ...this.desk.whereabouts(id),
        }),
      ),
    );
  }
}

function isEmptyText(text: string): boolean {
  return /^[\s\-–—.*_`]*(?:tbd|tbc|todo|to be (?:defined|determined|completed|added))?[\s\-–—.*_`]*$/i.test(
    text,
  );
}

function optionsOf(value: FieldValue | undefined): readonly string[] {
  return value?.kind === "choice" ? value.of : [];
}

function referenced(value: FieldValue | undefined): readonly string[] {
  return value?.kind === "references" ? value.to : [];
}

/** Says whether a reference belongs to tables that the field does not refer to. */
function isElsewhere({ targets, table }: ReferenceRead, to: readonly string[]): boolean {
  if (to.length === 0 || table === undefined) return false;
  return targets.length > 0
    ? !targets.some((target) => to.includes(target.table.name))
    : !to.includes(table);
}
