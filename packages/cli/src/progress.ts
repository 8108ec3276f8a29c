import type { Terminal } from "./terminal.js";

const silentFor = 400;
const every = 100;

/** Says on a terminal how far a long run is; says nothing in a pipe or in a short run. */
export class Progress {
  private done = 0;
  private next = performance.now() + silentFor;
  private shown = false;

  /**
   * @param total how many files there are
   * @param words what to say of how many are done
   */
  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
    private readonly words = (done: number, all: number) => `Linting ${done} of ${all} files`,
  ) {}

  /** Counts files, and lets the terminal breathe now and then. */
  async step(files = 1): Promise<void> {
    this.done += files;
    if (!this.terminal.err.isTTY || performance.now() < this.next) return;
    this.next = performance.now() + every;
    this.shown = true;
    this.terminal.err.write(`\r\u001b[K${this.words(this.done, this.total)}`);
    await new Promise<void>((resolve) => setImmediate(resolve));
  }

  /** Takes the message away. */
  clear(): void {
    if (this.shown) this.terminal.err.write("\r\u001b[K");
  }
}
