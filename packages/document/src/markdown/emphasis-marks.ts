interface Opener {
  readonly char: string;
  readonly piece: number;
  count: number;
}

/** Pairs the stars, underscores and tildes of emphasis, and empties those that have a partner. */
export class EmphasisMarks {
  private readonly openers: Opener[] = [];
  private readonly open = new Map<string, number>();

  constructor(private readonly pieces: string[]) {}

  /** Reads the run of marks that begins at an offset; returns where it ends. */
  read(text: string, start: number): number {
    const char = text.charAt(start);
    let end = start;
    while (text.charAt(end) === char) end += 1;
    const { opens, closes } = sides(char, text.charAt(start - 1), text.charAt(end));
    // A tilde alone stands for "about".
    const pairs = char !== "~" || end - start === 2;
    let left = end - start;
    if (pairs && closes) left = this.close(char, left);
    if (pairs && opens && left > 0) this.push({ char, piece: this.pieces.length, count: left });
    this.pieces.push(char.repeat(left));
    return end;
  }

  private push(opener: Opener): void {
    this.openers.push(opener);
    this.open.set(opener.char, (this.open.get(opener.char) ?? 0) + 1);
  }

  private pop(): void {
    const char = this.openers.pop()?.char ?? "";
    this.open.set(char, (this.open.get(char) ?? 0) - 1);
  }

  /** Pairs up to `count` marks with openers before them; returns how many found none. */
  private close(char: string, count: number): number {
    let left = count;
    while (left > 0 && (this.open.get(char) ?? 0) > 0) {
      const top = this.openers.at(-1);
      if (top?.char !== char) {
        // Emphasis does not cross: what opened inside stays as text.
        this.pop();
        continue;
      }
      const paired = Math.min(left, top.count);
      left -= paired;
      top.count -= paired;
      this.pieces[top.piece] = char.repeat(top.count);
      if (top.count === 0) this.pop();
    }
    return left;
  }
}

/** Whether a run of marks can open or close emphasis, by what stands around it (CommonMark, 6.2). */
function sides(char: string, before: string, after: string) {
  const [blankBefore, blankAfter] = [/^\s?$/.test(before), /^\s?$/.test(after)];
  const [markBefore, markAfter] = [isPunctuation(before), isPunctuation(after)];
  const left = !blankAfter && (!markAfter || blankBefore || markBefore);
  const right = !blankBefore && (!markBefore || blankAfter || markAfter);
  if (char !== "_") return { opens: left, closes: right };
  return { opens: left && (!right || markBefore), closes: right && (!left || markAfter) };
}

function isPunctuation(char: string): boolean {
  return /^[\p{P}\p{S}]$/u.test(char);
}
