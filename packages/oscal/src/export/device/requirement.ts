import type { DeviceSpec } from "@bollard/device-spec";
import type { Framework } from "@bollard/model";
import { controlIdFor } from "../../identity/token.js";
import { uuidOf } from "../../identity/uuid.js";
import type { ImplementedRequirement } from "../../types/component.js";
import type { Prop, Resource } from "../../types/metadata.js";
import { isOneLine, oneLine, ownProp } from "../own.js";
import { seedOf } from "./subject.js";

/** One answer of the ICS. */
export type Answer = NonNullable<DeviceSpec["ics"]>[string];

type Evidence = NonNullable<Answer["evidence"]>[number];

const statusOf: Readonly<Record<string, string>> = { Y: "implemented", "N/A": "not-applicable" };

/** What stands where an answer has no text of its own. */
export const notDescribed = "The supplier gives no detail.";

/**
 * An answer of the ICS as an implemented requirement. OSCAL has a status for what is implemented or does not apply; that
 * something is not supported stands in an own property alone.
 */
export function toRequirement(
  printed: string,
  answer: Answer,
  spec: DeviceSpec,
  standard: Framework,
): ImplementedRequirement {
  const { support, detail, status, evidence = [] } = answer;
  const state = support === undefined ? undefined : statusOf[support];
  const links = evidence.map((one) => ({
    href: `#${evidenceResource(one).uuid}`,
    rel: "evidence",
    ...(one.note !== undefined && { text: oneLine(one.note) }),
  }));
  const isControl = standard.items.some(({ id }) => id === printed);
  const isSaid = detail !== undefined && detail !== "";
  return {
    uuid: uuidOf("requirement", printed, ...seedOf(spec)),
    "control-id": controlIdFor(standard, printed),
    description: isSaid ? detail : notDescribed,
    props: [
      textProp("label", printed),
      ...(isControl ? [] : [ownProp("outside-catalog", "yes")]),
      ...(state === undefined ? [] : [{ name: "implementation-status", value: state }]),
      ...(support === undefined ? [] : [ownProp("support", support)]),
      ...(status === undefined ? [] : [textProp("status", status)]),
      ...(isSaid ? [] : [ownProp("detail", detail === undefined ? "none" : "empty")]),
    ],
    ...(links.length > 0 && { links }),
  };
}

/** A text in an own property: as it is, or as JSON where it would change or be taken for JSON. */
function textProp(name: string, text: string): Prop {
  const isPlain = isOneLine(text) && !text.startsWith('"');
  return ownProp(name, isPlain ? text : quoted(text));
}

function quoted(text: string): string {
  return JSON.stringify(text).replace(/[\s\p{Cc}]/gu, (character) =>
    character === " " ? character : `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

/** A piece of evidence as a resource; its note stands in the link that leads here. */
export function evidenceResource({ ref, sha256 }: Evidence): Resource {
  const isAddress = /^[\w./~-]+$/.test(ref) || /^https?:\/\/[\w.~:/?#@!$&'()*+,;=%-]+$/.test(ref);
  const hashes = sha256 === undefined ? [] : [{ algorithm: "SHA-256", value: sha256 }];
  const rlink = { href: ref, ...(hashes.length > 0 && { hashes }) };
  return {
    uuid: uuidOf("evidence", ref, sha256 ?? ""),
    title: oneLine(ref),
    props: [
      textProp("evidence", ref),
      ...(sha256 === undefined ? [] : [ownProp("sha256", sha256)]),
    ],
    ...(isAddress && { rlinks: [rlink] }),
  };
}
