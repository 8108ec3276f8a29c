/** A text that a checker found an expression to be slow on: repeated parts, then an end. */
export interface Attack {
  readonly parts: readonly { readonly prefix: string; readonly pump: string }[];
  readonly suffix: string;
}

/** Writes an attack with as many repeats as a length takes. */
export function grownAttack({ parts, suffix }: Attack, length: number): string {
  const once = parts.reduce((sum, { pump }) => sum + pump.length, 0);
  const repeats = Math.ceil(length / Math.max(1, once));
  return parts.map(({ prefix, pump }) => prefix + pump.repeat(repeats)).join("") + suffix;
}

/** How often a match is timed that takes more than is allowed; one that takes less is timed once. */
const mostTimes = 15;

/**
 * The processor time in milliseconds that an expression takes for a text: the first that is within what is
 * allowed, otherwise the least of several, since what else runs on the machine adds to each.
 */
export function timeMatch(source: string, flags: string, text: string, allowed: number): number {
  const expression = new RegExp(source, flags);
  let least = Number.POSITIVE_INFINITY;
  for (let time = 0; time < mostTimes && least > allowed; time++) {
    expression.lastIndex = 0;
    const started = process.cpuUsage();
    expression.test(text);
    const { user, system } = process.cpuUsage(started);
    least = Math.min(least, (user + system) / 1000);
    // What is ten times over is no matter of the machine, and need not be waited for again.
    if (least > 10 * allowed) break;
  }
  return least;
}
