import type { Source } from "@bollard/model";
import { uuidOf } from "../identity/uuid.js";
import type { Link, Prop, Resource } from "../types/metadata.js";
import { oneLine, ownProp } from "./own.js";

/** A document that was read, as a resource; the same document has the same UUID everywhere. */
export function documentResource({ document, url }: Source): Resource {
  return {
    uuid: uuidOf("document", document, url ?? ""),
    title: oneLine(document),
    citation: { text: oneLine(document) },
    ...(url !== undefined && { rlinks: [{ href: url }] }),
  };
}

/** The documents of several sources, each once. */
export function documentResources(sources: readonly Source[]): readonly Resource[] {
  const resources = new Map<string, Resource>();
  for (const source of sources) {
    const key = JSON.stringify([source.document, source.url]);
    if (!resources.has(key)) resources.set(key, documentResource(source));
  }
  return [...resources.values()];
}

/** Links to the documents that were read, with the place in each. */
export function citeLinks(sources: readonly Source[]): readonly Link[] {
  const links = new Map<string, Link>();
  for (const source of sources) {
    const href = `#${documentResource(source).uuid}`;
    const link = { href, rel: "reference", text: oneLine(source.clause) };
    links.set(`${href} ${link.text}`, link);
  }
  return [...links.values()];
}

/** Says so where what a statement rests on was not checked. */
export function uncheckedProps(sources: readonly Source[]): readonly Prop[] {
  return sources.some(({ verified }) => verified === "unchecked")
    ? [ownProp("unchecked", "yes")]
    : [];
}
