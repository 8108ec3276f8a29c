import type { Span, TreeNode } from "@bollard/document";
import type { EntryIndex } from "@bollard/etsi-ts-103-701/assess";
import { type Pointer, type Segment, toPointer } from "@bollard/model";
import type { LintedDocument } from "../document.js";
import { entriesOf } from "./specification.js";

/** One place in the text at which the id of an entry stands. */
export interface IdPlace extends Span {
  readonly id: string;
  /** `declaration` where the entry gets its id, `value` where the id is all, `prose` where it is part of a text. */
  readonly part: "declaration" | "value" | "prose";
  /** The value that holds it. */
  readonly pointer: Pointer;
}

const cache = new WeakMap<LintedDocument, readonly IdPlace[]>();

/**
 * Every place at which an id of an entry stands, in text order: declarations, references in lists
 * and judgements, and what prose names exactly as test units follow it.
 */
function idPlaces(document: LintedDocument): readonly IdPlace[] {
  const known = cache.get(document);
  if (known) return known;
  const index = entriesOf(document);
  const root = document.result.tree?.root;
  const places = index && root ? new Walk(document.text, index).in(root) : [];
  cache.set(document, places);
  return places;
}

/** The place of an id at an offset; its end counts. */
export function idPlaceAt(document: LintedDocument, offset: number): IdPlace | undefined {
  return idPlaces(document).find(({ start, end }) => start <= offset && offset <= end);
}

/** The places of an id, declarations among them. */
export function placesOf(document: LintedDocument, id: string): readonly IdPlace[] {
  return idPlaces(document).filter((place) => place.id === id);
}

/** What a text between quotes or without them holds, in the text of the document. */
function insideQuotes(text: string, { start, end }: Span): Span {
  const quote = text.charAt(start);
  const isQuoted = (quote === '"' || quote === "'") && end - start > 1;
  return isQuoted && text.charAt(end - 1) === quote
    ? { start: start + 1, end: end - 1 }
    : { start, end };
}

class Walk {
  private readonly found: IdPlace[] = [];
  private readonly declared: ReadonlySet<Pointer>;

  constructor(
    private readonly text: string,
    private readonly index: EntryIndex,
  ) {
    this.declared = new Set(index.entries.map(({ pointer }) => `${pointer}/id`));
  }

  in(root: TreeNode): readonly IdPlace[] {
    this.visit(root, []);
    return this.found.sort((a, b) => a.start - b.start);
  }

  private visit(node: TreeNode, path: readonly Segment[]): void {
    if (node.alias || path[0] === "suppressions") return;
    if (node.kind !== "scalar") {
      for (const [index, child] of node.children.entries()) {
        this.visit(child, [...path, node.kind === "array" ? index : (child.key?.name ?? "")]);
      }
    } else if (typeof node.value === "string") this.read(node, node.value, path);
  }

  private read(node: TreeNode, value: string, path: readonly Segment[]): void {
    const pointer = toPointer(path);
    if (this.declared.has(pointer)) this.whole(node, value, "declaration", pointer);
    else if (isReference(path) && this.index.find(value).length > 0) {
      this.whole(node, value, "value", pointer);
    } else this.prose(node, pointer);
  }

  private whole(node: TreeNode, id: string, part: IdPlace["part"], pointer: Pointer): void {
    this.found.push({ ...insideQuotes(this.text, node), id, part, pointer });
  }

  private prose({ start, end }: TreeNode, pointer: Pointer): void {
    const written = withoutEscapes(this.text.slice(start, end));
    for (const { id, start: at } of this.index.namedIn(written)) {
      const from = start + at;
      this.found.push({ start: from, end: from + id.length, id, part: "prose", pointer });
    }
  }
}

/** An element of a list of the IXIT, or what a judgement is about, is an id and nothing else. */
function isReference(path: readonly Segment[]): boolean {
  if (path[0] === "ixit") return typeof path.at(-1) === "number";
  return path[0] === "judgements" && path[2] === "at" && path.length === 3;
}

/** An escape such as `\n` ends in a letter that is no part of the word behind it. */
function withoutEscapes(written: string): string {
  if (!written.startsWith('"')) return written;
  return written.replaceAll(/\\(?:u[\da-fA-F]{4}|U[\da-fA-F]{8}|x[\da-fA-F]{2}|[\s\S])/g, (found) =>
    " ".repeat(found.length),
  );
}
