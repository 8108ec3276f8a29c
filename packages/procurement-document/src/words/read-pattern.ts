/** A piece of a regular expression, as far as it says which words a match holds. */
export type Piece =
  /** A letter as such. */
  | { readonly kind: "letter"; readonly letter: string }
  /** One of some letters; `undefined` where they are many. */
  | { readonly kind: "class"; readonly letters: string | undefined }
  | { readonly kind: "group"; readonly options: readonly Sequence[] }
  /** Where a word begins, if one begins there at all. */
  | { readonly kind: "edge" }
  /** Takes up no letter. */
  | { readonly kind: "nothing" }
  /** May be anything. */
  | { readonly kind: "anything" };

/** A piece, whether it may be left out, and whether it stands there once exactly. */
export interface Item {
  readonly piece: Piece;
  readonly optional: boolean;
  readonly once: boolean;
}

/** Pieces one behind the other. */
export type Sequence = readonly Item[];

/** Reads a regular expression as its alternatives. */
export function readPattern({ source }: RegExp): readonly Sequence[] {
  return new PatternReader(source).options();
}

const digits = "0123456789";
const nothing: Piece = { kind: "nothing" };
const anything: Piece = { kind: "anything" };
const edge: Piece = { kind: "edge" };
const once = { optional: false, once: true };

class PatternReader {
  private at = 0;

  constructor(private readonly source: string) {}

  /** The alternatives up to the end of the group. */
  options(): readonly Sequence[] {
    const options = [this.sequence()];
    while (this.skips("|")) options.push(this.sequence());
    return options;
  }

  private sequence(): Sequence {
    const items: Item[] = [];
    for (
      let next = this.source.charAt(this.at);
      next !== "" && next !== "|" && next !== ")";
      next = this.source.charAt(this.at)
    ) {
      const piece = this.piece();
      items.push({ piece, ...this.quantifier() });
    }
    return items;
  }

  private piece(): Piece {
    const letter = this.source.charAt(this.at++);
    if (letter === "(") return this.group();
    if (letter === "[") return this.set();
    if (letter === "\\") return this.escaped();
    if (letter === "^") return edge;
    if (letter === "$") return nothing;
    return letter === "." ? anything : { kind: "letter", letter };
  }

  private group(): Piece {
    const [, kind = ""] = this.take(/\?(<?[=!]|:|<\w+>)/y) ?? [];
    const start = this.at;
    const options = this.options();
    const inside = this.source.slice(start, this.at);
    this.skips(")");
    // No letter or digit before is what `\b` says as well.
    if (kind === "<!" && /^\[\\w[^\]]{0,9}\]$/.test(inside)) return edge;
    return /[=!]/.test(kind) ? nothing : { kind: "group", options };
  }

  private escaped(): Piece {
    const letter = this.source.charAt(this.at++);
    if (letter === "b") return edge;
    if (letter === "p" || letter === "P") this.take(/\{[^}]*\}/y);
    if (/[1-9BkpPwSD]/.test(letter)) return anything;
    if (letter === "d") return { kind: "class", letters: digits };
    if (letter === "u" || letter === "x") {
      this.take(/[0-9a-f]{2,4}|\{[^}]*\}/iy);
      return anything;
    }
    return { kind: "letter", letter: /[sWnrtfv0]/.test(letter) ? " " : letter };
  }

  /** The letters and digits of a set. */
  private set(): Piece {
    const [whole = ""] = this.take(/(?:\\.|[^\]\\])*\]/sy) ?? [];
    const inside = whole.slice(0, -1);
    const isMany = /^\^|\\[wSDpPux]|[^\\]-(?:[^\]])/.test(inside.replaceAll(/0-9|\\-/g, ""));
    if (isMany) return anything;
    const all = inside.replaceAll(/\\d|0-9/g, digits).replaceAll(/\\./g, " ");
    const letters = all.replaceAll(/[^A-Za-z0-9]/g, "");
    // A letter or something else: either way, no word need begin there.
    if (letters !== "" && letters.length < all.length) return anything;
    return { kind: "class", letters };
  }

  private quantifier(): Pick<Item, "optional" | "once"> {
    const sign = this.source.charAt(this.at);
    if (sign === "" || !"*+?{".includes(sign)) return once;
    const [, least] = this.take(/(?:[*+?]|\{(\d+)(?:,\d*)?\})\??/y) ?? [];
    const optional = sign === "{" ? Number(least) === 0 : sign !== "+";
    return { optional, once: false };
  }

  private take(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source);
    if (found) this.at = pattern.lastIndex;
    return found ?? undefined;
  }

  private skips(letter: string): boolean {
    if (this.source.charAt(this.at) !== letter) return false;
    this.at += 1;
    return true;
  }
}
