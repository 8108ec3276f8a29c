/** The same day a year later; of 29 February the 28th. */
export function inAYear(day: string): string {
  const [, year = "", rest = ""] = /^(\d{4})-(.*)$/.exec(day) ?? [];
  const next = `${String(Number(year) + 1).padStart(4, "0")}-${rest}`;
  return rest === "02-29" ? next.replace(/29$/, "28") : next;
}
