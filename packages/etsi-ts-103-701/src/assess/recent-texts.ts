/**
 * What was worked out for texts, kept for those looked at of late: on a keystroke all texts but one are
 * those of the version before. More texts than are kept push out the oldest half, not all at once.
 */
export class RecentTexts<T> {
  private young = new Map<string, T>();
  private old = new Map<string, T>();

  /** @param most - how many texts are kept at least */
  constructor(private readonly most: number) {}

  /** What was worked out for a text, if it is kept. */
  get(text: string): T | undefined {
    const known = this.young.get(text);
    if (known !== undefined) return known;
    const older = this.old.get(text);
    if (older !== undefined) this.set(text, older);
    return older;
  }

  /** Keeps what was worked out for a text. */
  set(text: string, value: T): void {
    if (this.young.size >= this.most) {
      this.old = this.young;
      this.young = new Map();
    }
    this.young.set(text, value);
  }
}
