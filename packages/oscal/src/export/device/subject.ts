import type { DeviceSpec } from "@bollard/device-spec";
import { edition } from "@bollard/etsi-en-303-645";
import { assessedEdition } from "@bollard/etsi-ts-103-701";
import { appliedEdition } from "@bollard/etsi-ts-103-701/assess";
import type { Framework } from "@bollard/model";
import { toBase64 } from "../../identity/base64.js";
import { toUtf8 } from "../../identity/utf-8.js";
import { uuidOf } from "../../identity/uuid.js";
import type { Resource } from "../../types/metadata.js";
import { oneLine, ownProp } from "../own.js";

/** The edition of EN 303 645 that the answers of a specification are about. */
export function standardOf(spec: DeviceSpec): Framework {
  return edition(assessedEdition[appliedEdition(spec).edition]);
}

/** What tells one product from another; UUIDs that belong to it are made from this. */
export function seedOf({ product, parties }: DeviceSpec): readonly string[] {
  const maker = parties?.manufacturers?.[0]?.name ?? "";
  return [product?.name ?? "", product?.model ?? "", maker];
}

/** The UUID of the product as a component, in every document. */
export function componentUuid(spec: DeviceSpec): string {
  return uuidOf("component", ...seedOf(spec));
}

/** How the product is called. */
export function titleOf({ product }: DeviceSpec): string {
  return oneLine(product?.name ?? product?.model ?? "A product without a name");
}

/** The name of the property that marks the resource with the whole specification. */
export const specificationMark = "device-specification";

/**
 * The whole specification as a resource: what OSCAL has no place for, such as IXIT, travels in it.
 * @param day the day of the document, `YYYY-MM-DD`
 */
export function specificationResource(spec: DeviceSpec, day: string): Resource {
  return {
    uuid: uuidOf("specification", ...seedOf(spec)),
    title: "The device specification",
    description:
      "The whole device specification as JSON, from which this document was made. It holds what OSCAL has no place for.",
    props: [ownProp(specificationMark, "device/1"), ownProp("day", day)],
    base64: {
      filename: "specification.device.json",
      "media-type": "application/json",
      value: toBase64(toUtf8(JSON.stringify(spec))),
    },
  };
}
