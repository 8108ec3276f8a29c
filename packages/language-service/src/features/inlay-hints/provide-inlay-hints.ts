import { linkNotice } from "@bollard/crosswalk";
import { nodeAt } from "@bollard/document";
import { type FoundItem, itemOf } from "@bollard/linter";
import { type InlayHint, MarkupKind, type Range } from "vscode-languageserver-types";
import { claimedEdition } from "../../claimed-edition.js";
import { type Elsewhere, elsewhere } from "../../crosswalk/elsewhere.js";
import { type LintedDocument, offsetOf, rangeOf } from "../../document.js";
import { citedItems } from "../../procurement/cited-items.js";
import { citedPlaces } from "../../procurement/cited-places.js";

/** More targets than so many are counted, not named. */
const mostNamed = 2;

/**
 * Hints beside the provisions of an ICS and beside what a tender cites: where each leads in the frameworks that the
 * configuration chooses. None where it chooses none.
 */
export function provideInlayHints(document: LintedDocument, range: Range): InlayHint[] {
  if (document.frameworks.length === 0) return [];
  const [from, to] = [offsetOf(document, range.start), offsetOf(document, range.end)];
  const places = document.result.kind === "procurement" ? cited(document) : answered(document);
  return places
    .filter(({ end }) => from <= end && end <= to)
    .flatMap(({ end, items }) => hintAt(document, end, items));
}

interface NamedPlace {
  /** The offset behind the name. */
  readonly end: number;
  readonly items: readonly FoundItem[];
}

/** The provisions that an ICS answers, with the end of their keys. */
function answered(document: LintedDocument): readonly NamedPlace[] {
  const { tree, kind } = document.result;
  const edition = claimedEdition(document);
  const ics = kind === "device" && tree ? nodeAt(tree, "/ics") : undefined;
  if (ics?.kind !== "object" || edition === undefined) return [];
  return ics.children.flatMap(({ key }) => {
    if (key === undefined) return [];
    const { id, edition: its } = edition;
    const found = itemOf({ framework: id, edition: its, item: key.name });
    return found ? [{ end: key.end, items: [found] }] : [];
  });
}

function cited(document: LintedDocument): readonly NamedPlace[] {
  return citedPlaces(document).flatMap(({ reference, end }) =>
    reference?.provision === undefined ? [] : [{ end, items: citedItems(reference) }],
  );
}

function hintAt(document: LintedDocument, end: number, items: readonly FoundItem[]): InlayHint[] {
  const links = items.flatMap((item) => elsewhere(document, item));
  if (links.length === 0) return [];
  return [
    {
      position: rangeOf(document, { start: end, end }).start,
      label: labelOf(links),
      paddingLeft: true,
      tooltip: { kind: MarkupKind.Markdown, value: tooltipOf(links) },
    },
  ];
}

function labelOf(links: readonly Elsewhere[]): string {
  const names = [
    ...new Set(
      links.flatMap(({ link }) =>
        link.targets.map(({ framework, item }) => `${framework} ${item}`),
      ),
    ),
  ];
  const more = names.length - mostNamed;
  return `↔ ${names.slice(0, mostNamed).join(", ")}${more > 0 ? ` +${more}` : ""}`;
}

function tooltipOf(links: readonly Elsewhere[]): string {
  const lines = links.map(({ words, rationale }) => `- It ${words}: ${rationale}`);
  return [...new Set(lines), "", linkNotice].join("\n");
}
