import type { DocumentLink } from "vscode-languageserver-types";
import { type LintedDocument, rangeOf } from "../../document.js";
import { citedName } from "../../procurement/cited-name.js";
import { citedPlaces } from "../../procurement/cited-places.js";
import { citedUrl } from "../../procurement/cited-url.js";
import { linkedPaths } from "../../register/linked-paths.js";

/** Links what a procurement document cites with its issuer's page. A citation that its author has linked is left alone. */
export function provideLinks(document: LintedDocument): DocumentLink[] {
  if (document.result.kind === "place") return linksOfRegister(document);
  const linked: DocumentLink[] = [];
  let end = 0;
  for (const place of citedPlaces(document)) {
    const target = citedUrl(place);
    if (target === undefined || place.start < end || isLinked(document, place.end)) continue;
    end = place.end;
    const { reference, row } = place;
    const name = reference ? citedName(reference) : (row?.superseded ?? "");
    const tooltip = row?.action === "replace" ? `${name}: cite ${row.current}` : name;
    linked.push({ range: rangeOf(document, place), target, tooltip });
  }
  return linked;
}

/** Links the parts, specifications and tenders that a register names. */
function linksOfRegister(document: LintedDocument): DocumentLink[] {
  return linkedPaths(document).map(({ path, uri, start, end }) => ({
    range: rangeOf(document, { start, end }),
    target: uri,
    tooltip: `Open ${path}`,
  }));
}

/** Says whether words that end at an offset are part of the text of a link. */
function isLinked({ text }: LintedDocument, end: number): boolean {
  const [rest = ""] = text.slice(end, end + 200).split(/[\r\n]/, 1);
  return /^[^[\]]*\](?:\(|\[)/.test(rest) || /^[^<]*<\/a\b/i.test(rest);
}
