import type { Metadata, Prop } from "../types/metadata.js";

/** The version of OSCAL that is written. */
export const oscalVersion = "1.2.1";

/** The namespace of the properties and relationships that OSCAL has no name for. */
export const ownNamespace = "urn:bollard:oscal";

/** The relationships of OSCAL; every other one needs a namespace of its own. */
export const oscalRelationships: readonly string[] = [
  "equal-to",
  "equivalent-to",
  "subset-of",
  "superset-of",
  "intersects-with",
  "no-relationship",
];

/** A property in the own namespace; the value is brought onto one line. */
export function ownProp(name: string, value: string): Prop {
  return { name, ns: ownNamespace, value: oneLine(value) };
}

/** A text as OSCAL allows it in a title or a property: one line, no spaces around it, and not empty. */
export function oneLine(text: string): string {
  const line = text.replace(/[\s\p{Cc}\u2028\u2029]+/gu, " ").trim();
  return line === "" ? "(empty)" : line;
}

/** Whether a property can hold a text as it is. */
export function isOneLine(text: string): boolean {
  return text !== "(empty)" && oneLine(text) === text;
}

/**
 * What a document says of itself.
 * @param day the day of its data, `YYYY-MM-DD`, which is also its version
 */
export function metadataOf(title: string, day: string, more: Partial<Metadata> = {}): Metadata {
  const { published, props, ...others } = more;
  return {
    title: oneLine(title),
    ...(published !== undefined && { published }),
    "last-modified": `${day}T00:00:00Z`,
    version: day,
    "oscal-version": oscalVersion,
    ...(props !== undefined && { props }),
    ...others,
  };
}
