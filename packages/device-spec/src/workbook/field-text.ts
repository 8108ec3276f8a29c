import { isPlainObject, samePlainData } from "@bollard/document";
import type { Facet } from "@bollard/etsi-ts-103-701";
import type { KnownField } from "../tables/known-tables.js";

type Value = Facet["value"];

/**
 * The text of a cell for a field. Prose stands as it is. What a field declares beside its prose follows, a
 * line each, in square brackets: `[type: password]`, `[userDefined: no]`, `[measures: delay, lock-out]`. The
 * value of a field that is no prose is `[value: yes]`. `readFieldText` gives all of it back.
 */
export function writeFieldText(field: KnownField, content: unknown): string {
  if (content === undefined || content === null) return "";
  if (typeof content === "string") return content.trim();
  if (!isPlainObject(content)) return line("value", content, field.value);
  const { text, ...declared } = content;
  const known = keysOf(field);
  const names = Object.keys(declared).filter((name) => declared[name] !== undefined);
  // Names that nobody knows stand first: only the known ones at the end are read again.
  const ordered = [
    ...names.filter((name) => !known.has(name)),
    ...names.filter((name) => known.has(name)),
  ];
  const lines = ordered.map((name) => line(name, declared[name], known.get(name)));
  return [...(typeof text === "string" && text.trim() !== "" ? [text.trim()] : []), ...lines].join(
    "\n",
  );
}

/**
 * Reads the text of a cell for a field: prose, verbatim but for white space around it, or prose with what is
 * declared in the lines that `writeFieldText` writes. Anything else in brackets is prose.
 */
export function readFieldText(field: KnownField, text: string): unknown {
  const prose = text.trim();
  if (!prose.endsWith("]")) return prose;
  const known = keysOf(field);
  const lines = prose.split("\n");
  const declared: [string, unknown][] = [];
  for (let last = lines.at(-1); last !== undefined; last = lines.at(-1)) {
    const [, name = "", written = ""] = /^\[([A-Za-z]\w*): (.*)\]$/.exec(last) ?? [];
    const value = known.get(name);
    if (!value) break;
    declared.unshift([name, readValue(value, written)]);
    lines.pop();
  }
  if (declared.length === 0) return prose;
  const content = assemble(lines.join("\n"), declared);
  // Where writing it would give another text, it was not written that way: it is prose.
  return writeFieldText(field, content) === prose ? content : prose;
}

function assemble(prose: string, declared: readonly [string, unknown][]): unknown {
  const [only] = declared;
  // A text alone would be prose, any other value may stand without an object around it.
  const short = declared.length === 1 && only?.[0] === "value" && typeof only[1] !== "string";
  if (short && prose === "") return only[1];
  return { ...(prose !== "" && { text: prose }), ...Object.fromEntries(declared) };
}

/** What may be declared in a field, with what it holds. */
function keysOf({ value, facets }: KnownField): ReadonlyMap<string, Value> {
  const known = new Map<string, Value>();
  if (value.kind !== "id" && value.kind !== "text") known.set("value", value);
  for (const facet of facets) known.set(facet.key, facet.value);
  return known;
}

function line(name: string, value: unknown, kind: Value | undefined): string {
  const plain = writePlain(value);
  const readable =
    plain !== undefined &&
    !plain.includes("\n") &&
    kind !== undefined &&
    samePlainData(readValue(kind, plain), value);
  return `[${name}: ${readable ? plain : JSON.stringify(value)}]`;
}

function writePlain(value: unknown): string | undefined {
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number" || typeof value === "string") return String(value);
  const texts =
    Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string");
  return texts ? value.join(", ") : undefined;
}

function readValue(value: Value, written: string): unknown {
  if (/^["[{]/.test(written)) return readJson(written);
  if (value.kind === "boolean" && (written === "yes" || written === "no")) return written === "yes";
  if (value.kind === "number" && /^-?\d+(\.\d+)?(e[+-]?\d+)?$/.test(written))
    return Number(written);
  const many = value.kind === "references" || (value.kind === "choice" && value.many === true);
  return many ? written.split(", ") : written;
}

function readJson(written: string): unknown {
  try {
    return JSON.parse(written);
  } catch {
    return written;
  }
}
