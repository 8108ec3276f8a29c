/** How many letters of a beginning tell words apart. */
const longest = 8;

/** How a match may begin, and whether it is known in full that far. */
interface Beginning {
  readonly text: string;
  readonly done: boolean;
}

type Step = (begun: readonly Beginning[]) => readonly Beginning[];

/**
 * The beginnings, in lower case, of the words with which a match of an expression can begin; `undefined` where it
 * can begin with anything, or with a single letter. Understands what the expressions of topics use.
 */
export function beginningsOf({ source }: RegExp): readonly string[] | undefined {
  const texts = new Reader(source).alternatives()([{ text: "", done: false }]);
  const found = [...new Set(texts.map(({ text }) => text))];
  return found.some((text) => text.length < 2) ? undefined : found;
}

/** Reads an expression from left to right. */
class Reader {
  private at = 0;

  constructor(private readonly source: string) {}

  alternatives(): Step {
    const steps = [this.sequence()];
    while (this.source[this.at] === "|") {
      this.at += 1;
      steps.push(this.sequence());
    }
    return (begun) => distinct(steps.flatMap((step) => step(begun)));
  }

  private sequence(): Step {
    const steps: Step[] = [];
    while (this.at < this.source.length && !/[|)]/.test(this.source[this.at] ?? "")) {
      steps.push(this.repeated(this.atom()));
    }
    return (begun) => steps.reduce((known, step) => step(known), begun);
  }

  private repeated(step: Step): Step {
    const times = this.take(/^(?:[*+?]|\{\d+(?:,\d*)?\})\??/);
    const mayBeLeftOut = times !== undefined && /^(?:[*?]|\{0)/.test(times);
    return mayBeLeftOut ? (begun) => distinct([...begun, ...step(begun)]) : step;
  }

  private atom(): Step {
    const opened = this.take(/^\((?:\?(?:<?[=!]|:))?/);
    if (opened !== undefined) {
      const inner = this.alternatives();
      this.at += 1;
      return opened === "(?:" || opened === "(" ? inner : unchanged;
    }
    if (this.take(/^(?:\\[bB]|[\^$])/) !== undefined) return unchanged;
    if (this.take(/^(?:\[(?:\\.|[^\]\\])*\]|\\[wdsWDS]|\.)/) !== undefined) return anything;
    const letter = (this.take(/^\\?[\s\S]/) ?? "").replace("\\", "").toLowerCase();
    return (begun) => begun.map((one) => (one.done ? one : add(one, letter)));
  }

  private take(pattern: RegExp): string | undefined {
    const taken = pattern.exec(this.source.slice(this.at))?.[0];
    this.at += taken?.length ?? 0;
    return taken;
  }
}

const unchanged: Step = (begun) => begun;
const anything: Step = (begun) => distinct(begun.map(({ text }) => ({ text, done: true })));

/** A sign between words ends the first of them. */
function add({ text }: Beginning, letter: string): Beginning {
  if (!/[a-z0-9]/.test(letter)) return { text, done: text !== "" };
  return { text: text + letter, done: text.length + 1 >= longest };
}

function distinct(begun: readonly Beginning[]): readonly Beginning[] {
  return [...new Map(begun.map((one) => [`${one.text} ${one.done}`, one])).values()];
}
