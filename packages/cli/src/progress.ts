import type { Terminal } from "./terminal.js";

const silentFor = 400;
const every = 100;

/** Says on a terminal how far a long run is; says nothing in a pipe or in a short run. */
export class Progress {
  private done = 0;
  private next = performance.now() + silentFor;
  private shown = false;

  constructor(
    private readonly terminal: Terminal,
    private readonly total: number,
  ) {}

  /** Counts one file, and lets the terminal breathe now and then. */
  async step(): Promise<void> {
    this.done += 1;
    if (!this.terminal.err.isTTY || performance.now() < this.next) return;
    this.next = performance.now() + every;
    this.shown = true;
    this.terminal.err.write(`\r\u001b[KLinting ${this.done} of ${this.total} files`);
    await new Promise<void>((resolve) => setImmediate(resolve));
  }

  /** Takes the message away. */
  clear(): void {
    if (this.shown) this.terminal.err.write("\r\u001b[K");
  }
}
