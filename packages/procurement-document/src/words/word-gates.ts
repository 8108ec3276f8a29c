/** Beginnings of words, letters and digits in lower case; `undefined` where nothing is known. */
export type Needed = Iterable<string> | undefined;

/** Which gates the words of a text open, a bit for each gate. */
export type OpenGates = readonly number[];

/** How many gates one number holds: as many as a small whole number has bits. */
const bits = 30;

/** Letters and digits, each with a place of its own. */
const letters = 36;

/**
 * Finds out in one walk over a text which of many patterns it has a needed word for. A gate is open where it is
 * worth while to try its patterns.
 */
export class WordGates {
  private readonly pending: (() => Needed)[] = [];
  private gates = 0;
  /** The nodes of a tree of letters: for each of them the number of the node that it leads to. */
  private next = new Int32Array(letters * 64);
  private nodes = 1;
  /** The gates that a node opens. */
  private readonly opened: (number[] | undefined)[] = [];
  private readonly always: number[] = [];

  /**
   * Adds a gate.
   * @param needed - gives the words of which a text needs one
   */
  add(needed: () => Needed): number {
    this.pending.push(needed);
    return this.gates + this.pending.length - 1;
  }

  /** How many gates there are: what was found for fewer has to be found again. */
  get count(): number {
    return this.gates + this.pending.length;
  }

  /** Walks over a text. */
  openedBy(text: string): OpenGates {
    if (this.pending.length > 0) this.build();
    const open = new Array<number>(Math.ceil(this.gates / bits)).fill(0);
    for (const gate of this.always) set(open, gate);
    let before = -1;
    for (let at = 0; at < text.length; at++) {
      const place = placeOf(text.charCodeAt(at));
      // A number may stand right behind letters, as in `IEC62443`.
      if (place >= 0 && (before < 0 || (place < 10 && before >= 10))) this.follow(text, at, open);
      before = place;
    }
    return open;
  }

  private follow(text: string, from: number, open: number[]): void {
    let node = 0;
    for (let at = from; at < text.length; at++) {
      const place = placeOf(text.charCodeAt(at));
      if (place < 0) return;
      node = this.next[node * letters + place] ?? 0;
      if (node === 0) return;
      const opened = this.opened[node];
      if (opened !== undefined) for (const gate of opened) set(open, gate);
    }
  }

  private build(): void {
    for (const needed of this.pending.splice(0)) {
      const gate = this.gates++;
      const beginnings = needed();
      if (beginnings === undefined) this.always.push(gate);
      else this.addWords(beginnings, gate);
    }
  }

  private addWords(beginnings: Iterable<string>, gate: number): void {
    for (const beginning of beginnings) {
      let node = 0;
      for (let at = 0; at < beginning.length; at++) {
        node = this.child(node, placeOf(beginning.charCodeAt(at)));
      }
      const opened = this.opened[node] ?? [];
      if (!opened.includes(gate)) opened.push(gate);
      this.opened[node] = opened;
    }
  }

  private child(node: number, place: number): number {
    const known = this.next[node * letters + place] ?? 0;
    if (known > 0) return known;
    const made = this.nodes++;
    if (made * letters + letters > this.next.length) {
      const larger = new Int32Array(this.next.length * 2);
      larger.set(this.next);
      this.next = larger;
    }
    this.next[node * letters + place] = made;
    return made;
  }
}

/** Says whether a gate is open. */
export function isOpen(open: OpenGates, gate: number): boolean {
  return ((open[Math.trunc(gate / bits)] ?? 0) & (1 << (gate % bits))) !== 0;
}

function set(open: number[], gate: number): void {
  const place = Math.trunc(gate / bits);
  open[place] = (open[place] ?? 0) | (1 << (gate % bits));
}

/** The place of a letter or digit, in any case; -1 for all else. */
function placeOf(code: number): number {
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  const lower = code | 0x20;
  return lower >= 0x61 && lower <= 0x7a ? lower - 0x61 + 10 : -1;
}
