import { neededByAny } from "./needed-words.js";
import { isOpen, type OpenGates, WordGates } from "./word-gates.js";

/** A longer text is read anew each time it is asked for. */
const longest = 2_000;

/** How many texts are kept at least, or how many letters of them. */
const most = { texts: 12_000, letters: 2_000_000 };

/** A text and what was read from it, each at the place of the function that read it. */
interface Known {
  readonly text: string;
  readonly found: unknown[];
  open?: OpenGates;
  /** How many gates there were when that was found. */
  gates?: number;
  /** What was asked for next, the last time: rules go through the statements in their order. */
  next?: Known;
}

/** Stands for `undefined` among what was read. */
const nothing = Symbol("nothing");

/**
 * What functions read from texts, kept for those looked at of late: in the next version of a document all
 * statements but one are those of the version before. More texts than are kept push out the older half.
 */
class RecentTexts {
  private young = new Map<string, Known>();
  private old = new Map<string, Known>();
  private letters = 0;
  private last: Known = { text: "", found: [] };

  of(text: string): Known {
    const { last } = this;
    if (text === last.text) return last;
    const { next } = last;
    const known = next?.text === text ? next : (this.young.get(text) ?? this.add(text));
    last.next = known;
    this.last = known;
    return known;
  }

  private add(text: string): Known {
    if (this.young.size >= most.texts || this.letters >= most.letters) {
      this.old = this.young;
      this.young = new Map();
      this.letters = 0;
    }
    const known = this.old.get(text) ?? { text: detached(text), found: [] };
    this.young.set(known.text, known);
    this.letters += text.length;
    return known;
  }
}

/** The same letters in a string of their own: a slice would keep the whole document in memory. */
function detached(text: string): string {
  return ` ${text}`.slice(1);
}

const gates = /* @__PURE__ */ new WordGates();

/** Which gates the words of a text open, found once for each text of late. */
function gatesIn(text: string): OpenGates {
  const known = recent.of(text);
  if (known.open === undefined || known.gates !== gates.count) {
    known.open = gates.openedBy(known.text);
    known.gates = gates.count;
  }
  return known.open;
}

/**
 * Says in no time whether one of some patterns may match a text, by the words that each match holds. What holds for
 * a text holds for any part of it that begins and ends with a word.
 */
export function mayMatch(...patterns: readonly RegExp[]): (text: string) => boolean {
  const gate = gates.add(() => neededByAny(patterns));
  return (text) => text.length > longest || isOpen(gatesIn(text), gate);
}

/** Makes a pattern remember which texts it matches. Most are told from their words, without trying it. */
export function says(pattern: RegExp): (text: string) => boolean {
  const may = mayMatch(pattern);
  const matches = remember((text) => pattern.test(text));
  return (text) => may(text) && matches(text);
}

const recent = /* @__PURE__ */ new RecentTexts();

let places = 0;

/**
 * Makes a function remember what it gave for texts of late.
 * @param read - a pure function; what it gives is shared, so nobody may change it
 */
export function remember<T>(read: (text: string) => T): (text: string) => T {
  const place = places++;
  return (text) => {
    if (text.length > longest) return read(text);
    const { text: own, found } = recent.of(text);
    const known = found[place];
    return known === undefined ? keep(found, place, read(own)) : shown<T>(known);
  };
}

/** As `remember`, for what is read from a text and the words above the list that it completes. */
export function rememberWithLead<T>(
  read: (text: string, lead: string) => T,
): (text: string, lead?: string) => T {
  const readAlone = remember((text) => read(text, ""));
  const place = places++;
  return (text, lead = "") => {
    if (lead === "") return readAlone(text);
    if (text.length + lead.length > longest) return read(text, lead);
    const { found } = recent.of(`${lead.length} ${lead}${text}`);
    const known = found[place];
    if (known !== undefined) return shown<T>(known);
    return keep(found, place, read(detached(text), detached(lead)));
  };
}

/** As `remember`, for what depends on the day as well; what it gave for another day is forgotten. */
export function rememberForDay<T>(
  read: (text: string, today: string) => T,
): (text: string, today: string) => T {
  const last = remember((): { today?: string; made?: T } => ({}));
  return (text, today) => {
    const known = last(text);
    if (known.today === today) return known.made as T;
    const made = read(text, today);
    known.today = today;
    known.made = made;
    return made;
  };
}

function keep<T>(found: unknown[], place: number, made: T): T {
  found[place] = made === undefined ? nothing : made;
  return made;
}

function shown<T>(known: unknown): T {
  return (known === nothing ? undefined : known) as T;
}
