/** Carries checks out one by one, prints each, and counts. */
export class Checks {
  private passed = 0;
  private failed = 0;

  /**
   * Carries one check out: it passes unless it throws.
   * @returns what the check gave, or `undefined` when it failed
   */
  async check<T>(name: string, work: () => T | Promise<T>): Promise<T | undefined> {
    try {
      const result = await work();
      this.passed += 1;
      console.log(`ok    ${name}`);
      return result;
    } catch (error) {
      this.failed += 1;
      console.log(`FAIL  ${name}`);
      console.log(indented(error instanceof Error ? error.message : String(error)));
      return undefined;
    }
  }

  /** Prints the counts as the last line, and sets the exit code. */
  conclude(): void {
    console.log(`${this.passed} passed, ${this.failed} failed`);
    if (this.failed > 0) process.exitCode = 1;
  }
}

function indented(text: string): string {
  return text
    .trim()
    .split("\n")
    .map((line) => `      ${line}`)
    .join("\n");
}
