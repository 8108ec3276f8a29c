/** Milliseconds of processor time that the reference work takes where the limits were set. */
const nominal = 30;

/**
 * How many times longer than where the limits were set this machine takes just now, never less than once. It
 * is measured by work that is known: a search in prose, a list of its words, a sort.
 */
export function paceOf(): number {
  const times = Array.from({ length: 9 }, () => {
    const start = process.cpuUsage();
    referenceWork();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  times.sort((a, b) => a - b);
  return Math.max(1, (times[4] ?? nominal) / nominal);
}

function referenceWork(): number {
  const text = "The Supplier shall, within 30 days, replace any part that fails. ".repeat(6_000);
  const found = [...text.matchAll(/\bwithin\b.{0,60}\b(\d+)\s+days?\b/gi)];
  const words = text.split(" ").map((word, at) => `${word}${at % 1_000}`);
  return found.length + new Set(words.sort()).size;
}
