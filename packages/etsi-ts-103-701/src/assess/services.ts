import type { Entry } from "./entry.js";
import type { Reading } from "./reading.js";

const named =
  /\b(?:[A-Z][\w.]* ){1,3}(?:Cloud|Portal|Service|Platform|Backend|Server|App|Account)\b/g;

/** An associated service by its name. */
export interface NamedService {
  readonly name: string;
  readonly origin: Reading<string>["origin"];
  readonly at: string;
  readonly quote?: string;
}

/** The associated services that a field names: as declared, or by names that prose writes with capitals. */
export function servicesIn(
  entry: Entry,
  field: string,
  others: readonly string[] = [],
): readonly NamedService[] {
  const declared = entry.words(field, "associatedServices");
  if (declared) {
    const { at, origin } = declared;
    return declared.value
      .split(/[,;\n]|\band\b/)
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((name) => ({ name, origin, at }));
  }
  const found = new Map<string, NamedService>();
  for (const { at, text } of [field, ...others].flatMap((one) => entry.prose(one))) {
    for (const [name] of text.matchAll(named)) {
      const short = name.replace(/^(?:The|Our|An?|On|In|At|Official) /, "").trim();
      if (short.includes(" ") && !found.has(plain(short))) {
        found.set(plain(short), { name: short, origin: "read", at, quote: short });
      }
    }
  }
  return [...found.values()];
}

/** True where a text names a service, or says that it means all of them. */
export function namesService(text: string, name: string): boolean {
  return (
    plain(text).includes(plain(name)) || /\b(?:all|every|each) (?:\w+ )?services?\b/i.test(text)
  );
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, " ")
    .trim();
}
