import type { EditionRef, Framework } from "@bollard/model";
import { frameworks } from "./frameworks/index.js";

/** The edition that a link or a journey names. */
function editionOf({ framework, edition }: EditionRef): Framework | undefined {
  return frameworks.find(({ id, edition: its }) => id === framework && its === edition);
}

/** How an edition is named: its label, or its id where it is not known. */
export function editionLabel(edition: EditionRef): string {
  return editionOf(edition)?.label ?? `${edition.framework}@${edition.edition}`;
}

/** What an item is about in a few words; empty where nothing short is known. */
export function aboutItem(edition: EditionRef, id: string): string {
  const item = editionOf(edition)?.items.find((one) => one.id === id);
  return item?.title ?? item?.summary ?? "";
}
