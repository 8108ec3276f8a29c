import { type JudgedMention, judgeMechanisms } from "@bollard/cryptographic-practice";
import type { EntryOf } from "../../elements.js";
import { readSaid, secure, unchanged } from "./protection.js";

const fields = ["encryption", "protocol", "integrity", "authentication"] as const;
type Field = (typeof fields)[number];

/** Something that a flow relies on and that is no longer good practice. */
export interface Weakness {
  readonly field: Field;
  readonly name: string;
  /** Why, since when and by which source, as a sentence. */
  readonly because: string;
}

/**
 * What a flow relies on, by its own words, that the catalogue of cryptographic practice has for deprecated,
 * broken or bare on a day; each mechanism once. What a sound channel carries counts as protected by that.
 */
export function weaknessesOf(flow: EntryOf<"flows">, today: string): readonly Weakness[] {
  const texts = fields.flatMap((field) => {
    const text = flow[field];
    return text && readSaid(text) !== "not said" ? [readMechanisms(field, text, today)] : [];
  });
  const found = new Map<string, Weakness>();
  for (const { field, weak } of texts) {
    for (const one of weak) {
      const { name } = one.mention.mechanism;
      if (found.has(name) || texts.some((other) => covers(other, one, field))) continue;
      found.set(name, { field, name, because: reasonOf(one) });
    }
  }
  return [...found.values()];
}

/** Says whether a protection is named without its edition, where the first edition is given up. */
export function isWithoutEdition({ encryption = "" }: EntryOf<"flows">): boolean {
  return /^(?:wpa|ssl)(?:[- ]?psk)?\.?$/i.test(encryption.trim());
}

interface Read {
  readonly field: Field;
  readonly text: string;
  readonly weak: readonly JudgedMention[];
  /** The families of the sound channels that are named. */
  readonly channels: readonly string[];
}

/** Protocols that are mostly carried in a protected channel; where nothing says so, that is asked apart. */
const mostlyCarried: ReadonlySet<string> = new Set(["mqtt", "coap", "http"]);

/** So many texts are kept: most flows of a register say the same. */
const most = 1_000;
const kept = /* @__PURE__ */ new Map<string, Read>();

function readMechanisms(field: Field, text: string, today: string): Read {
  const key = `${field} ${today} ${text}`;
  const known = kept.get(key);
  if (known) return known;
  const { deprecated, unprotected, recognised } = judgeMechanisms(text, { today });
  const read = {
    field,
    text,
    weak: [...deprecated, ...unprotected].filter(
      ({ mention }) => !mostlyCarried.has(mention.mechanism.id),
    ),
    channels: recognised
      .filter(({ mention }) => mention.mechanism.kind === "channel")
      .map(({ mention }) => familyOf(mention.mechanism)),
  };
  if (kept.size >= most) kept.clear();
  kept.set(key, read);
  return read;
}

/** Says whether something in the same flow protects what is weak by itself. */
function covers({ field, text, weak, channels }: Read, one: JudgedMention, at: Field): boolean {
  if (field !== "encryption" && field !== "protocol") return false;
  const { mechanism } = one.mention;
  const isSound = weak.length === 0;
  if (isSound && secure.test(text)) return true;
  if (isSound && field === "encryption" && at !== field) {
    const isProtocol = mechanism.kind === "protocol";
    if (isProtocol ? readSaid(text) === "something" : unchanged.test(text)) return true;
  }
  const canBeCarried = ["channel", "link", "protocol"].includes(mechanism.kind);
  return canBeCarried && channels.some((family) => family !== familyOf(mechanism));
}

/** The protocol of which a mechanism is an edition; TLS is what SSL became. */
function familyOf(mechanism: JudgedMention["mention"]["mechanism"]): string {
  const family = "series" in mechanism ? mechanism.series[0] : mechanism.id;
  return family === "ssl" ? "tls" : family;
}

function reasonOf({ why, since, sources }: JudgedMention): string {
  const [source] = sources;
  const told = [
    ...(source ? [`${source.document}, ${source.clause}`] : []),
    ...(since ? [`since ${since}`] : []),
    ...(source ? [`looked up on ${source.checked}`] : []),
  ];
  return `${why.replace(/\.$/, "")}${told.length > 0 ? ` (${told.join("; ")})` : ""}`;
}
