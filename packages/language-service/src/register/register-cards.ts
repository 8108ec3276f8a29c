import { isPlainObject } from "@bollard/document";
import { indexOf, knownCheck, nounOf } from "@bollard/place-register";
import type { LintedDocument } from "../document.js";
import { oneLine } from "../specification/one-line.js";
import type { RegisterPlace } from "./register-places.js";

/** The fields that tell most of an entry, in the order in which they are shown. */
const telling = [
  "name",
  "what",
  "useCase",
  "stage",
  "system",
  "supplier",
  "contract",
  "zone",
  "kind",
  "role",
  "model",
  "count",
  "from",
  "to",
  "encryption",
  "personal",
  "retention",
  "supportEnds",
  "owner",
  "status",
  "residual",
] as const;

/** Says in Markdown what the entry is that an id names; `undefined` where there is none. */
export function entryOfRegisterCard(
  { result }: LintedDocument,
  place: RegisterPlace,
): string | undefined {
  const index = result.register && indexOf(result.register);
  const element = index?.first(place.id, ...place.lists);
  if (element === undefined) return undefined;
  const entry = element.entry as Readonly<Record<string, unknown>>;
  const rows = telling.flatMap((field) => {
    const value = shown(entry[field]);
    return value === undefined ? [] : [`${field}: ${value}`];
  });
  const head = `**${escaped(element.entry.id ?? "")}** (${nounOf(element.list)})`;
  return [head, rows.join("  \n")].join("\n\n");
}

const subjects = {
  place: "the register",
  device: "a device specification",
  procurement: "a procurement document",
} as const;

/** Says in Markdown what a check looks for; `undefined` for what is none. */
export function checkCard(id: string): string | undefined {
  const check = knownCheck(id);
  if (check === undefined) return undefined;
  const { subject, looksFor, source } = check;
  const unchecked = source.verified === "unchecked" ? " This was not checked at a source." : "";
  const from = `${source.document}, ${source.clause}`;
  return `**${id}** looks in ${subjects[subject]} for ${looksFor}.${unchecked}\n\n${from}`;
}

function shown(value: unknown): string | undefined {
  if (typeof value === "string") return escaped(oneLine(value, 120));
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "number") return String(value);
  return isPlainObject(value) ? shown(value["role"]) : undefined;
}

/** A register is not to put pictures and links into what editors show. */
function escaped(text: string): string {
  return text.replaceAll(/[\\`*_{}[\]<>()#!|]/g, "\\$&");
}
