import type { OscalFault } from "../check/fault.js";
import { isObject } from "../check/walk.js";
import { specificationMark } from "../export/device/subject.js";
import { ownNamespace } from "../export/own.js";
import { fromBase64 } from "../identity/base64.js";
import { fromUtf8 } from "../identity/utf-8.js";

/** The specification that travels in a document, or why what should be one is none. */
export type Embedded =
  | { readonly data: Readonly<Record<string, unknown>> }
  | { readonly fault: OscalFault };

/** Finds the resource with the whole specification; undefined where a document has none. */
export function embeddedSpecification(root: string, body: unknown): Embedded | undefined {
  const matter = isObject(body) ? body["back-matter"] : undefined;
  const resources =
    isObject(matter) && Array.isArray(matter["resources"]) ? matter["resources"] : [];
  const index = resources.findIndex(isMarked);
  if (index < 0) return undefined;
  const resource: unknown = resources[index];
  const held = isObject(resource) ? resource["base64"] : undefined;
  const value = isObject(held) ? held["value"] : undefined;
  const data = typeof value === "string" ? decode(value) : undefined;
  if (isObject(data)) return { data };
  return {
    fault: {
      code: "oscal/specification",
      pointer: `/${root}/back-matter/resources/${index}/base64/value`,
      what: "The specification that travels in this document cannot be read.",
      todo: "Export the document again; what else it says was taken.",
    },
  };
}

function isMarked(resource: unknown): boolean {
  const props = isObject(resource) && Array.isArray(resource["props"]) ? resource["props"] : [];
  return props.some(
    (prop: unknown) =>
      isObject(prop) && prop["ns"] === ownNamespace && prop["name"] === specificationMark,
  );
}

function decode(value: string): unknown {
  const bytes = fromBase64(value);
  const text = bytes && fromUtf8(bytes);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
