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

/**
 * The processor time in milliseconds that an expression takes for a text, the least of three times: what
 * else runs on the machine adds to each.
 */
export function timeMatch(source: string, flags: string, text: string): number {
  const expression = new RegExp(source, flags);
  const times = Array.from({ length: 3 }, () => {
    expression.lastIndex = 0;
    const started = process.cpuUsage();
    expression.test(text);
    const { user, system } = process.cpuUsage(started);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}
