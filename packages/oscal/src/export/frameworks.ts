import { frameworks } from "@bollard/crosswalk";
import type { EditionRef, Framework } from "@bollard/model";
import { controlIdFor } from "../identity/token.js";
import { uuidOf } from "../identity/uuid.js";
import type { MappedItem } from "../types/mapping.js";
import type { Resource } from "../types/metadata.js";
import { catalogFileName } from "./catalog.js";
import { isOneLine, oneLine, ownProp } from "./own.js";

/** The edition of a framework that there is a catalog of. */
export function frameworkOf({ framework, edition }: EditionRef): Framework | undefined {
  return frameworks.find((one) => one.id === framework && one.edition === edition);
}

/** The UUID of the resource that stands for an edition of a framework, in every document. */
export function frameworkResourceUuid({ framework, edition }: EditionRef): string {
  return uuidOf("framework", framework, edition);
}

/** An edition of a framework as a resource: its catalog beside the document, where there is one. */
export function frameworkResource(edition: EditionRef): Resource {
  const known = frameworkOf(edition);
  const href = catalogFileName(edition.framework, edition.edition);
  return {
    uuid: frameworkResourceUuid(edition),
    title: oneLine(known?.label ?? `${edition.framework} ${edition.edition}`),
    props: [ownProp("framework-id", edition.framework), ownProp("edition", edition.edition)],
    ...(known !== undefined && { rlinks: [{ href, "media-type": "application/json" }] }),
  };
}

/**
 * An item of a framework on one side of a map. What no control stands for, such as a whole standard or one that there
 * is no catalog of, says so.
 */
export function mappedItem(edition: EditionRef, printed: string): MappedItem {
  const known = frameworkOf(edition);
  const isControl = known?.items.some(({ id }) => id === printed) === true;
  const stand = known ?? { ...emptyFramework, id: edition.framework, edition: edition.edition };
  return {
    type: "control",
    "id-ref": controlIdFor(stand, printed),
    props: [
      ownProp("label", isOneLine(printed) ? printed : JSON.stringify(printed)),
      ...(isControl ? [] : [ownProp("outside-catalog", "yes")]),
    ],
  };
}

const emptyFramework: Framework = {
  id: "",
  edition: "",
  label: "",
  title: "",
  issuer: "",
  kind: "standard",
  rights: "ids-only",
  published: "",
  aliases: [],
  clauses: [],
  items: [],
};
